package org.storytank.coediting.yjs.fuzz;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.storytank.coediting.yjs.YDoc;
import org.storytank.coediting.yjs.oracle.Fixtures;

/** A document in which people have written; a frame that it takes must leave it a document that works. */
final class DocumentTarget implements Target {

    private static final List<byte[]> WRITTEN = Fixtures.read().documents().stream()
            .filter(fixture -> fixture.name().equals("two people at one place"))
            .flatMap(fixture -> fixture.updates().stream())
            .map(HexFormat.of()::parseHex)
            .toList();

    private final boolean collectsGarbage;
    private YDoc doc;
    private byte[] state;

    DocumentTarget(boolean collectsGarbage) {
        this.collectsGarbage = collectsGarbage;
        begin();
    }

    private void begin() {
        doc = new YDoc(77, collectsGarbage);
        WRITTEN.forEach(doc::apply);
        state = doc.encode();
    }

    @Override
    public void take(byte[] frame) {
        doc.apply(frame);
        var now = doc.encode();
        if (!Arrays.equals(now, state)) {
            requireWorking(now);
            begin();
        }
    }

    /** What it took may be nonsense (ids claimed twice), but it can be passed on, read and written in. */
    private void requireWorking(byte[] now) {
        new YDoc(78, collectsGarbage).apply(now);
        doc.snapshot().encode();
        for (var root : doc.roots()) {
            Reading.everything(doc, root);
        }
    }

    @Override
    public void requireUnchanged() {
        if (!Arrays.equals(doc.encode(), state)) {
            throw new AssertionError("A refused frame changed the document");
        }
    }
}
