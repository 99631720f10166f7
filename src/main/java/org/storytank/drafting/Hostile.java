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
        text.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(point -> {
            if (isVisible(point)) {
                out.appendCodePoint(point);
            }
        });
        return out.toString();
    }

    private static boolean isVisible(int point) {
        if (point == '\n' || point == '\t' || point == 0x200D || point == 0x200C || point == 0xFE0F) {
            // The joiners and the emoji selector belong to letters of many languages and to emoji.
            return true;
        }
        if (point >= TAGS_FROM && point <= TAGS_TO) {
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
