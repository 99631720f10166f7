package org.storytank.coediting.yjs;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a text, as it is or as it was at a snapshot. */
final class TextReading {

    /** Sees every visible stretch of an item: from which of its units to which. */
    private interface Visitor {
        void visit(Item item, int from, int to);
    }

    private final SharedType text;
    private final @Nullable SnapshotView snapshot;

    private TextReading(SharedType text, @Nullable SnapshotView snapshot) {
        this.text = text;
        this.snapshot = snapshot;
    }

    static TextReading now(SharedType text) {
        return new TextReading(text, null);
    }

    static TextReading at(SharedType text, Snapshot snapshot) {
        return new TextReading(text, new SnapshotView(snapshot));
    }

    private void visit(Visitor visitor) {
        for (var item = text.start; item != null; item = item.right) {
            if (snapshot == null) {
                if (!item.deleted) {
                    visitor.visit(item, 0, item.length);
                }
            } else {
                for (var from = 0; from < item.length; ) {
                    var to = snapshot.endOfStretch(item, from);
                    if (snapshot.isVisible(item, from)) {
                        visitor.visit(item, from, to);
                    }
                    from = to;
                }
            }
        }
    }

    String characters() {
        var out = new StringBuilder(snapshot == null ? text.length : 16);
        visit((item, from, to) -> {
            if (item.kind == Item.STRING) {
                out.append(chars(), item.text + from, to - from);
            }
        });
        return out.toString();
    }

    private char[] chars() {
        return text.doc.store.arena.chars;
    }

    List<IdRun> ids() {
        var runs = new ArrayList<IdRun>();
        visit((item, from, to) -> {
            if (item.kind == Item.FORMAT || item.kind == Item.DELETED) {
                return;
            }
            var last = runs.isEmpty() ? null : runs.getLast();
            if (last != null && last.client() == item.client.id && last.clock() + last.length() == item.clock + from) {
                runs.set(runs.size() - 1, new IdRun(last.client(), last.clock(), last.length() + to - from));
            } else {
                runs.add(new IdRun(item.client.id, item.clock + from, to - from));
            }
        });
        return runs;
    }

    Delta delta() {
        var ops = new ArrayList<Delta.Op>();
        var attributes = new LinkedHashMap<String, Object>();
        var characters = new StringBuilder();
        visit((item, from, to) -> {
            switch (item.kind) {
                case Item.STRING -> characters.append(chars(), item.text + from, to - from);
                case Item.EMBED, Item.TYPE -> {
                    pack(ops, characters, attributes);
                    ops.add(new Delta.Op(Faces.value(item.content), copy(attributes)));
                }
                case Item.FORMAT -> {
                    pack(ops, characters, attributes);
                    TextPosition.update(attributes, item);
                }
                default -> {}
            }
        });
        pack(ops, characters, attributes);
        return new Delta(ops);
    }

    private static void pack(List<Delta.Op> ops, StringBuilder characters, Map<String, Object> attributes) {
        if (!characters.isEmpty()) {
            ops.add(new Delta.Op(characters.toString(), copy(attributes)));
            characters.setLength(0);
        }
    }

    /** As JavaScript would list them when they become an object. */
    private static Map<String, Object> copy(Map<String, Object> attributes) {
        return attributes.isEmpty()
                ? Map.of()
                : Collections.unmodifiableMap(new LinkedHashMap<>(JsObject.ordered(attributes)));
    }
}
