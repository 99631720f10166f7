package org.storytank.debate.exchange;

/**
 * The beginning of an element: {@code [Title]: …} or {@code <Title>: …}, a reference without the colon, or no title at all.
 *
 * @param defines whether words follow that say what it is
 * @param rest what stands behind the title
 */
record ArgdownTitle(boolean isArgument, String title, boolean defines, String rest) {

    static ArgdownTitle of(String raw) {
        var words = raw.strip();
        var open = words.isEmpty() ? ' ' : words.charAt(0);
        var close = open == '[' ? words.indexOf(']') : open == '<' ? words.indexOf('>') : -1;
        if (close < 2 || close + 1 < words.length() && words.charAt(close + 1) == '(') {
            return new ArgdownTitle(false, "", true, words);
        }
        var title = Texts.line(words.substring(1, close));
        var defines = close + 1 < words.length() && words.charAt(close + 1) == ':';
        return new ArgdownTitle(open == '<', title, defines, words.substring(close + (defines ? 2 : 1)));
    }

    boolean isUntitled() {
        return title.isEmpty();
    }
}
