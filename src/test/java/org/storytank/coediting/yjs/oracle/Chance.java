package org.storytank.coediting.yjs.oracle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** The contents of random programs: scripts of the world, formats, and values that are hard to carry. */
final class Chance {

    private static final List<String> TEXTS = List.of(
            "a",
            "b",
            "x",
            " ",
            "\n",
            "Once ",
            "upon a time",
            "é",
            "e\u0301",
            "o\u0302\u0323",
            "🌊",
            "👩‍👩‍👧‍👦",
            "🇫🇷",
            "👍🏽",
            "كان يا مكان",
            "مَرْحَبًا",
            "\u200fשלום\u200e",
            "नमस्ते",
            "世界",
            "𝒳𝒴",
            "\u0000",
            "\u2028",
            "\"\\/",
            "\uffff",
            "0123456789abcdefghijklmnopqrstuvwxyz");

    private static final List<String> KEYS = List.of("k", "l", "10", "9", "é🌊", "", "__proto", "constructor");

    private static final List<String> NUMBERS = List.of(
            "7ff8000000000000", // not a number
            "7ff0000000000000", // infinity
            "8000000000000000", // minus zero
            "3fb999999999999a", // 0.1
            "3fe0000000000000", // 0.5, exact in 32 bits
            "41dfffffffc00000", // 2^31 - 1
            "41e0000000000000", // 2^31
            "c1dfffffffc00000", // -(2^31 - 1)
            "c1e0000000000000", // -2^31
            "433fffffffffffff", // 2^53 - 1
            "4340000000000000", // 2^53
            "7e37e43c8800759c", // 1e300
            "36a0000000000000", // the smallest in 32 bits
            "0000000000000001"); // the smallest in 64 bits

    private final Random random;

    Chance(long seed) {
        random = new Random(seed);
    }

    boolean in(int outOf) {
        return random.nextInt(outOf) == 0;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    /** Often near the start, so that people meet at the same place. */
    int place() {
        return in(3) ? below(3) : below(1 << 20);
    }

    int length() {
        return in(4) ? below(1 << 20) : below(5);
    }

    <T> T of(List<T> list) {
        return list.get(below(list.size()));
    }

    String text() {
        return in(4) ? of(TEXTS) + of(TEXTS) : of(TEXTS);
    }

    String key() {
        return of(KEYS);
    }

    @Nullable
    Map<String, @Nullable Object> attributesOrNone() {
        return in(3) ? attributes() : in(12) ? new LinkedHashMap<>() : null;
    }

    Map<String, @Nullable Object> attributes() {
        var attributes = new LinkedHashMap<String, @Nullable Object>();
        var count = 1 + (in(3) ? below(3) : 0);
        for (var i = 0; i < count; i++) {
            switch (below(7)) {
                case 0, 1 -> attributes.put("bold", in(3) ? null : true);
                case 2 -> attributes.put("italic", in(3) ? null : in(4) ? (Object) false : true);
                case 3 -> attributes.put("color", in(4) ? null : of(List.of("#f00", "#00f", "é🌊")));
                case 4 -> attributes.put("ai", in(4) ? null : Map.of("run", of(List.of("r1", "r2"))));
                case 5 -> attributes.put("header", in(4) ? null : (Object) below(3));
                default -> attributes.put("7", in(4) ? null : of(List.of(List.of(1, 2), 0.5, "7", "")));
            }
        }
        return attributes;
    }

    /** An object for an embed, which travels as JSON. */
    Object embed() {
        return switch (below(4)) {
            case 0 -> Map.of("image", "https://example.org/é.png");
            case 1 -> mapOf("b", of(List.of(0.1, 1e21, -5, 1e-7, 123456789012345678.0)), "2", in(2), "1", null);
            case 2 -> Map.of("deep", List.of(Map.of("a", List.of()), of(TEXTS), 1.5));
            default -> Map.of("math", "x^2 \"\\\u0007\u007f</");
        };
    }

    /** A value for maps and arrays. {@code types}: shared types and documents too, which only Yjs makes here. */
    @Nullable
    Object value(boolean types) {
        return switch (below(types ? 16 : 12)) {
            case 0 -> null;
            case 1 -> Map.of("$", "undefined");
            case 2 -> in(2);
            case 3 -> below(200) - 100;
            case 4 -> random.nextInt();
            case 5 -> Map.of("$", "number", "bits", of(NUMBERS));
            case 6 -> Map.of("$", "bigint", "of", String.valueOf(random.nextLong()));
            case 7 -> Map.of("$", "bytes", "hex", of(List.of("", "00", "ff00ff7f80")));
            case 8 -> List.of(below(3), of(TEXTS), List.of());
            case 9 -> mapOf("b", of(TEXTS), "2", below(9), "1", Map.of("$", "undefined"));
            case 10, 11 -> of(TEXTS);
            case 12 -> Map.of("$", "text", "of", text());
            case 13 -> Map.of("$", "map", "of", mapOf(key(), value(true), "n", below(3)));
            case 14 -> Map.of("$", "array", "of", values(true));
            default -> mapOf("$", "document", "guid", "d" + below(9), "meta", in(2) ? null : key(), "autoLoad", in(2));
        };
    }

    List<@Nullable Object> values(boolean types) {
        var values = new ArrayList<@Nullable Object>();
        do {
            values.add(element(value(types)));
        } while (in(2));
        return values;
    }

    /** Arrays take neither undefined nor a bigint as such: in an array in the array they do. */
    private static @Nullable Object element(@Nullable Object value) {
        return value instanceof Map<?, ?> map && List.of("undefined", "bigint").contains(String.valueOf(map.get("$")))
                ? List.of(value)
                : value;
    }

    private static Map<String, @Nullable Object> mapOf(@Nullable Object... named) {
        var map = new LinkedHashMap<String, @Nullable Object>();
        for (var i = 0; i < named.length; i += 2) {
            map.put((String) named[i], named[i + 1]);
        }
        return map;
    }
}
