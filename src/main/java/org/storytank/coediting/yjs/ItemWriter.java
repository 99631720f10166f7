package org.storytank.coediting.yjs;

import org.jspecify.annotations.Nullable;

/** Writes items as structs of an update (V1), also from the middle of one on. */
final class ItemWriter {

    private ItemWriter() {}

    /** An item of a document; its text is in the arena. */
    static void write(Lib0Writer out, Item item, int offset, char[] arena) {
        if (item.kind == Item.GC) {
            out.u8(Item.GC);
            out.varUint(item.length - offset);
            return;
        }
        if (header(out, item, offset)) {
            var parent = item.parent;
            parent(out, parent.rootName, parent.item, item.parentSub);
        }
        if (item.kind == Item.STRING) {
            var from = item.text + offset;
            var to = item.text + item.length;
            var length = Utf8.length(arena, from, to);
            out.varUint(length);
            out.room(length);
            out.size = Utf8.write(arena, from, to, out.bytes, out.size);
        } else {
            content(out, item, offset);
        }
    }

    /** An item that is only decoded; its text is in the bytes it was read from and ends where the struct ends. */
    static void writeDetached(Lib0Writer out, Item item, int offset, byte[] source, int structEnd) {
        if (item.kind == Item.GC || item.kind == Item.SKIP) {
            out.u8(item.kind);
            out.varUint(item.length - offset);
            return;
        }
        if (header(out, item, offset)) {
            if (item.place instanceof UpdateReader.ParentId(var client, var clock)) {
                out.u8(0);
                out.varUint(client.id);
                out.varUint(clock);
            } else {
                out.u8(1);
                out.varString((String) item.place);
            }
            if (item.parentSub != null) {
                out.varString(item.parentSub);
            }
        }
        if (item.kind != Item.STRING) {
            content(out, item, offset);
        } else if (offset == 0) {
            out.varUint(structEnd - item.text);
            out.raw(source, item.text, structEnd);
        } else {
            var text = new char[item.length];
            Utf8.read(source, item.text, text, 0, text.length);
            out.varString(new String(text, offset, text.length - offset));
        }
    }

    /** Answers whether the parent has to be named, because no neighbour tells it. */
    private static boolean header(Lib0Writer out, Item item, int offset) {
        var hasOrigin = offset > 0 || item.originClient != null;
        var info = item.kind
                | (hasOrigin ? 0x80 : 0)
                | (item.rightClient == null ? 0 : 0x40)
                | (item.parentSub == null ? 0 : 0x20);
        out.u8(info);
        if (offset > 0) {
            out.varUint(item.client.id);
            out.varUint(item.clock + offset - 1);
        } else if (item.originClient != null) {
            out.varUint(item.originClient.id);
            out.varUint(item.originClock);
        }
        if (item.rightClient != null) {
            out.varUint(item.rightClient.id);
            out.varUint(item.rightClock);
        }
        return !hasOrigin && item.rightClient == null;
    }

    private static void parent(
            Lib0Writer out, @Nullable String root, @Nullable Item holder, @Nullable String parentSub) {
        if (root != null) {
            out.u8(1);
            out.varString(root);
        } else {
            out.u8(0);
            out.varUint(holder.client.id);
            out.varUint(holder.clock);
        }
        if (parentSub != null) {
            out.varString(parentSub);
        }
    }

    private static void content(Lib0Writer out, Item item, int offset) {
        switch (item.kind) {
            case Item.DELETED -> out.varUint(item.length - offset);
            case Item.JSON -> {
                var values = (String[]) item.content;
                out.varUint(values.length - offset);
                for (var i = offset; i < values.length; i++) {
                    out.varString(values[i]);
                }
            }
            case Item.BINARY -> out.varBytes((byte[]) item.content);
            case Item.EMBED -> out.varString(Json.write(item.content));
            case Item.FORMAT -> {
                var format = (Item.Format) item.content;
                out.varString(format.key());
                out.varString(Json.write(format.value()));
            }
            case Item.TYPE -> {
                var type = (SharedType) item.content;
                out.varUint(type.kind.ordinal());
                if (type.nodeName != null) {
                    out.varString(type.nodeName);
                }
            }
            case Item.ANY -> {
                var run = (AnyRun) item.content;
                out.varUint(item.length - offset);
                out.raw(run.bytes, offset == 0 ? 0 : run.offset(offset), run.size);
            }
            case Item.DOC -> {
                var doc = (Item.Subdoc) item.content;
                out.varString(doc.guid());
                out.raw(doc.options(), 0, doc.options().length);
            }
            default -> throw new IllegalStateException("kind " + item.kind + " has no content");
        }
    }
}
