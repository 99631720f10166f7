package org.storytank.coediting.yjs;

import java.util.LinkedHashMap;
import java.util.List;

/** What can be done with updates alone, without a document. */
public final class Updates {

    private Updates() {}

    /** An update that changes nothing. */
    public static byte[] empty() {
        return new byte[] {0, 0};
    }

    /** One update that does what all of them do, in any order. */
    public static byte[] merge(List<byte[]> updates) {
        return updates.size() == 1
                ? updates.getFirst().clone()
                : UpdateMerge.merge(updates.stream().map(DecodedUpdate::read).toList());
    }

    /** What of the update is new to somebody who has seen this much; deletions are always kept. */
    public static byte[] diff(byte[] update, StateVector seen) {
        var source = new StructSource(DecodedUpdate.read(update), false);
        var out = new SectionsWriter();
        while (source.current != null) {
            var struct = source.current;
            var client = struct.client;
            var known = seen.clock(client.id);
            if (struct.kind == Item.SKIP) {
                source.advance();
            } else if (struct.end() > known) {
                out.write(struct, (int) Math.max(known - struct.clock, 0), source.bytes, source.currentEnd);
                while (source.advance() != null && source.current.client == client) {
                    out.write(source.current, 0, source.bytes, source.currentEnd);
                }
            } else {
                while (source.current != null && source.current.client == client && source.current.end() <= known) {
                    source.advance();
                }
            }
        }
        return out.finish(source.deleted);
    }

    /** Up to where the update knows each client without a gap. */
    public static StateVector stateVectorOf(byte[] update) {
        var clocks = new LinkedHashMap<Long, Long>();
        for (var section : DecodedUpdate.read(update).takeSections()) {
            if (section.clock != 0) {
                continue;
            }
            var known = 0;
            for (var i = 0; i < section.count && section.items[i].kind != Item.SKIP; i++) {
                known = section.items[i].end();
            }
            if (known > 0) {
                clocks.put(section.client.id, (long) known);
            }
        }
        return new StateVector(clocks);
    }
}
