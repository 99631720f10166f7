package org.storytank.moderation.cases;

/** What people write into a form of moderation: trimmed, without control characters, bounded. */
final class Written {

    private Written() {}

    static String optional(String field, String typed, int most) {
        var text = typed.replaceAll("[\\p{Cc}&&[^\\n]]", " ").strip();
        if (text.length() > most) {
            throw NotTaken.tooLong(field, most);
        }
        return text;
    }

    static String required(String field, String typed, int most) {
        var text = optional(field, typed, most);
        if (text.isEmpty()) {
            throw NotTaken.empty(field);
        }
        return text;
    }
}
