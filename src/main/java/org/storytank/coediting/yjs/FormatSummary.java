package org.storytank.coediting.yjs;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a stretch of a text does to the attributes in force: which keys it sets or ends. Attributes keep the order in which
 * they came into force, as in a JavaScript Map, because it decides the order in which they are ended.
 */
final class FormatSummary {

    /** {@code anew}: the key was ended before within the stretch, so it takes its place in the order from here. */
    private record Change(@Nullable Object value, boolean anew) {}

    private final Map<String, Change> changes = new LinkedHashMap<>(4);

    void add(Item format) {
        var content = (Item.Format) format.content;
        add(content.key(), content.value());
    }

    private void add(String key, @Nullable Object value) {
        var before = changes.get(key);
        if (value == null) {
            changes.put(key, new Change(null, true));
        } else if (before == null) {
            changes.put(key, new Change(value, false));
        } else if (before.value == null) {
            changes.remove(key);
            changes.put(key, new Change(value, true));
        } else {
            changes.put(key, new Change(value, before.anew));
        }
    }

    void add(FormatSummary later) {
        later.changes.forEach((key, change) -> {
            if (change.anew) {
                add(key, null);
            }
            if (change.value != null) {
                add(key, change.value);
            }
        });
    }

    Map<String, Object> attributes() {
        var attributes = new LinkedHashMap<String, Object>(4);
        changes.forEach((key, change) -> {
            if (change.value != null) {
                attributes.put(key, change.value);
            }
        });
        return attributes;
    }
}
