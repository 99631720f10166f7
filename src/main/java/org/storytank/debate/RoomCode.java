package org.storytank.debate;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a room is called across a hall: two words and a number, {@code lamp-tide-42}. It names the room for ever and gives no right:
 * whoever may not read the room finds nothing there.
 */
public record RoomCode(String value) {

    private static final Pattern SHAPE = Pattern.compile("[a-z]{2,12}-[a-z]{2,12}-[0-9]{2}");
    private static final Pattern NO_LETTER_OR_DIGIT = Pattern.compile("[^a-z0-9]+");
    private static final int LONGEST_TYPED = 100;
    private static final SecureRandom random = new SecureRandom();

    public RoomCode {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "A room is called by two words and two digits, with dashes between, for example lamp-tide-42");
        }
    }

    /** A fresh one in words of that language, more than 300 million to draw from. */
    static RoomCode draw(Locale language) {
        var words = RoomWords.of(language);
        var two = random.ints(2, 0, words.size())
                .mapToObj(words::get)
                .map(RoomCode::plain)
                .collect(Collectors.joining("-"));
        return new RoomCode(two + "-" + random.nextInt(10, 100));
    }

    /** What tells rooms apart: however the dashes, capitals and accents were typed. */
    String key() {
        return keyOf(value);
    }

    /** The key of what somebody typed or heard; empty when it can be no room's. */
    static Optional<String> typed(String typed) {
        return Optional.of(typed)
                .filter(text -> text.length() <= LONGEST_TYPED)
                .map(RoomCode::keyOf)
                .filter(key -> !key.isEmpty());
    }

    private static String keyOf(String text) {
        return NO_LETTER_OR_DIGIT.matcher(plain(text)).replaceAll("");
    }

    private static String plain(String word) {
        return Normalizer.normalize(word, Form.NFKD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
    }

    /** The room's plain page. */
    public String path() {
        return "/r/" + value;
    }

    @Override
    public String toString() {
        return value;
    }
}
