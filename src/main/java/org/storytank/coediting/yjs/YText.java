package org.storytank.coediting.yjs;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A text with formats and embeds. Positions and lengths count UTF-16 units, as in JavaScript; an embed is one unit. */
public final class YText {

    final SharedType type;

    YText(SharedType type) {
        this.type = type;
    }

    public int length() {
        return type.length;
    }

    /** The characters, without embeds. */
    @Override
    public String toString() {
        return TextReading.now(type).characters();
    }

    /** The text with its attributes and embeds. */
    public Delta delta() {
        return TextReading.now(type).delta();
    }

    /** Who wrote what: the ids of all units in their order. */
    public List<IdRun> ids() {
        return TextReading.now(type).ids();
    }

    /** The text as it was then; the document must not collect garbage. */
    public YTextAt at(Snapshot snapshot) {
        if (type.doc.collectsGarbage()) {
            throw new IllegalStateException(
                    "This document collects garbage, so older text is gone; keep it with new YDoc(false)");
        }
        return new YTextAt(TextReading.at(type, snapshot));
    }

    /** Inserts text that looks like what is before it. */
    public void insert(int index, String text) {
        insert(index, text, null);
    }

    /** Inserts text with exactly these attributes; null for those of its place. */
    public void insert(int index, String text, @Nullable Map<String, Object> attributes) {
        check(index);
        if (!text.isEmpty()) {
            edit(editing -> editing.insertText(index, text, attributes));
        }
    }

    /** Inserts one unit that stands for an object of JSON values, such as a picture. */
    public void insertEmbed(int index, @Nullable Object embed, @Nullable Map<String, Object> attributes) {
        check(index);
        Json.write(embed);
        var wanted = attributes == null ? Map.<String, Object>of() : attributes;
        edit(editing -> editing.insertContent(index, Item.EMBED, embed, wanted));
    }

    public void delete(int index, int length) {
        check(index);
        if (length > 0) {
            edit(editing -> editing.delete(index, length));
        }
    }

    /** Sets attributes; null switches one off. Beyond the end it adds lines, as Quill expects. */
    public void format(int index, int length, Map<String, Object> attributes) {
        check(index);
        attributes.values().forEach(Json::write);
        if (length > 0) {
            edit(editing -> editing.format(index, length, attributes));
        }
    }

    /** An attribute of the whole text, null when there is none. */
    public @Nullable Object attribute(String name) {
        return Entries.get(type, name);
    }

    public void attribute(String name, @Nullable Object value) {
        Entries.set(type, name, value);
    }

    private void check(int index) {
        if (index < 0 || index > type.length) {
            throw new IndexOutOfBoundsException(
                    "Position " + index + " is outside a text of " + type.length + " units; 0 to that are inside");
        }
    }

    private interface Edit {
        void run(TextEditing editing);
    }

    private void edit(Edit edit) {
        var doc = type.doc;
        var tx = doc.begin();
        try {
            edit.run(new TextEditing(doc, tx, type));
        } finally {
            doc.end();
        }
    }
}
