package org.storytank.coediting.yjs;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes values under keys, for maps and for the attributes of texts and XML nodes. */
final class Entries {

    private Entries() {}

    static @Nullable Object get(SharedType type, String key) {
        var item = type.latest(key);
        return item == null || item.deleted ? null : Contents.last(type.doc, item);
    }

    static boolean has(SharedType type, String key) {
        var item = type.latest(key);
        return item != null && !item.deleted;
    }

    static Map<String, Object> all(SharedType type) {
        var all = new LinkedHashMap<String, Object>();
        type.entries().forEach((key, item) -> {
            if (!item.deleted) {
                all.put(key, Contents.last(type.doc, item));
            }
        });
        return JsObject.ordered(all);
    }

    static void set(SharedType type, String key, @Nullable Object value) {
        if (value instanceof byte[] bytes) {
            put(type, key, Item.BINARY, bytes.clone());
        } else {
            put(type, key, Item.ANY, AnyRun.of(java.util.Collections.singletonList(value)));
        }
    }

    static Object setType(SharedType type, String key, Content.Kind kind) {
        var nested = new SharedType(kind, null, null);
        put(type, key, Item.TYPE, nested);
        return Faces.of(nested);
    }

    private static void put(SharedType type, String key, byte kind, Object content) {
        var doc = type.doc;
        var tx = doc.begin();
        try {
            var item = LocalItems.between(doc, type, type.latest(key), null, kind, 1, content);
            item.parentSub = key;
            doc.yata.integrate(tx, item);
        } finally {
            doc.end();
        }
    }

    static void delete(SharedType type, String key) {
        var item = type.latest(key);
        if (item != null) {
            var tx = type.doc.begin();
            try {
                type.doc.deletion.delete(tx, item);
            } finally {
                type.doc.end();
            }
        }
    }
}
