package org.storytank.debate.exchange;

/** Takes the comments out of Argdown and leaves every line where it was. */
final class ArgdownComments {

    /** Stands where a comment stood, so that a line of nothing else is not taken for a blank one. */
    static final char GONE = '\u0000';

    private final String text;
    private final StringBuilder rest = new StringBuilder();
    private int count;

    private ArgdownComments(String text) {
        this.text = text;
    }

    record Stripped(String text, int comments) {}

    static Stripped from(String text) {
        var comments = new ArgdownComments(text);
        comments.scan();
        return new Stripped(comments.rest.toString(), comments.count);
    }

    private void scan() {
        var at = 0;
        while (at < text.length()) {
            if (text.charAt(at) == '\\' && at + 1 < text.length()) {
                rest.append(text, at, at + 2);
                at += 2;
            } else if (text.startsWith("/*", at)) {
                at = skip(at, text.indexOf("*/", at + 2), 2);
            } else if (text.startsWith("<!--", at)) {
                at = skip(at, text.indexOf("-->", at + 4), 3);
            } else if (text.startsWith("//", at) && (at == 0 || Character.isWhitespace(text.charAt(at - 1)))) {
                at = skip(at, text.indexOf('\n', at), 0);
            } else {
                rest.append(text.charAt(at));
                at++;
            }
        }
    }

    private int skip(int from, int end, int closing) {
        count++;
        rest.append(GONE);
        var to = end < 0 ? text.length() : end + closing;
        for (var at = from; at < to; at++) {
            if (text.charAt(at) == '\n') {
                rest.append('\n').append(GONE);
            }
        }
        return to;
    }
}
