package org.storytank.coediting.yjs;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON as {@code JSON.stringify} writes it; values are maps, lists, strings, numbers, booleans and null. */
public final class Json {

    private Json() {}

    public static @Nullable Object parse(String text) {
        return new JsonParser(text).document();
    }

    public static String write(@Nullable Object value) {
        if (value == null) {
            return "null";
        }
        if (value instanceof Boolean flag) {
            return flag ? "true" : "false";
        }
        var out = new StringBuilder();
        write(value, out);
        return out.toString();
    }

    private static void write(Object value, StringBuilder out) {
        switch (value) {
            case null -> out.append("null");
            case Boolean flag -> out.append(flag);
            case String text -> writeString(text, out);
            case java.math.BigInteger _ ->
                throw new IllegalArgumentException("JSON has no BigInt; use a number or a string");
            case Number number -> {
                var real = JsNumber.toDouble(number);
                out.append(Double.isFinite(real) ? JsNumber.write(real) : "null");
            }
            case Map<?, ?> object -> writeObject(object, out);
            case List<?> list -> {
                out.append('[');
                for (var i = 0; i < list.size(); i++) {
                    if (i > 0) {
                        out.append(',');
                    }
                    write(list.get(i) == Undefined.UNDEFINED ? null : list.get(i), out);
                }
                out.append(']');
            }
            case Undefined _ -> out.append("null");
            default ->
                throw new IllegalArgumentException(value.getClass().getName()
                        + " is no JSON value. Allowed: Map, List, String, Number, Boolean, null.");
        }
    }

    @SuppressWarnings("unchecked")
    private static void writeObject(Map<?, ?> object, StringBuilder out) {
        out.append('{');
        var first = true;
        for (var entry : JsObject.ordered((Map<String, ?>) object).entrySet()) {
            if (entry.getValue() == Undefined.UNDEFINED) {
                continue;
            }
            if (!first) {
                out.append(',');
            }
            first = false;
            writeString(entry.getKey(), out);
            out.append(':');
            write(entry.getValue(), out);
        }
        out.append('}');
    }

    private static void writeString(String text, StringBuilder out) {
        out.append('"');
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\b' -> out.append("\\b");
                case '\f' -> out.append("\\f");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < 0x20 || isLone(text, i)) {
                        out.append("\\u").append(java.util.HexFormat.of().toHexDigits(c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }

    private static boolean isLone(String text, int i) {
        var c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }
}
