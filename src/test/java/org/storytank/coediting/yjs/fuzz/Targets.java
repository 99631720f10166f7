package org.storytank.coediting.yjs.fuzz;

import java.time.Clock;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.storytank.coediting.wire.Awareness;
import org.storytank.coediting.wire.AwarenessLimits;
import org.storytank.coediting.wire.FrameLimits;
import org.storytank.coediting.wire.FrameReader;
import org.storytank.coediting.yjs.DecodedUpdate;
import org.storytank.coediting.yjs.DeleteSet;
import org.storytank.coediting.yjs.RelativePosition;
import org.storytank.coediting.yjs.Snapshot;
import org.storytank.coediting.yjs.StateVector;
import org.storytank.coediting.yjs.Updates;
import org.storytank.coediting.yjs.YDoc;

/** Every door through which bytes of strangers come in. */
final class Targets {

    private static final byte[] GREETING = HexFormat.of().parseHex("01010100040101740b68c3a96c6c6f20f09f8c8a00");

    private Targets() {}

    static Map<String, Target> all() {
        var all = new LinkedHashMap<String, Target>();
        all.put("a document that collects garbage", new DocumentTarget(true));
        all.put("a document that keeps deleted text", new DocumentTarget(false));
        all.put("an update looked at", frame -> look(DecodedUpdate.read(frame)));
        all.put("updates merged", frame -> Updates.merge(List.of(GREETING, frame)));
        all.put("updates merged the other way", frame -> Updates.merge(List.of(frame, GREETING, frame)));
        all.put("an update without what is known", frame -> Updates.diff(frame, new StateVector(Map.of(1L, 3L))));
        all.put("the state vector of an update", Updates::stateVectorOf);
        all.put("a state vector", frame -> new YDoc().encodeSince(StateVector.decode(frame)));
        all.put("a delete set", frame -> DeleteSet.decode(frame).encode());
        all.put("a snapshot", frame -> lookBack(Snapshot.decode(frame)));
        all.put("a relative position", frame -> resolve(RelativePosition.decode(frame)));
        all.put("messages", Targets::readAll);
        all.put("awareness", frame -> new Awareness(Clock.systemUTC(), new AwarenessLimits(100, 10_000)).apply(frame));
        return all;
    }

    private static void readAll(byte[] frame) {
        var in = new FrameReader(frame, new FrameLimits(1 << 20, 100));
        while (in.hasMore()) {
            in.next();
        }
    }

    private static void look(DecodedUpdate update) {
        update.structs();
        update.deletes().encode();
        update.encode();
    }

    private static void lookBack(Snapshot snapshot) {
        var doc = new YDoc(false);
        doc.apply(GREETING);
        doc.text("t").at(snapshot).delta();
        snapshot.encode();
    }

    private static void resolve(RelativePosition position) {
        var doc = new YDoc();
        doc.apply(GREETING);
        position.resolve(doc);
        position.encode();
    }
}
