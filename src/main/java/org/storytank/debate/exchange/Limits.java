package org.storytank.debate.exchange;

/**
 * How much of a file is read.
 *
 * @param characters the longest file
 * @param elements the most claims and arguments together
 * @param depth the deepest nesting
 */
public record Limits(int characters, int elements, int depth) {

    public static final Limits USUAL = new Limits(20_000_000, 100_000, 200);

    void checkLength(String text) {
        if (text.length() > characters) {
            throw new MalformedMap(
                    0, "The file has %,d characters; allowed are %,d".formatted(text.length(), characters));
        }
    }

    void checkElements(int line, int count) {
        if (count > elements) {
            throw new MalformedMap(
                    line, "More than %,d claims and arguments; that many are allowed".formatted(elements));
        }
    }

    void checkDepth(int line, int deep) {
        if (deep > depth) {
            throw new MalformedMap(line, "Nested deeper than %d; that deep is allowed".formatted(depth));
        }
    }
}
