package org.storytank.shell.api;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** Reads what a request gives into the words of the product. */
public final class Given {

    private Given() {}

    /** A field of a body that has to be there. */
    public static <T> T required(String field, @Nullable T value) {
        if (value == null) {
            throw new ApiRefusal(HttpStatus.BAD_REQUEST, "shell.api.missing", field);
        }
        return value;
    }

    /** What is true only when it is said. */
    public static boolean yes(@Nullable Boolean value) {
        return Boolean.TRUE.equals(value);
    }

    /** An id from an address; what cannot be an id is an id of nothing. */
    public static <I> I id(String value, Function<String, I> read) {
        try {
            return read.apply(value);
        } catch (IllegalArgumentException noId) {
            throw new ApiRefusal(HttpStatus.NOT_FOUND, "account.unknown");
        }
    }

    /** One of a few words, in small letters. */
    public static <E extends Enum<E>> E oneOf(Class<E> allowed, String field, @Nullable String value) {
        var word = required(field, value);
        return Arrays.stream(allowed.getEnumConstants())
                .filter(known -> word(known).equals(word))
                .findFirst()
                .orElseThrow(() -> new ApiRefusal(
                        HttpStatus.BAD_REQUEST,
                        "shell.api.one-of",
                        field,
                        Arrays.stream(allowed.getEnumConstants())
                                .map(Given::word)
                                .collect(Collectors.joining(", "))));
    }

    /** As the API says it: {@code FOR} is {@code for}. */
    public static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
