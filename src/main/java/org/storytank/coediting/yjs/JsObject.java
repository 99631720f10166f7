package org.storytank.coediting.yjs;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** The order in which JavaScript lists an object's keys: array indices first, then as they were added. */
final class JsObject {

    private static final long LARGEST_INDEX = 4_294_967_294L;

    private JsObject() {}

    static <V> Map<String, V> ordered(Map<String, V> object) {
        TreeMap<Long, String> indices = null;
        for (var key : object.keySet()) {
            if (isIndex(key)) {
                indices = indices == null ? new TreeMap<>() : indices;
                indices.put(Long.parseLong(key), key);
            }
        }
        if (indices == null) {
            return object;
        }
        var ordered = new LinkedHashMap<String, V>();
        indices.values().forEach(key -> ordered.put(key, object.get(key)));
        object.forEach(ordered::putIfAbsent);
        return ordered;
    }

    private static boolean isIndex(String key) {
        if (key.isEmpty() || key.length() > 10 || key.charAt(0) == '0' && key.length() > 1) {
            return false;
        }
        for (var i = 0; i < key.length(); i++) {
            if (key.charAt(i) < '0' || key.charAt(i) > '9') {
                return false;
            }
        }
        return Long.parseLong(key) <= LARGEST_INDEX;
    }

    /** JavaScript's {@code ===} on values read from JSON: objects are equal only to themselves. */
    static boolean same(Object a, Object b) {
        if (a == b) {
            return true;
        }
        if (a instanceof Number x && b instanceof Number y) {
            return JsNumber.toDouble(x) == JsNumber.toDouble(y);
        }
        return (a instanceof String || a instanceof Boolean) && a.equals(b);
    }

    /** Equal in themselves or, for objects and lists, in each of their direct members. */
    static boolean equalFlat(Object a, Object b) {
        if (same(a, b)) {
            return true;
        }
        if (a instanceof Map<?, ?> x && b instanceof Map<?, ?> y) {
            return x.size() == y.size()
                    && x.keySet().stream().allMatch(key -> y.containsKey(key) && same(x.get(key), y.get(key)));
        }
        if (a instanceof java.util.List<?> x && b instanceof java.util.List<?> y) {
            var equal = x.size() == y.size();
            for (var i = 0; equal && i < x.size(); i++) {
                equal = same(x.get(i), y.get(i));
            }
            return equal;
        }
        // An empty list and an empty object have the same (no) members.
        return isEmptyObject(a) && isEmptyObject(b);
    }

    private static boolean isEmptyObject(Object value) {
        return value instanceof Map<?, ?> map && map.isEmpty()
                || value instanceof java.util.List<?> list && list.isEmpty();
    }
}
