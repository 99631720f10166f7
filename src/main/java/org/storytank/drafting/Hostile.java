package org.storytank.drafting;

/** Text that nobody here has to trust: a model's answers, and what people wrote when it is sent to a model. */
final class Hostile {

    private static final int TAGS_FROM = 0xE0000;
    private static final int TAGS_TO = 0xE0FFF;

    private Hostile() {}

    /**
     * Without what cannot be seen and changes what is: control characters but line ends and tabs, characters that turn or hide the text
     * around them, tags, private characters, halves of characters.
     */
    static String visible(String text) {
        var out = new StringBuilder(text.length());
        var before = 0;
        for (var point :
                text.replace("\r\n", "\n").replace('\r', '\n').codePoints().toArray()) {
            if (isVisible(point) && (!joins(point) || joinable(before))) {
                out.appendCodePoint(point);
                before = point;
            }
        }
        return out.toString();
    }

    private static boolean joins(int point) {
        return point == 0x200D || point == 0x200C || point == 0xFE0F;
    }

    /** What letters of scripts that join, and emoji, may have behind them; one thing, not a row that says something in secret. */
    private static boolean joinable(int point) {
        return point == 0xFE0F
                || Character.isEmoji(point)
                || Character.isEmojiModifier(point)
                || (Character.isLetter(point)
                                || Character.getType(point) == Character.COMBINING_SPACING_MARK
                                || Character.getType(point) == Character.NON_SPACING_MARK)
                        && point >= 0x0590;
    }

    /** Blanks that count as letters, and marks that change nothing one sees. */
    private static boolean isBlank(int point) {
        return point >= 0xFE00 && point <= 0xFE0E
                || point >= 0x180B && point <= 0x180F
                || point == 0x034F
                || point == 0x115F
                || point == 0x1160
                || point == 0x3164
                || point == 0xFFA0
                || point == 0x2800;
    }

    private static boolean isVisible(int point) {
        if (point == '\n' || point == '\t' || point == 0x200D || point == 0x200C || point == 0xFE0F) {
            // The joiners and the emoji selector belong to letters of many languages and to emoji.
            return true;
        }
        if (isBlank(point) || point >= TAGS_FROM && point <= TAGS_TO) {
            return false;
        }
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
