package org.storytank.coediting.live;

import java.util.ArrayList;
import java.util.List;
import org.storytank.coediting.authorship.Run;

/**
 * Text that was copied, as the server knows it: never as the copier tells.
 *
 * @param offset from where the copying began, in UTF-16 units
 * @param credit who wrote it
 * @param deleted whether it is gone from there: then it moved
 */
record Original(long offset, String text, Run credit, boolean deleted) {

    /** The same, for a copying that began so much earlier. */
    Original after(long before) {
        return before == 0 ? this : new Original(before + offset, text, credit, deleted);
    }

    /** What stands or stood under these ids, as far as it is known, in stretches with one story each. */
    static List<Original> under(Contents contents, long client, long clock, long length) {
        var text = contents.words().from(client, clock, length);
        var end = clock + text.length();
        var originals = new ArrayList<Original>();
        for (var at = clock; at < end; ) {
            var credit = contents.creditOf(client, at);
            var deleted = contents.isDeleted(client, at);
            var to = Math.min(credit.end(), contents.endOfFate(client, at, end));
            originals.add(
                    new Original(at - clock, text.substring((int) (at - clock), (int) (to - clock)), credit, deleted));
            at = to;
        }
        return originals;
    }
}
