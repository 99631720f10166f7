package org.storytank.provenance;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * JSON in the one form that everybody signs alike: no spaces, names sorted by their UTF-16 units, numbers and escapes as ECMAScript
 * writes them (RFC 8785). Values are maps with texts as keys, lists, texts, numbers, truth values and null.
 */
public final class CanonicalJson {

    private final StringBuilder out = new StringBuilder();

    private CanonicalJson() {}

    public static String of(@Nullable Object value) {
        var json = new CanonicalJson();
        json.write(value);
        return json.out.toString();
    }

    /**
     * The same without any sign that means something around it: it can stand in a script element, in a comment and in XML. It is JSON with
     * the same value, and the same bytes each time.
     */
    public static String embeddable(@Nullable Object value) {
        return of(value).replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
    }

    private void write(@Nullable Object value) {
        switch (value) {
            case null -> out.append("null");
            case String text -> text(text);
            case Boolean truth -> out.append(truth);
            case Number number -> out.append(number(number.doubleValue()));
            case List<?> list -> list(list);
            case Map<?, ?> map -> map(map);
            default ->
                throw new IllegalArgumentException(
                        "JSON has no place for a %s; allowed: maps, lists, texts, numbers, truth values, null"
                                .formatted(value.getClass().getSimpleName()));
        }
    }

    private void list(List<?> list) {
        out.append('[');
        var first = true;
        for (var value : list) {
            out.append(first ? "" : ",");
            write(value);
            first = false;
        }
        out.append(']');
    }

    private void map(Map<?, ?> map) {
        // A Java String compares by UTF-16 units, as RFC 8785 asks.
        var sorted = new TreeMap<String, @Nullable Object>();
        map.forEach((name, value) -> sorted.put((String) name, value));
        out.append('{');
        var first = true;
        for (var entry : sorted.entrySet()) {
            out.append(first ? "" : ",");
            text(entry.getKey());
            out.append(':');
            write(entry.getValue());
            first = false;
        }
        out.append('}');
    }

    private void text(String text) {
        out.append('"');
        for (var i = 0; i < text.length(); i++) {
            var unit = text.charAt(i);
            switch (unit) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\b' -> out.append("\\b");
                case '\t' -> out.append("\\t");
                case '\n' -> out.append("\\n");
                case '\f' -> out.append("\\f");
                case '\r' -> out.append("\\r");
                default -> {
                    if (unit < ' ') {
                        out.append("\\u%04x".formatted((int) unit));
                    } else if (Character.isSurrogate(unit) && !isPaired(text, i)) {
                        throw new IllegalArgumentException("Half a character (a lone surrogate) cannot be signed");
                    } else {
                        out.append(unit);
                    }
                }
            }
        }
        out.append('"');
    }

    private static boolean isPaired(String text, int at) {
        return Character.isHighSurrogate(text.charAt(at))
                ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
                : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }

    /** As ECMAScript's {@code Number::toString}: the shortest digits, exponents from 1e21 up and below 1e-6. */
    static String number(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            throw new IllegalArgumentException("JSON has neither NaN nor infinity");
        }
        if (value == 0) {
            return "0";
        }
        if (value < 0) {
            return "-" + number(-value);
        }
        // Since JDK 19 the digits of Double.toString are the shortest that name the value.
        var said = Double.toString(value);
        var e = said.indexOf('E');
        var mantissa = e < 0 ? said : said.substring(0, e);
        var exponent = e < 0 ? 0 : Integer.parseInt(said.substring(e + 1));
        var dot = mantissa.indexOf('.');
        var all = mantissa.substring(0, dot) + mantissa.substring(dot + 1);
        var zeros = all.length() - all.replaceFirst("^0+", "").length();
        var digits = all.substring(zeros).replaceFirst("0+$", "");
        var point = dot + exponent - zeros;
        if (digits.length() == 2) {
            // Where one digit is enough Java still says the nearest of two, as in 4.9E-324.
            var one = String.valueOf(Math.round(Integer.parseInt(digits) / 10.0));
            if (one.length() == 1 && Double.parseDouble("0." + one + "E" + point) == value) {
                digits = one;
            }
        }
        if (digits.length() <= point && point <= 21) {
            return digits + "0".repeat(point - digits.length());
        }
        if (0 < point && point <= 21) {
            return digits.substring(0, point) + "." + digits.substring(point);
        }
        if (-6 < point && point <= 0) {
            return "0." + "0".repeat(-point) + digits;
        }
        var tens = (point > 0 ? "e+" : "e-") + Math.abs(point - 1);
        return digits.length() == 1 ? digits + tens : digits.charAt(0) + "." + digits.substring(1) + tens;
    }
}
