package org.storytank.coediting.yjs;

import org.jspecify.annotations.Nullable;

/** Writes decoded structs one after the other and opens a section whenever the client changes. */
final class SectionsWriter {

    private final Lib0Writer done = new Lib0Writer(256);
    private final Lib0Writer section = new Lib0Writer(256);
    private @Nullable Client client;
    private int written;
    private int sections;

    void write(Item item, int offset, byte[] source, int structEnd) {
        if (written > 0 && client.id != item.client.id) {
            flush();
        }
        if (written == 0) {
            client = item.client;
            section.varUint(client.id);
            section.varUint(item.clock + offset);
        }
        ItemWriter.writeDetached(section, item, offset, source, structEnd);
        written++;
    }

    private void flush() {
        if (written > 0) {
            done.varUint(written);
            done.raw(section);
            section.reset();
            sections++;
            written = 0;
        }
    }

    byte[] finish(DeletedRanges deleted) {
        flush();
        var out = new Lib0Writer(done.size + 16);
        out.varUint(sections);
        out.raw(done);
        deleted.write(out);
        return out.toBytes();
    }
}
