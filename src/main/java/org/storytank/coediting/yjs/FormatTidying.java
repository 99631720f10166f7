package org.storytank.coediting.yjs;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Deletes formats that change nothing, the same ones that a Yjs client deletes when it sees a change of others. */
final class FormatTidying {

    private FormatTidying() {}

    /** What is to be deleted after a transaction of others, in a transaction of its own; null when no text changed. */
    static @Nullable Transaction after(YDoc doc, Transaction tx) {
        if (tx.changedTexts.stream()
                .noneMatch(text -> text.hasFormatting && (text.item == null || !text.item.deleted))) {
            return null;
        }
        var whole = new LinkedHashSet<SharedType>();
        for (var i = 0; i < tx.touchedCount(); i++) {
            var client = tx.touched(i);
            for (var item = client.seek(client.stateBefore); item != null; item = client.next()) {
                if (PositionIndex.isFormat(item)) {
                    whole.add(item.parent);
                }
            }
        }
        var tidying = new Transaction(true);
        for (var ofClient : tx.deleted.clients) {
            var client = doc.store.clients.find(ofClient.client);
            for (var i = 0; i < ofClient.size; i += 2) {
                var end = ofClient.pairs[i] + ofClient.pairs[i + 1];
                for (var item = doc.store.startingAt(tx, client, ofClient.pairs[i]);
                        item != null && item.clock < end; ) {
                    client.seek(item.clock);
                    if (end < item.end() && item.kind != Item.GC) {
                        doc.store.split(tx, item, end - item.clock);
                    }
                    around(doc, tidying, item, whole);
                    client.seek(item.clock);
                    item = client.next();
                }
            }
        }
        whole.forEach(text -> all(doc, tidying, text));
        return tidying;
    }

    private static void around(YDoc doc, Transaction tidying, Item deleted, Set<SharedType> whole) {
        if (deleted.kind == Item.GC || !deleted.parent.hasFormatting || whole.contains(deleted.parent)) {
            return;
        }
        if (deleted.kind == Item.FORMAT) {
            whole.add(deleted.parent);
        } else {
            withoutContext(doc, tidying, deleted);
        }
    }

    /** Of several formats with one key and nothing visible between them only the last has an effect. */
    private static void withoutContext(YDoc doc, Transaction tidying, Item within) {
        var item = within;
        while (item.right != null && (item.right.deleted || !item.right.countable())) {
            item = item.right;
        }
        var keys = new HashSet<String>();
        while (item != null && (item.deleted || !item.countable())) {
            if (PositionIndex.isFormat(item) && !keys.add(((Item.Format) item.content).key())) {
                doc.deletion.delete(tidying, item);
            }
            item = item.left;
        }
    }

    private static void all(YDoc doc, Transaction tidying, SharedType text) {
        var start = text.start;
        var startAttributes = new LinkedHashMap<String, Object>();
        var attributes = new LinkedHashMap<String, Object>();
        for (var end = text.start; end != null; end = end.right) {
            if (end.deleted) {
                continue;
            }
            if (end.kind == Item.FORMAT) {
                TextPosition.update(attributes, end);
            } else {
                gap(doc, tidying, start, end, startAttributes, attributes);
                startAttributes = new LinkedHashMap<>(attributes);
                start = end;
            }
        }
    }

    /**
     * Between {@code start} and the next visible item, deletes formats that a later one overrides or that were in force
     * before. {@code attributes} are those in force at {@code current} and are corrected for what is deleted before it.
     */
    static void gap(
            YDoc doc,
            Transaction tx,
            Item start,
            @Nullable Item current,
            Map<String, Object> startAttributes,
            Map<String, Object> attributes) {
        var last = new HashMap<String, Item>();
        var end = start;
        while (end != null && (!end.countable() || end.deleted)) {
            if (PositionIndex.isFormat(end)) {
                last.put(((Item.Format) end.content).key(), end);
            }
            end = end.right;
        }
        var reachedCurrent = false;
        for (var item = start; item != end; item = item.right) {
            reachedCurrent |= item == current;
            if (!PositionIndex.isFormat(item)) {
                continue;
            }
            var format = (Item.Format) item.content;
            var key = format.key();
            var before = startAttributes.get(key);
            if (last.get(key) != item || JsObject.same(before, format.value())) {
                doc.deletion.delete(tx, item);
                if (!reachedCurrent
                        && JsObject.same(attributes.get(key), format.value())
                        && !JsObject.same(before, format.value())) {
                    if (before == null) {
                        attributes.remove(key);
                    } else {
                        attributes.put(key, before);
                    }
                }
            } else if (!reachedCurrent) {
                TextPosition.update(attributes, item);
            }
        }
    }
}
