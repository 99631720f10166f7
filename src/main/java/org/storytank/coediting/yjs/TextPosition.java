package org.storytank.coediting.yjs;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A place between two items of a text, and the attributes in force there. */
final class TextPosition {

    @Nullable
    Item left;

    @Nullable
    Item right;

    final Map<String, Object> attributes;

    private TextPosition(@Nullable Item left, @Nullable Item right, Map<String, Object> attributes) {
        this.left = left;
        this.right = right;
        this.attributes = attributes;
    }

    /** The place right behind {@code index} visible units, or the end. */
    static TextPosition find(Transaction tx, SharedType text, int index) {
        if (index <= 0) {
            return new TextPosition(null, text.start, new LinkedHashMap<>(2));
        }
        var left = ListPosition.before(tx, text, index);
        var attributes = new LinkedHashMap<String, Object>(2);
        if (left != null && text.index != null) {
            text.index.formatsUpTo(left, format -> update(attributes, format));
        } else {
            for (var item = left == null ? null : text.start; item != null; item = item == left ? null : item.right) {
                if (PositionIndex.isFormat(item)) {
                    update(attributes, item);
                }
            }
        }
        return new TextPosition(left, left == null ? text.start : left.right, attributes);
    }

    static void update(Map<String, Object> attributes, Item format) {
        var content = (Item.Format) format.content;
        if (content.value() == null) {
            attributes.remove(content.key());
        } else {
            attributes.put(content.key(), content.value());
        }
    }

    void forward() {
        if (PositionIndex.isFormat(right)) {
            update(attributes, right);
        }
        left = right;
        right = right.right;
    }
}
