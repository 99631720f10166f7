package org.storytank.coediting.yjs;

import java.util.Arrays;
import java.util.function.Consumer;
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

    /** Live formats from the start up to and with {@code last}, in order. */
    void formatsUpTo(Item last, Consumer<Item> seen) {
        var leaf = (Span) last.place;
        formatsBefore(leaf, seen);
        if (leaf.formats > 0) {
            for (var item = leaf.first; ; item = item.right) {
                if (isFormat(item)) {
                    seen.accept(item);
                }
                if (item == last) {
                    return;
                }
            }
        }
    }

    private void formatsBefore(Span span, Consumer<Item> seen) {
        if (span.parent == null) {
            return;
        }
        formatsBefore(span.parent, seen);
        for (var i = 0; span.parent.children[i] != span; i++) {
            formatsIn(span.parent.children[i], seen);
        }
    }

    private void formatsIn(Span span, Consumer<Item> seen) {
        if (span.formats == 0) {
            return;
        }
        if (span.children == null) {
            var item = span.first;
            for (var i = 0; i < span.size; i++, item = item.right) {
                if (isFormat(item)) {
                    seen.accept(item);
                }
            }
        } else {
            for (var i = 0; i < span.size; i++) {
                formatsIn(span.children[i], seen);
            }
        }
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
        var leaf = (Span) item.place;
        var into = (Span) item.left.place;
        if (leaf != into && item.visible()) {
            grow(leaf, -item.length, 0);
            grow(into, item.length, 0);
        }
        if (leaf.first == item) {
            leaf.first = item.right;
        }
        if (--leaf.size == 0) {
            leaf.first = null;
            remove(leaf);
        }
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
            s.formats += formats;
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
