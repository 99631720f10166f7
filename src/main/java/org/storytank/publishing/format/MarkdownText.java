package org.storytank.publishing.format;

import java.util.regex.Pattern;

/** Words in Markdown that mean nothing but themselves, and back. */
final class MarkdownText {

    private static final String SIGNS = "\\`*_[]<>&|~";
    private static final String SIGNS_AT_START = "#+-=:>";
    private static final Pattern NUMBER_AT_START = Pattern.compile("^(\\d{1,9})([.)])");
    private static final Pattern WRITTEN = Pattern.compile("\\\\([!-/:-@\\[-`{-~])|&#x([0-9a-f]{1,6});");

    private MarkdownText() {}

    /** A whole line. */
    static String escaped(String words) {
        return escaped(words, true, true);
    }

    /** @param lineStart whether it begins a line, where more signs mean something @param lineEnd whether it ends one, where spaces are lost */
    static String escaped(String words, boolean lineStart, boolean lineEnd) {
        var text = new StringBuilder();
        var codes = words.codePoints().toArray();
        for (var i = 0; i < codes.length; i++) {
            var code = codes[i];
            var edge = lineStart && i == 0 || lineEnd && i == codes.length - 1;
            if (isUnseen(code)
                    || Character.isWhitespace(code) && (edge || code != ' ')
                    || i == 0 && isCombining(code)) {
                text.append("&#x%x;".formatted(code));
            } else if (SIGNS.indexOf(code) >= 0 || lineStart && i == 0 && SIGNS_AT_START.indexOf(code) >= 0) {
                text.append('\\').appendCodePoint(code);
            } else {
                text.appendCodePoint(code);
            }
        }
        return lineStart ? NUMBER_AT_START.matcher(text).replaceFirst("$1\\\\$2") : text.toString();
    }

    static String read(String written) {
        return WRITTEN.matcher(written).replaceAll(sign -> {
            var read = sign.group(1) != null
                    ? sign.group(1)
                    : Character.toString(Math.min(Integer.parseInt(sign.group(2), 16), Character.MAX_CODE_POINT));
            return java.util.regex.Matcher.quoteReplacement(read);
        });
    }

    /** Controls, joiners and the like: they would be lost on the way, or join what stands apart. */
    private static boolean isUnseen(int code) {
        var type = Character.getType(code);
        return type == Character.FORMAT
                || type == Character.CONTROL
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }

    /** What joins the character before it would take the border between two stretches away. */
    private static boolean isCombining(int code) {
        var type = Character.getType(code);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || 0x1F3FB <= code && code <= 0x1F3FF
                || 0x1F1E6 <= code && code <= 0x1F1FF
                || 0x1100 <= code && code <= 0x11FF;
    }
}
