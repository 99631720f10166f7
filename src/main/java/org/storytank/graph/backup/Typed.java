package org.storytank.graph.backup;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.time.ZonedDateTime;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Property values as JSON says them: strings, whole numbers, numbers with a point, booleans and lists as themselves, everything else as an
 * object of one field that names its type: {@code {"bytes": base64}}, {@code {"datetime": "2026-11-23T14:00Z"}} and so on.
 */
final class Typed {

    private Typed() {}

    /** @throws IllegalArgumentException for a type that JSON would lose */
    static Object toJson(Object value) {
        return switch (value) {
            case String _, Long _, Boolean _ -> value;
            case Double number when Double.isFinite(number) -> number;
            case Double number -> Map.of("number", number.toString());
            case byte[] bytes -> Map.of("bytes", Base64.getEncoder().encodeToString(bytes));
            case ZonedDateTime time -> Map.of("datetime", time.toString());
            case LocalDateTime time -> Map.of("localdatetime", time.toString());
            case LocalDate date -> Map.of("date", date.toString());
            case OffsetTime time -> Map.of("time", time.toString());
            case LocalTime time -> Map.of("localtime", time.toString());
            case List<?> list -> list.stream().map(Typed::toJson).toList();
            default ->
                throw new IllegalArgumentException(
                        "A backup has no words for a " + value.getClass().getSimpleName()
                                + "; it knows text, numbers, booleans, bytes, times and lists");
        };
    }

    static Map<String, Object> toJson(Map<String, Object> properties) {
        var json = new LinkedHashMap<String, Object>();
        properties.forEach((name, value) -> json.put(name, toJson(value)));
        return json;
    }

    static Map<String, Object> fromJson(Map<?, ?> properties) {
        var values = new LinkedHashMap<String, Object>();
        properties.forEach((name, value) -> values.put(String.valueOf(name), fromJson(value)));
        return values;
    }

    private static Object fromJson(@Nullable Object json) {
        return switch (json) {
            case Integer number -> number.longValue();
            case Long _, String _, Boolean _, Double _ -> json;
            case List<?> list -> list.stream().map(Typed::fromJson).toList();
            case Map<?, ?> typed
            when typed.size() == 1 -> {
                var only = typed.entrySet().iterator().next();
                yield fromJson(String.valueOf(only.getKey()), String.valueOf(only.getValue()));
            }
            case null, default -> throw new IllegalArgumentException("No property value: " + json);
        };
    }

    private static Object fromJson(String type, String value) {
        return switch (type) {
            case "number" -> Double.valueOf(value);
            case "bytes" -> Base64.getDecoder().decode(value);
            case "datetime" -> ZonedDateTime.parse(value);
            case "localdatetime" -> LocalDateTime.parse(value);
            case "date" -> LocalDate.parse(value);
            case "time" -> OffsetTime.parse(value);
            case "localtime" -> LocalTime.parse(value);
            default -> throw new IllegalArgumentException("No type of property values: " + type);
        };
    }
}
