package org.storytank.coediting.yjs;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes into a text as a Yjs client does: the same items in the same order, for text, embeds and formats. */
final class TextEditing {

    private final YDoc doc;
    private final Transaction tx;
    private final SharedType text;

    TextEditing(YDoc doc, Transaction tx, SharedType text) {
        this.doc = doc;
        this.tx = tx;
        this.text = text;
    }

    /** Without attributes the text takes on those of its place. */
    void insertText(int index, String characters, @Nullable Map<String, Object> attributes) {
        var at = TextPosition.find(tx, text, index);
        if (attributes == null && at.attributes.isEmpty()) {
            skipDeletedAndClosing(at);
            addText(at, characters);
            return;
        }
        var wanted = wanted(at, attributes == null ? at.attributes : attributes);
        skipWhatIsInForceAnyway(at, wanted);
        var negated = openFormats(at, wanted);
        addText(at, characters);
        closeFormats(at, negated);
    }

    void insertContent(int index, byte kind, @Nullable Object content, Map<String, Object> attributes) {
        var at = TextPosition.find(tx, text, index);
        var wanted = wanted(at, attributes);
        skipWhatIsInForceAnyway(at, wanted);
        var negated = openFormats(at, wanted);
        add(at, LocalItems.between(doc, text, at.left, at.right, kind, 1, content));
        closeFormats(at, negated);
    }

    void delete(int index, int length) {
        var at = TextPosition.find(tx, text, index);
        var attributesBefore = new LinkedHashMap<>(at.attributes);
        at.skipDeleted();
        var start = at.right;
        while (length > 0 && at.right != null) {
            var item = at.right;
            if (!item.deleted && (item.kind == Item.STRING || item.kind == Item.EMBED || item.kind == Item.TYPE)) {
                splitIfLonger(item, length);
                length -= item.length;
                doc.deletion.delete(tx, item);
            }
            at.forward();
            at.skipDeleted();
        }
        if (start != null && text.hasFormats) {
            FormatTidying.gap(doc, tx, start, at.right, attributesBefore, at.attributes);
        }
    }

    void format(int index, int length, Map<String, Object> attributes) {
        var at = TextPosition.find(tx, text, index);
        if (at.right == null) {
            return;
        }
        var wanted = JsObject.ordered(attributes);
        skipWhatIsInForceAnyway(at, wanted);
        var negated = openFormats(at, wanted);
        length = formatItems(at, length, wanted, negated);
        if (length > 0) {
            // Quill takes a document to end with a line; formatting past the end makes it.
            addText(at, "\n".repeat(length));
        }
        closeFormats(at, negated);
    }

    /** Answers how much of the length lies beyond the end. */
    private int formatItems(TextPosition at, int length, Map<String, Object> wanted, Map<String, Object> negated) {
        while (at.right != null
                && (length > 0 || !negated.isEmpty() && (at.right.deleted || at.right.kind == Item.FORMAT))) {
            var item = at.right;
            if (!item.deleted) {
                if (item.kind == Item.FORMAT) {
                    var format = (Item.Format) item.content;
                    if (!wanted.containsKey(format.key())) {
                        at.attributes.put(format.key(), format.value());
                    } else {
                        if (JsObject.equalFlat(wanted.get(format.key()), format.value())) {
                            negated.remove(format.key());
                        } else if (length == 0) {
                            return 0;
                        } else {
                            negated.put(format.key(), format.value());
                        }
                        doc.deletion.delete(tx, item);
                    }
                } else {
                    splitIfLonger(item, length);
                    length -= item.length;
                }
            }
            at.forward();
        }
        return length;
    }

    /** What is in force and not asked for is switched off. */
    private static Map<String, Object> wanted(TextPosition at, Map<String, Object> attributes) {
        var wanted = new LinkedHashMap<>(attributes);
        at.attributes.keySet().forEach(key -> wanted.putIfAbsent(key, null));
        return JsObject.ordered(wanted);
    }

    private void skipDeletedAndClosing(TextPosition at) {
        at.skipDeleted();
        while (at.right != null && at.right.kind == Item.FORMAT && ((Item.Format) at.right.content).value() == null) {
            at.forward();
            at.skipDeleted();
        }
    }

    private static void skipWhatIsInForceAnyway(TextPosition at, Map<String, Object> attributes) {
        at.skipDeleted();
        while (at.right != null && isFormatOf(at.right, attributes)) {
            at.forward();
            at.skipDeleted();
        }
    }

    private static boolean isFormatOf(Item item, Map<String, Object> attributes) {
        return item.kind == Item.FORMAT
                && item.content instanceof Item.Format(var key, var value)
                && JsObject.equalFlat(attributes.get(key), value);
    }

    /** Answers what has to follow the content so that nothing changes behind it. */
    private Map<String, Object> openFormats(TextPosition at, Map<String, Object> attributes) {
        var negated = new LinkedHashMap<String, Object>(2);
        attributes.forEach((key, value) -> {
            var current = at.attributes.get(key);
            if (!JsObject.equalFlat(current, value)) {
                negated.put(key, current);
                addFormat(at, key, value);
            }
        });
        return negated;
    }

    private void closeFormats(TextPosition at, Map<String, Object> negated) {
        if (negated.isEmpty()) {
            return;
        }
        at.skipDeleted();
        while (at.right != null && at.right.kind == Item.FORMAT) {
            var format = (Item.Format) at.right.content;
            if (!negated.containsKey(format.key()) || !JsObject.equalFlat(negated.get(format.key()), format.value())) {
                break;
            }
            negated.remove(format.key());
            at.forward();
            at.skipDeleted();
        }
        negated.forEach((key, value) -> addFormat(at, key, value));
    }

    private void addFormat(TextPosition at, String key, @Nullable Object value) {
        add(at, LocalItems.between(doc, text, at.left, at.right, Item.FORMAT, 1, new Item.Format(key, value)));
    }

    private void addText(TextPosition at, String characters) {
        var item = LocalItems.between(doc, text, at.left, at.right, Item.STRING, characters.length(), null);
        item.text = doc.store.arena.add(characters);
        add(at, item);
    }

    private void add(TextPosition at, Item item) {
        doc.yata.integrate(tx, item);
        at.right = item;
        at.forward();
    }

    private void splitIfLonger(Item item, int length) {
        if (length < item.length) {
            item.client.seek(item.clock);
            doc.store.split(tx, item, length);
        }
    }
}
