package org.storytank.source;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The number of a book, always as 13 digits: a number of 10 is the same book's (ISBN Users' Manual, 7th edition). */
record Isbn(String value) {

    private static final Pattern TYPED =
            Pattern.compile("(?i)(?:urn:)?(?:isbn(?:-1[03])?:?\\s*)?([0-9][0-9 \u2010-\u2015-]{7,20}[0-9X])");
    // The number itself leads nowhere; this public library has a page for every one, under the number.
    private static final String LIBRARY = "https://openlibrary.org/isbn/";

    /** @throws NotAccepted when it has the length of a book's number, but a digit of it is wrong */
    static Optional<Isbn> typed(String text) {
        var typed = TYPED.matcher(text);
        if (!typed.matches()) {
            return Optional.empty();
        }
        var digits = typed.group(1).replaceAll("[^0-9Xx]", "").toUpperCase(Locale.ROOT);
        if (digits.length() == 10 && sound10(digits)) {
            var start = "978" + digits.substring(0, 9);
            return Optional.of(new Isbn(start + check13(start)));
        }
        if (digits.length() == 13 && sound13(digits)) {
            return Optional.of(new Isbn(digits));
        }
        throw new NotAccepted(
                "source.address.isbn",
                "This is not the number of a book: one of its digits is wrong or missing. Copy it once more from the book.");
    }

    /** The number that an address leads to. */
    static Optional<Isbn> of(WebAddress address) {
        return address.value().startsWith(LIBRARY)
                ? Optional.of(new Isbn(address.value().substring(LIBRARY.length())))
                : Optional.empty();
    }

    String address() {
        return LIBRARY + value;
    }

    private static boolean sound10(String digits) {
        var sum = IntStream.range(0, 10)
                .map(at -> (10 - at) * (digits.charAt(at) == 'X' ? 10 : digits.charAt(at) - '0'))
                .sum();
        return sum % 11 == 0;
    }

    private static boolean sound13(String digits) {
        return digits.matches("97[89][0-9]{10}") && digits.charAt(12) - '0' == check13(digits);
    }

    private static int check13(String digits) {
        var sum = IntStream.range(0, 12)
                .map(at -> (digits.charAt(at) - '0') * (at % 2 == 0 ? 1 : 3))
                .sum();
        return (10 - sum % 10) % 10;
    }
}
