package org.storytank.coediting.yjs;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A place between two items of a text, and the attributes in force there. */
final class TextPosition {

    private static final int SKIPPED_BY_STEP = 16;

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
        return new TextPosition(left, left.right, attributesAfter(text, left));
    }

    private static Map<String, Object> attributesAfter(SharedType text, Item left) {
        if (!text.hasFormats) {
            return new LinkedHashMap<>(2);
        }
        if (text.index != null) {
            return text.index.attributesAfter(left);
        }
        var attributes = new LinkedHashMap<String, Object>(4);
        for (var item = text.start; ; item = item.right) {
            if (PositionIndex.isFormat(item)) {
                update(attributes, item);
            }
            if (item == left) {
                return attributes;
            }
        }
    }

    /** Moves on to the next item that is not deleted, or to the end. */
    void skipDeleted() {
        var steps = 0;
        while (right != null && right.deleted) {
            if (++steps > SKIPPED_BY_STEP && right.place != null) {
                var index = right.parent.index;
                right = PositionIndex.liveFrom(right);
                left = right == null ? index.last() : right.left;
                return;
            }
            left = right;
            right = right.right;
        }
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
