package org.storytank.coediting.yjs;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a text, map, array or XML node is underneath: a list of items and a latest item for each key. */
final class SharedType {

    /** Null until a root has been asked for as something. */
    Content.@Nullable Kind kind;

    /** The tag of an XML element or the name of a hook. */
    final @Nullable String nodeName;

    final @Nullable String rootName;
    YDoc doc;

    /** The item that holds this type; null for a root. */
    @Nullable
    Item item;

    @Nullable
    Item start;

    private @Nullable Map<String, Item> entries;

    /** The leftmost item of a key, from when it was first asked for: without it each writer of an old key walks there. */
    private @Nullable Map<String, Item> earliest;

    /** Visible units. */
    int length;

    /** What Yjs keeps: whether a format arrived since the type was first asked for as a text. */
    boolean hasFormatting;

    /** Whether there ever was a format. */
    boolean hasFormats;

    /** Where visible units are, once somebody has asked. */
    @Nullable
    PositionIndex index;

    /** Where in the item that was found last the looked-for unit is. */
    int foundOffset;

    /** The public face, made when asked for. */
    @Nullable
    Object face;

    SharedType(Content.@Nullable Kind kind, @Nullable String nodeName, @Nullable String rootName) {
        this.kind = kind;
        this.nodeName = nodeName;
        this.rootName = rootName;
    }

    boolean isText() {
        return kind == Content.Kind.TEXT || kind == Content.Kind.XML_TEXT;
    }

    Map<String, Item> entries() {
        return entries == null ? Map.of() : entries;
    }

    @Nullable
    Item latest(String key) {
        return entries == null ? null : entries.get(key);
    }

    void latest(String key, @Nullable Item item) {
        if (item == null) {
            entries.remove(key);
            return;
        }
        if (entries == null) {
            entries = new LinkedHashMap<>(4);
        }
        entries.put(key, item);
    }

    @Nullable
    Item earliest(String key) {
        var known = earliest == null ? null : earliest.get(key);
        if (known != null) {
            return known;
        }
        var item = latest(key);
        if (item == null) {
            return null;
        }
        while (item.left != null) {
            item = item.left;
        }
        if (earliest == null) {
            earliest = new HashMap<>(4);
        }
        earliest.put(key, item);
        return item;
    }

    /** From now on this item is the leftmost of the key; null when there is none any more. */
    void earliest(String key, @Nullable Item item) {
        if (earliest == null) {
            return;
        }
        if (item == null) {
            earliest.remove(key);
        } else {
            earliest.put(key, item);
        }
    }

    void clear() {
        start = null;
        entries = null;
        earliest = null;
        index = null;
    }
}
