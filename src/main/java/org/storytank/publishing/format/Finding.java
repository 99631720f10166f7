package org.storytank.publishing.format;

/**
 * Something in a file that is not as it was signed.
 *
 * @param part and {@code paragraph} and {@code number}: which scene or claim, which paragraph, which stretch in it, counted from 1; 0 where
 *     it cannot be said
 * @param from and {@code to}: between which bytes of the file without its manifest @param line around which line of a text, or 0
 */
public record Finding(What what, int part, int paragraph, int number, int from, int to, int line) {

    public enum What {
        /** There is none: taken out, damaged beyond recognition, or never there. */
        NO_MANIFEST,
        /** The manifest or its signature is not as it was written. */
        MANIFEST,
        /** Signed with a key that is not among those to check with. */
        KEY,
        /** Words changed, came or went. */
        TEXT,
        /** The words are as they were; who or what made them is told differently, or a mark is gone. */
        LABEL,
        /** Something around the text and its labels. */
        FILE
    }

    static Finding of(What what) {
        return new Finding(what, 0, 0, 0, 0, 0, 0);
    }

    static Finding at(What what, int part, int paragraph, int number) {
        return new Finding(what, part, paragraph, number, 0, 0, 0);
    }

    static Finding bytes(int from, int to, int line) {
        return new Finding(What.FILE, 0, 0, 0, from, to, line);
    }
}
