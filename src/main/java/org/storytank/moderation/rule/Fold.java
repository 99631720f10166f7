package org.storytank.moderation.rule;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/** What a character is read as: small Latin letters without accents, and digits. One character in, at most three out. */
final class Fold {

    /** Letters of other alphabets that look like ours; by eye, after Unicode's confusables (UTS 39). */
    private static final String LOOK_ALIKES =
            "аaвbеeкkмmнhоoрpсcтtуyхxіiїiјjѕsԁdɡgһhӏlԛqԝwгrпnьbαaβbεeιiκkνvοoρpτtυuχxγyωwηnσoμuζzꭰdոnսuհhօoɑaɩiⅼlѵvցgզq";

    private static final int PLAIN_TO = 0x80;
    private static final String[] LATIN = new String[0x250];
    private static final Map<Integer, String> FOREIGN = new HashMap<>();

    static {
        for (var point = 0; point < LATIN.length; point++) {
            LATIN[point] = decomposed(point);
        }
        var pairs = LOOK_ALIKES.codePoints().toArray();
        for (var at = 0; at < pairs.length; at += 2) {
            FOREIGN.put(pairs[at], Character.toString(pairs[at + 1]));
        }
    }

    private Fold() {}

    /** Empty for what is neither letter nor digit; a letter that looks like none of ours stays itself. */
    static String letter(int point) {
        if (point < LATIN.length) {
            return LATIN[point];
        }
        var small = Character.toLowerCase(point);
        var alike = FOREIGN.get(small);
        return alike == null ? decomposed(point) : alike;
    }

    static boolean isForeign(int point) {
        return point >= LATIN.length && FOREIGN.containsKey(Character.toLowerCase(point));
    }

    /** Drawn as if in another type face: letters in circles, mathematical, of double width. */
    static boolean isDressedUp(int point) {
        return point >= LATIN.length
                && Character.isLetterOrDigit(point) | (point >= 0x24B6 && point <= 0x24E9)
                && !isForeign(point)
                && decomposed(point).codePoints().allMatch(letter -> letter < PLAIN_TO)
                && !decomposed(point).isEmpty()
                && Character.UnicodeBlock.of(point) != Character.UnicodeBlock.LATIN_EXTENDED_ADDITIONAL;
    }

    /** Takes no room on the page and splits a word all the same. */
    static boolean isInvisible(int point) {
        return Character.getType(point) == Character.FORMAT
                || point == 0x034F
                || point == 0x115F
                || point == 0x3164
                || point >= 0xFE00 && point <= 0xFE0F
                || point >= 0xE0000 && point <= 0xE0FFF;
    }

    static boolean isMark(int point) {
        var type = Character.getType(point);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    /** A word as the lists have it: small, without accents. */
    static String word(String word) {
        var out = new StringBuilder(word.length());
        word.codePoints().forEach(point -> out.append(letter(point)));
        return out.toString();
    }

    private static String decomposed(int point) {
        switch (point) {
            case 'œ', 'Œ' -> {
                return "oe";
            }
            case 'æ', 'Æ' -> {
                return "ae";
            }
            case 'ß' -> {
                return "ss";
            }
            case 'ø', 'Ø' -> {
                return "o";
            }
            case 'ł', 'Ł' -> {
                return "l";
            }
            case 'ı' -> {
                return "i";
            }
            default -> {}
        }
        var out = new StringBuilder();
        Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKD)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .forEach(out::appendCodePoint);
        return out.toString();
    }
}
