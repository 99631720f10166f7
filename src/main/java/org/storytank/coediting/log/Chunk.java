package org.storytank.coediting.log;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.storytank.account.PersonId;
import org.storytank.coediting.authorship.Run;
import org.storytank.coediting.yjs.Lib0Reader;
import org.storytank.coediting.yjs.Lib0Writer;

/**
 * Entries in one graph node. Bytes: {@code u8 version {varString sender, varUint milliseconds, varBytes update, varUint credits,
 * credit*}*}; chunks are packed by joining what follows their versions.
 *
 * @param seq the place in the document's log; gaps are left by packing
 * @param entries how many entries it holds
 */
public record Chunk(long seq, int entries, byte[] bytes) {

    private static final int VERSION = 1;

    public static Chunk of(long seq, List<Entry> entries) {
        var out = new Lib0Writer();
        out.u8(VERSION);
        for (var entry : entries) {
            out.varString(entry.sender() == null ? "" : entry.sender().value());
            out.varUint(entry.at().toEpochMilli());
            out.varBytes(entry.update());
            out.varUint(entry.credits().size());
            entry.credits().forEach(credit -> credit.write(out));
        }
        return new Chunk(seq, entries.size(), out.toBytes());
    }

    public List<Entry> read() {
        var in = new Lib0Reader(bytes);
        var version = in.u8();
        if (version != VERSION) {
            throw new IllegalStateException(
                    "Log chunk %d has version %d; this server reads version %d. Run the newer server."
                            .formatted(seq, version, VERSION));
        }
        var read = new ArrayList<Entry>(entries);
        while (in.hasMore()) {
            var sender = in.varString();
            var at = Instant.ofEpochMilli(in.varUint());
            var update = in.varBytes();
            var credits = new ArrayList<Run>();
            for (var left = in.count(1); left > 0; left--) {
                credits.add(Run.read(in));
            }
            read.add(new Entry(sender.isEmpty() ? null : new PersonId(sender), at, update, credits));
        }
        return read;
    }

    /** One chunk with the entries of all, in the place of the last. */
    static Chunk pack(List<Chunk> chunks) {
        var out = new Lib0Writer(
                chunks.stream().mapToInt(chunk -> chunk.bytes.length).sum());
        out.u8(VERSION);
        var entries = 0;
        for (var chunk : chunks) {
            out.raw(chunk.bytes, 1, chunk.bytes.length);
            entries += chunk.entries;
        }
        return new Chunk(chunks.getLast().seq, entries, out.toBytes());
    }
}
