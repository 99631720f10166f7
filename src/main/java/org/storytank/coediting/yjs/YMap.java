package org.storytank.coediting.yjs;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values under keys; of two who set the same key at once, one wins, the same everywhere. */
public final class YMap {

    final SharedType type;

    YMap(SharedType type) {
        this.type = type;
    }

    /** The value, or null; nested types as {@link YText}, {@link YMap}, {@link YArray} or {@link YXmlFragment}. */
    public @Nullable Object get(String key) {
        return Entries.get(type, key);
    }

    public boolean has(String key) {
        return Entries.has(type, key);
    }

    public Map<String, Object> entries() {
        return Entries.all(type);
    }

    /** Sets a value: JSON values, {@code byte[]} or {@link java.math.BigInteger}. */
    public void set(String key, @Nullable Object value) {
        Entries.set(type, key, value);
    }

    public void delete(String key) {
        Entries.delete(type, key);
    }

    public YText setText(String key) {
        return (YText) Entries.setType(type, key, Content.Kind.TEXT);
    }

    public YMap setMap(String key) {
        return (YMap) Entries.setType(type, key, Content.Kind.MAP);
    }

    public YArray setArray(String key) {
        return (YArray) Entries.setType(type, key, Content.Kind.ARRAY);
    }
}
