package org.storytank.coediting.yjs;

import org.jspecify.annotations.Nullable;

/** The structs of one update in order, gaps left out if wished. */
final class StructSource {

    private final Section[] sections;
    final byte[] bytes;
    final DeletedRanges deleted;
    private final boolean withoutGaps;
    private int section;
    private int next;

    @Nullable
    Item current;

    /** Where the current struct ends in the bytes. */
    int currentEnd;

    /**
     * Where several begin at the same id, the source that was read last comes first, as in Yjs. For garbage and an item
     * Yjs has no order of its own: each comes before the other, and the browser's sort decides.
     */
    int precedence;

    StructSource(DecodedUpdate update, boolean withoutGaps) {
        this.sections = update.takeSections();
        this.bytes = update.bytes;
        this.deleted = update.deletedRanges();
        this.withoutGaps = withoutGaps;
        advance();
    }

    @Nullable
    Item advance() {
        do {
            while (section < sections.length && next == sections[section].count) {
                section++;
                next = 0;
            }
            if (section == sections.length) {
                current = null;
            } else {
                current = sections[section].items[next];
                currentEnd = sections[section].offsets[++next];
            }
        } while (withoutGaps && current != null && current.kind == Item.SKIP);
        return current;
    }

    static int byClientThenClock(StructSource a, StructSource b) {
        var first = a.current;
        var second = b.current;
        if (first.client.id != second.client.id) {
            return Long.compare(second.client.id, first.client.id);
        }
        return first.clock != second.clock
                ? Integer.compare(first.clock, second.clock)
                : Integer.compare(a.precedence, b.precedence);
    }
}
