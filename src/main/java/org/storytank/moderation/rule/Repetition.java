package org.storytank.moderation.rule;

/** The longest stretch in which a text says the same again. */
final class Repetition {

    private Repetition() {}

    static int ofCharacters(String text) {
        var longest = 0;
        var same = 0;
        for (var at = 0; at < text.length(); at++) {
            same = at > 0 && text.charAt(at) == text.charAt(at - 1) ? same + 1 : 1;
            longest = Math.max(longest, Character.isWhitespace(text.charAt(at)) ? 0 : same);
        }
        return longest;
    }

    static int ofWords(Sentences text) {
        var longest = 0;
        var same = 0;
        var before = "";
        for (var word : text.words()) {
            same = word.form().equals(before) ? same + 1 : 1;
            before = word.form();
            longest = Math.max(longest, same);
        }
        return longest;
    }
}
