package org.storytank.account;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.storytank.account.NameRefused.Reason;

/** A name people call themselves: 1 to 40 visible characters, in one normal form (NFC), with single spaces. */
record DisplayName(String value) {

    static final int LONGEST = 40;
    private static final Pattern SPACES = Pattern.compile("[\\s\\h]+");
    private static final Pattern NUMBER_BEHIND = Pattern.compile(" [0-9]{1,4}$");
    private static final Pattern PILED_UP = Pattern.compile("\\p{M}{4,}");
    // Arabic, Persian and Indic names need these two inside a word; elsewhere they only hide.
    private static final Pattern JOINERS_IN_WORDS = Pattern.compile("(?<=[\\p{L}\\p{M}])[\\u200C\\u200D](?=\\p{L})");
    // Letters and symbols by Unicode's book, yet drawn as nothing.
    private static final Set<Integer> DRAWN_AS_NOTHING =
            Set.of(0x115F, 0x1160, 0x17B4, 0x17B5, 0x3164, 0xFFA0, 0x2800, 0x034F);

    DisplayName {
        if (value.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw new NameRefused(Reason.EMPTY);
        }
        if (value.codePointCount(0, value.length()) > LONGEST) {
            throw new NameRefused(Reason.TOO_LONG);
        }
        if (JOINERS_IN_WORDS.matcher(value).replaceAll("").codePoints().anyMatch(DisplayName::unreadable)
                || PILED_UP.matcher(value).find()) {
            throw new NameRefused(Reason.UNREADABLE);
        }
    }

    static DisplayName said(String name) {
        // Whoever pastes a novel here should not make us normalise it.
        if (name.length() > 40 * LONGEST) {
            throw new NameRefused(Reason.TOO_LONG);
        }
        return new DisplayName(SPACES.matcher(Normalizer.normalize(name, Form.NFC))
                .replaceAll(" ")
                .strip());
    }

    /** The same name with a number behind it, instead of the one it may already have. */
    DisplayName numbered(int number) {
        var mark = " " + number;
        var name = NUMBER_BEHIND.matcher(value).replaceFirst("");
        var room = LONGEST - mark.length();
        var end = name.offsetByCodePoints(0, Math.min(room, name.codePointCount(0, name.length())));
        return new DisplayName(name.substring(0, end).strip() + mark);
    }

    /** What two names have in common that people take for the same: case, accents, width and spaces do not count. */
    String key() {
        return keyOf(value);
    }

    /** The key of the name without a number behind it. */
    String root() {
        return rootOf(value);
    }

    static String rootOf(String name) {
        return keyOf(NUMBER_BEHIND.matcher(name).replaceFirst(""));
    }

    private static String keyOf(String name) {
        var letters = Normalizer.normalize(name, Form.NFKD).replaceAll("\\p{M}", "");
        return SPACES.matcher(letters.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }

    private static boolean unreadable(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> DRAWN_AS_NOTHING.contains(character);
        };
    }
}
