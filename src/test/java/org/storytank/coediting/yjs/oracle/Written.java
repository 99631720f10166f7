package org.storytank.coediting.yjs.oracle;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.storytank.coediting.yjs.Undefined;

/** Values as programs write them (see values.cjs), read as what the engine takes. */
final class Written {

    private Written() {}

    static @Nullable Object read(@Nullable Object written) {
        return switch (written) {
            case null -> null;
            case List<?> list -> readAll(list);
            case Map<?, ?> map when map.containsKey("$") -> special(map);
            case Map<?, ?> map -> {
                var read = new LinkedHashMap<String, @Nullable Object>();
                map.forEach((key, value) -> read.put((String) key, read(value)));
                yield read;
            }
            default -> written;
        };
    }

    static List<@Nullable Object> readAll(List<?> written) {
        var read = new ArrayList<@Nullable Object>();
        written.forEach(value -> read.add(read(value)));
        return read;
    }

    @SuppressWarnings("unchecked")
    static @Nullable Map<String, Object> attributes(@Nullable Map<String, @Nullable Object> written) {
        return (Map<String, Object>) read(written);
    }

    private static Object special(Map<?, ?> map) {
        return switch (String.valueOf(map.get("$"))) {
            case "undefined" -> Undefined.UNDEFINED;
            case "bytes" -> HexFormat.of().parseHex((String) map.get("hex"));
            case "bigint" -> new BigInteger((String) map.get("of"));
            case "number" -> Double.longBitsToDouble(Long.parseUnsignedLong((String) map.get("bits"), 16));
            default -> throw new IllegalArgumentException("Only Yjs makes such values here: " + map);
        };
    }
}
