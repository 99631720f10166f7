package org.storytank.coediting.yjs;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list of values. */
public final class YArray {

    final SharedType type;

    YArray(SharedType type) {
        this.type = type;
    }

    public int length() {
        return type.length;
    }

    /** The values; nested types as {@link YText}, {@link YMap}, {@link YArray} or {@link YXmlFragment}. */
    public List<@Nullable Object> toList() {
        return ListEditing.values(type);
    }

    public @Nullable Object get(int index) {
        java.util.Objects.checkIndex(index, type.length);
        var item = ListPosition.holding(type, index);
        return Faces.value(Contents.of(type.doc, item).get(type.foundOffset));
    }

    /** Inserts JSON values, {@code byte[]} or {@link java.math.BigInteger}. */
    public void insert(int index, List<?> values) {
        ListEditing.insert(type, index, values);
    }

    public void push(List<?> values) {
        ListEditing.push(type, values);
    }

    public void delete(int index, int length) {
        ListEditing.delete(type, index, length);
    }

    public YText insertText(int index) {
        return (YText) ListEditing.insertType(type, index, Content.Kind.TEXT);
    }

    public YMap insertMap(int index) {
        return (YMap) ListEditing.insertType(type, index, Content.Kind.MAP);
    }

    public YArray insertArray(int index) {
        return (YArray) ListEditing.insertType(type, index, Content.Kind.ARRAY);
    }
}
