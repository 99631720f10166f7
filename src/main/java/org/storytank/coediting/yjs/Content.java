package org.storytank.coediting.yjs;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an item of an update holds. */
public sealed interface Content {

    record Deleted(long length) implements Content {}

    record Json(List<Object> values) implements Content {}

    record Binary(byte[] bytes) implements Content {}

    record Text(String text) implements Content {}

    record Embed(@Nullable Object value) implements Content {}

    /** From here on {@code key} has {@code value}; null ends it. */
    record Format(String key, @Nullable Object value) implements Content {}

    record Type(Kind kind, @Nullable String name) implements Content {}

    record Any(List<Object> values) implements Content {}

    record Subdocument(String guid, Map<String, Object> options) implements Content {}

    /** In the order of their numbers on the wire. */
    enum Kind {
        ARRAY,
        MAP,
        TEXT,
        XML_ELEMENT,
        XML_FRAGMENT,
        XML_HOOK,
        XML_TEXT
    }
}
