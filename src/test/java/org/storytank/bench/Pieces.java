package org.storytank.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.storytank.coediting.yjs.DecodedUpdate;
import org.storytank.coediting.yjs.Delta;
import org.storytank.coediting.yjs.IdRun;
import org.storytank.coediting.yjs.StateVector;
import org.storytank.coediting.yjs.Updates;
import org.storytank.coediting.yjs.YDoc;

/** The pieces a live document spends its time in, on a text of 40,000 modelled edits. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Pieces {

    private static final int EDITS = 40_000;

    private final List<byte[]> updates = new ArrayList<>();
    private byte[] state = {};
    private YDoc doc = new YDoc();
    private StateVector halfWay = StateVector.EMPTY;
    private int turn;

    @Setup
    public void write() {
        var trace = WritingModel.trace(1, EDITS);
        doc = new YDoc(1, true);
        doc.onUpdate((update, _) -> updates.add(update));
        trace.write(doc.text("t"));
        state = doc.encode();
        halfWay = Updates.stateVectorOf(Updates.merge(updates.subList(0, updates.size() / 2)));
    }

    @Benchmark
    public DecodedUpdate readTheState() {
        return DecodedUpdate.read(state);
    }

    @Benchmark
    public DecodedUpdate readAnUpdate() {
        return DecodedUpdate.read(updates.get(turn++ % updates.size()));
    }

    @Benchmark
    public YDoc loadTheState() {
        var loaded = new YDoc();
        loaded.apply(state);
        return loaded;
    }

    @Benchmark
    public byte[] encodeTheState() {
        return doc.encode();
    }

    @Benchmark
    public byte[] encodeTheSecondHalf() {
        return doc.encodeSince(halfWay);
    }

    @Benchmark
    public byte[] cutAnUpdateOnBytes() {
        return Updates.diff(state, halfWay);
    }

    @Benchmark
    public byte[] mergeAHundredUpdates() {
        var from = turn++ % (updates.size() - 100);
        return Updates.merge(updates.subList(from, from + 100));
    }

    @Benchmark
    public String readTheText() {
        return doc.text("t").toString();
    }

    @Benchmark
    public Delta readTheDelta() {
        return doc.text("t").delta();
    }

    @Benchmark
    public List<IdRun> readTheIds() {
        return doc.text("t").ids();
    }

    /** A letter typed and taken back somewhere in the text, with the update each makes. */
    @Benchmark
    public void typeALetterAndTakeItBack() {
        var text = doc.text("t");
        var place = (int) ((turn++ * 7919L) % text.length());
        text.insert(place, "x");
        text.delete(place, 1);
    }
}
