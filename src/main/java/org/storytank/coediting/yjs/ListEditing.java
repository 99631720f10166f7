package org.storytank.coediting.yjs;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads and writes the values of a list as a Yjs client does: plain values in runs, bytes and types one by one. */
final class ListEditing {

    private ListEditing() {}

    static List<@Nullable Object> values(SharedType list) {
        var values = new ArrayList<@Nullable Object>(list.length);
        for (var item = list.start; item != null; item = item.right) {
            if (item.visible()) {
                Contents.of(list.doc, item).forEach(value -> values.add(Faces.value(value)));
            }
        }
        return values;
    }

    static void insert(SharedType list, int index, List<?> values) {
        check(list, index);
        if (values.isEmpty()) {
            return;
        }
        var pieces = pieces(values);
        var tx = list.doc.begin();
        try {
            insertAfter(list, tx, ListPosition.before(tx, list, index), pieces);
        } finally {
            list.doc.end();
        }
    }

    static void push(SharedType list, List<?> values) {
        if (values.isEmpty()) {
            return;
        }
        var pieces = pieces(values);
        var tx = list.doc.begin();
        try {
            insertAfter(list, tx, ListPosition.last(list), pieces);
        } finally {
            list.doc.end();
        }
    }

    static Object insertType(SharedType list, int index, Content.Kind kind) {
        check(list, index);
        var type = new SharedType(kind, null, null);
        var tx = list.doc.begin();
        try {
            insertAfter(list, tx, ListPosition.before(tx, list, index), List.of(new Piece(Item.TYPE, 1, type)));
        } finally {
            list.doc.end();
        }
        return Faces.of(type);
    }

    private record Piece(byte kind, int length, Object content) {}

    /** Checks and packs all values before anything is changed. */
    private static List<Piece> pieces(List<?> values) {
        var pieces = new ArrayList<Piece>();
        var plain = new ArrayList<@Nullable Object>();
        for (var value : values) {
            if (value instanceof byte[] bytes) {
                pack(pieces, plain);
                pieces.add(new Piece(Item.BINARY, 1, bytes.clone()));
            } else {
                plain.add(value);
            }
        }
        pack(pieces, plain);
        return pieces;
    }

    private static void pack(List<Piece> pieces, List<@Nullable Object> plain) {
        if (!plain.isEmpty()) {
            pieces.add(new Piece(Item.ANY, plain.size(), AnyRun.of(plain)));
            plain.clear();
        }
    }

    private static void insertAfter(SharedType list, Transaction tx, @Nullable Item reference, List<Piece> pieces) {
        var right = reference == null ? list.start : reference.right;
        var left = reference;
        for (var piece : pieces) {
            left = LocalItems.between(list.doc, list, left, right, piece.kind(), piece.length(), piece.content());
            list.doc.yata.integrate(tx, left);
        }
    }

    static void delete(SharedType list, int index, int length) {
        java.util.Objects.checkFromIndexSize(index, length, list.length);
        if (length == 0) {
            return;
        }
        var tx = list.doc.begin();
        try {
            var before = ListPosition.before(tx, list, index);
            var item = before == null ? list.start : before.right;
            while (length > 0) {
                if (!item.deleted) {
                    if (length < item.length) {
                        item.client.seek(item.clock);
                        list.doc.store.split(tx, item, length);
                    }
                    length -= item.length;
                    list.doc.deletion.delete(tx, item);
                }
                item = item.right;
            }
        } finally {
            list.doc.end();
        }
    }

    private static void check(SharedType list, int index) {
        if (index < 0 || index > list.length) {
            throw new IndexOutOfBoundsException(
                    "Position " + index + " is outside a list of " + list.length + " values; 0 to that are inside");
        }
    }
}
