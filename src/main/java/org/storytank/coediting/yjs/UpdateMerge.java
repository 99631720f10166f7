package org.storytank.coediting.yjs;

import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/** Joins updates into one without a document: each id once, what is missing in between as a gap. */
final class UpdateMerge {

    private final SectionsWriter out = new SectionsWriter();
    private final PriorityQueue<StructSource> sources;
    private int precedence;

    // The struct that is written once it is known that nothing can be joined to it.
    private @Nullable Item open;
    private int openOffset;
    private byte @Nullable [] openBytes;
    private int openEnd;

    private UpdateMerge(int count) {
        sources = new PriorityQueue<>(Math.max(count, 1), StructSource::byClientThenClock);
    }

    static byte[] merge(List<DecodedUpdate> updates) {
        var merge = new UpdateMerge(updates.size());
        var deleted = new DeletedRanges();
        var order = 0;
        for (var update : updates) {
            var source = new StructSource(update, true);
            source.precedence = order++;
            if (source.current != null) {
                merge.sources.add(source);
            }
            deleted.addAll(update.deletedRanges());
        }
        deleted.sortAndMerge();
        merge.run();
        return merge.out.finish(deleted);
    }

    private void run() {
        while (!sources.isEmpty()) {
            var source = sources.poll();
            take(source);
            if (source.current != null) {
                source.precedence = --precedence;
                sources.add(source);
            }
        }
        flush();
    }

    private void take(StructSource source) {
        var client = source.current.client.id;
        if (open == null) {
            open(source);
            source.advance();
        } else {
            var struct = source.current;
            var skipped = false;
            // What has been written already; higher clients are written first.
            while (struct != null && struct.end() <= open.end() && struct.client.id >= open.client.id) {
                struct = source.advance();
                skipped = true;
            }
            if (struct == null || struct.client.id != client || skipped && struct.clock > open.end()) {
                return;
            }
            if (client != open.client.id) {
                flush();
                open(source);
                source.advance();
            } else if (open.end() < struct.clock) {
                openGap(struct);
            } else {
                continueWith(source, struct);
            }
        }
        while (source.current != null && source.current.client.id == client && source.current.clock == open.end()) {
            flush();
            open(source);
            source.advance();
        }
    }

    private void continueWith(StructSource source, Item struct) {
        var known = open.end() - struct.clock;
        if (open.kind == Item.GC && struct.kind == Item.GC) {
            var joined = new Item();
            joined.client = open.client;
            joined.clock = open.clock;
            joined.kind = Item.GC;
            joined.length = open.length + struct.length - known;
            open = joined;
            return;
        }
        flush();
        open(source);
        openOffset = known;
        source.advance();
    }

    private void openGap(Item next) {
        var gap = new Item();
        gap.kind = Item.SKIP;
        gap.client = open.client;
        gap.clock = open.end();
        gap.length = next.clock - gap.clock;
        flush();
        open = gap;
        openOffset = 0;
    }

    private void open(StructSource source) {
        open = source.current;
        openOffset = 0;
        openBytes = source.bytes;
        openEnd = source.currentEnd;
    }

    private void flush() {
        if (open != null) {
            out.write(open, openOffset, openBytes, openEnd);
        }
    }
}
