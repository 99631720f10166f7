package org.storytank.publishing.format;

import java.util.List;

/**
 * What a file says of its text and of who made it, read back from the file alone.
 *
 * @param marks of its parts, see {@link Section#mark()}
 * @param term the work's digital source type, or empty @param disclosure the work's {@code ai-disclosure}, or empty
 */
record Evidence(List<String> marks, List<Stretch> stretches, String term, String disclosure) {

    /** @param badge whether a mark that everybody sees stands before it */
    record Stretch(
            int part,
            int paragraph,
            int number,
            String made,
            String run,
            String by,
            String disclosure,
            boolean badge,
            String words) {}
}
