package org.storytank.coediting.yjs;

import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the item at a visible position: a B-tree over the item list that sums visible units and live formats. */
final class PositionIndex {

    private static final int LEAF = 64;
    private static final int FAN = 32;

    /** A stretch of items (a leaf) or of stretches. */
    static final class Span {
        @Nullable
        Span parent;

        Span @Nullable [] children;
        int size;
        int visible;
        int formats;

        @Nullable
        Item first;

        /** What its formats do, until one of them changes. */
        @Nullable
        FormatSummary summary;

        boolean isLive() {
            return visible > 0 || formats > 0;
        }
    }

    private Span root = new Span();

    /** Within the item that {@link #find} answered. */
    int offset;

    PositionIndex(@Nullable Item start) {
        var leaf = root;
        for (var item = start; item != null; item = item.right) {
            if (leaf.size == LEAF / 2) {
                var next = new Span();
                insertAfter(leaf, next);
                leaf = next;
            }
            if (leaf.size++ == 0) {
                leaf.first = item;
            }
            item.place = leaf;
            grow(leaf, item.visible() ? item.length : 0, isFormat(item) ? 1 : 0);
        }
    }

    static boolean isFormat(Item item) {
        return item.kind == Item.FORMAT && !item.deleted;
    }

    /** The item that holds the visible unit with this number. */
    Item find(int index) {
        var span = root;
        while (span.children != null) {
            var i = 0;
            while (index >= span.children[i].visible) {
                index -= span.children[i++].visible;
            }
            span = span.children[i];
        }
        var item = span.first;
        while (true) {
            if (item.visible()) {
                if (index < item.length) {
                    offset = index;
                    return item;
                }
                index -= item.length;
            }
            item = item.right;
        }
    }

    /** Visible units before this item. */
    int before(Item target) {
        var span = (Span) target.place;
        var sum = 0;
        for (var item = span.first; item != target; item = item.right) {
            if (item.visible()) {
                sum += item.length;
            }
        }
        for (; span.parent != null; span = span.parent) {
            for (var i = 0; span.parent.children[i] != span; i++) {
                sum += span.parent.children[i].visible;
            }
        }
        return sum;
    }

    /** The attributes in force behind this item. */
    Map<String, Object> attributesAfter(Item last) {
        var sum = new FormatSummary();
        var leaf = (Span) last.place;
        addBefore(leaf, sum);
        if (leaf.formats > 0) {
            for (var item = leaf.first; ; item = item.right) {
                if (isFormat(item)) {
                    sum.add(item);
                }
                if (item == last) {
                    break;
                }
            }
        }
        return sum.attributes();
    }

    private static void addBefore(Span span, FormatSummary sum) {
        if (span.parent == null) {
            return;
        }
        addBefore(span.parent, sum);
        for (var i = 0; span.parent.children[i] != span; i++) {
            if (span.parent.children[i].formats > 0) {
                sum.add(summary(span.parent.children[i]));
            }
        }
    }

    private static FormatSummary summary(Span span) {
        if (span.summary != null) {
            return span.summary;
        }
        var sum = new FormatSummary();
        if (span.children == null) {
            var item = span.first;
            for (var i = 0; i < span.size; i++, item = item.right) {
                if (isFormat(item)) {
                    sum.add(item);
                }
            }
        } else {
            for (var i = 0; i < span.size; i++) {
                if (span.children[i].formats > 0) {
                    sum.add(summary(span.children[i]));
                }
            }
        }
        span.summary = sum;
        return sum;
    }

    /** The first item from this one on that is visible or a live format; null when none follows. */
    static @Nullable Item liveFrom(Item from) {
        var leaf = (Span) from.place;
        for (var item = from; item != null && item.place == leaf; item = item.right) {
            if (!item.deleted) {
                return item;
            }
        }
        var next = liveAfter(leaf);
        if (next == null) {
            return null;
        }
        while (next.children != null) {
            var i = 0;
            while (!next.children[i].isLive()) {
                i++;
            }
            next = next.children[i];
        }
        var item = next.first;
        while (item.deleted) {
            item = item.right;
        }
        return item;
    }

    private static @Nullable Span liveAfter(Span span) {
        for (var s = span; s.parent != null; s = s.parent) {
            var siblings = s.parent.children;
            var i = 0;
            while (siblings[i] != s) {
                i++;
            }
            for (i++; i < s.parent.size; i++) {
                if (siblings[i].isLive()) {
                    return siblings[i];
                }
            }
        }
        return null;
    }

    /** The last item of the list; there must be one. */
    Item last() {
        var span = root;
        while (span.children != null) {
            span = span.children[span.size - 1];
        }
        var item = span.first;
        while (item.right != null) {
            item = item.right;
        }
        return item;
    }

    /** The item has been linked in; its units count from now on unless a split only moved them. */
    void added(Item item, boolean bySplit) {
        var leaf = item.left != null ? (Span) item.left.place : item.right != null ? (Span) item.right.place : root;
        if (item.left == null) {
            leaf.first = item;
        }
        item.place = leaf;
        leaf.size++;
        if (!bySplit) {
            grow(leaf, item.visible() ? item.length : 0, isFormat(item) ? 1 : 0);
        }
        if (leaf.size > LEAF) {
            halve(leaf);
        }
    }

    /** The item, still linked, is about to become part of its left neighbour. */
    void absorbed(Item item) {
        var into = (Span) item.left.place;
        if (item.place != into && item.visible()) {
            grow((Span) item.place, -item.length, 0);
            grow(into, item.length, 0);
        }
        leave(item);
    }

    /** The item, still linked, is about to be taken out. */
    void removed(Item item) {
        grow((Span) item.place, item.visible() ? -item.length : 0, isFormat(item) ? -1 : 0);
        leave(item);
    }

    private void leave(Item item) {
        var leaf = (Span) item.place;
        if (leaf.first == item) {
            leaf.first = item.right;
        }
        if (--leaf.size == 0) {
            leaf.first = null;
            remove(leaf);
        }
    }

    /** The item was deleted and is not any more. */
    void shown(Item item) {
        grow((Span) item.place, item.visible() ? item.length : 0, isFormat(item) ? 1 : 0);
    }

    /** The item was visible (or a live format) and is deleted now. */
    void hidden(Item item) {
        if (item.kind == Item.FORMAT) {
            grow((Span) item.place, 0, -1);
        } else {
            grow((Span) item.place, -item.length, 0);
        }
    }

    private static void grow(Span span, int visible, int formats) {
        for (var s = span; s != null; s = s.parent) {
            s.visible += visible;
            if (formats != 0) {
                s.formats += formats;
                s.summary = null;
            }
        }
    }

    private void halve(Span leaf) {
        var item = leaf.first;
        for (var i = 0; i < LEAF / 2; i++) {
            item = item.right;
        }
        var tail = new Span();
        tail.first = item;
        tail.size = leaf.size - LEAF / 2;
        for (var i = 0; i < tail.size; i++, item = item.right) {
            item.place = tail;
            tail.visible += item.visible() ? item.length : 0;
            tail.formats += isFormat(item) ? 1 : 0;
        }
        leaf.size = LEAF / 2;
        leaf.visible -= tail.visible;
        leaf.formats -= tail.formats;
        leaf.summary = null;
        insertAfter(leaf, tail);
    }

    /** Puts {@code added}, whose sums the ancestors already hold, after {@code before}. */
    private void insertAfter(Span before, Span added) {
        var parent = before.parent;
        if (parent == null) {
            parent = new Span();
            parent.children = new Span[FAN];
            parent.children[0] = before;
            parent.size = 1;
            parent.visible = before.visible + added.visible;
            parent.formats = before.formats + added.formats;
            before.parent = parent;
            root = parent;
        } else if (parent.size == FAN) {
            var tail = new Span();
            tail.children = new Span[FAN];
            tail.size = FAN / 2;
            System.arraycopy(parent.children, FAN / 2, tail.children, 0, FAN / 2);
            Arrays.fill(parent.children, FAN / 2, FAN, null);
            parent.size = FAN / 2;
            for (var i = 0; i < tail.size; i++) {
                tail.children[i].parent = tail;
                tail.visible += tail.children[i].visible;
                tail.formats += tail.children[i].formats;
            }
            // What was added counts where its neighbour is.
            if (before.parent == tail) {
                tail.visible += added.visible;
                tail.formats += added.formats;
            }
            parent.visible -= tail.visible;
            parent.formats -= tail.formats;
            parent.summary = null;
            insertAfter(parent, tail);
            parent = before.parent;
        }
        var at = 0;
        while (parent.children[at] != before) {
            at++;
        }
        System.arraycopy(parent.children, at + 1, parent.children, at + 2, parent.size - at - 1);
        parent.children[at + 1] = added;
        parent.size++;
        added.parent = parent;
    }

    private void remove(Span empty) {
        var parent = empty.parent;
        if (parent == null) {
            empty.children = null;
            return;
        }
        var at = 0;
        while (parent.children[at] != empty) {
            at++;
        }
        parent.size--;
        System.arraycopy(parent.children, at + 1, parent.children, at, parent.size - at);
        parent.children[parent.size] = null;
        if (parent.size == 0) {
            remove(parent);
        }
    }
}
