package org.storytank.source;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A text people type into a field: what it is called, how long it may be, whether it may have several lines. Text stays text:
 * nothing in it is ever markup.
 *
 * @param key names the field in the words files ({@code <key>.empty}, {@code <key>.too-long}), for example {@code debate.claim}
 * @param longest in characters as people count them (code points)
 */
public record PlainText(String key, int longest, boolean lines) {

    private static final Pattern LINE_ENDS = Pattern.compile("\\R");
    // Controls, lone surrogates, private and unassigned characters: nothing to read, much to break.
    private static final Pattern UNREADABLE = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Co}\\p{Cn}&&[^\\n\\t]]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\h]+");
    private static final Pattern SPACES_AT_LINE_END = Pattern.compile("[ \\t\\h]+(?=\\n)");
    private static final Pattern BLANK_LINES = Pattern.compile("\\n{3,}");

    public static PlainText line(String key, int longest) {
        return new PlainText(key, longest, false);
    }

    public static PlainText lines(String key, int longest) {
        return new PlainText(key, longest, true);
    }

    /** What was typed, in one normal form, without what cannot be seen. @throws NotAccepted when nothing is left or it is too long */
    public String required(String typed) {
        var text = optional(typed);
        if (text.codePoints().noneMatch(PlainText::visible)) {
            throw new NotAccepted(key + ".empty", "The %s is empty; write it first.".formatted(name()));
        }
        return text;
    }

    /** Like {@link #required}, but may be empty. */
    public String optional(String typed) {
        // Whoever pastes ten megabytes should not make us normalise them.
        if (typed.length() > 4 * (long) longest + 1000) {
            throw tooLong(typed.codePointCount(0, typed.length()));
        }
        var text = Normalizer.normalize(LINE_ENDS.matcher(typed).replaceAll("\n"), Form.NFC);
        text = UNREADABLE.matcher(text).replaceAll("");
        text = lines
                ? BLANK_LINES
                        .matcher(SPACES_AT_LINE_END.matcher(text).replaceAll(""))
                        .replaceAll("\n\n")
                : SPACES.matcher(text).replaceAll(" ");
        text = text.strip();
        var length = text.codePointCount(0, text.length());
        if (length > longest) {
            throw tooLong(length);
        }
        return text;
    }

    private NotAccepted tooLong(int length) {
        return new NotAccepted(
                key + ".too-long",
                "The %s may have %%d characters; this one has %%d. Shorten it.".formatted(name()),
                longest,
                length);
    }

    private String name() {
        return key.substring(key.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static boolean visible(int character) {
        return switch (Character.getType(character)) {
            case Character.FORMAT,
                    Character.CONTROL,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
