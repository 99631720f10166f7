package org.storytank.coediting.log;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.storytank.coediting.yjs.Content;
import org.storytank.coediting.yjs.DeleteSet;
import org.storytank.coediting.yjs.Id;
import org.storytank.coediting.yjs.Lib0Writer;
import org.storytank.coediting.yjs.Struct;
import tools.jackson.databind.json.JsonMapper;

/** Writes Update V1 from structs that were read: what redaction needs, for the contents that a flat text holds. */
public final class UpdateBytes {

    private static final int ORIGIN = 0x80;
    private static final int RIGHT_ORIGIN = 0x40;
    private static final int PARENT_SUB = 0x20;
    private static final int GC = 0;
    private static final int SKIP = 10;
    private static final int DELETED = 1;
    private static final int TEXT = 4;
    private static final int FORMAT = 6;

    private static final JsonMapper json = JsonMapper.shared();

    private final Lib0Writer out = new Lib0Writer(256);

    private UpdateBytes() {}

    /** @param structs clients in descending order, the structs of each without gaps, as they are read */
    public static byte[] of(List<Struct> structs, DeleteSet deletes) {
        var bytes = new UpdateBytes();
        var clients = new LinkedHashMap<Long, List<Struct>>();
        structs.forEach(struct ->
                clients.computeIfAbsent(struct.client(), _ -> new ArrayList<>()).add(struct));
        bytes.out.varUint(clients.size());
        clients.forEach(bytes::client);
        var deleted = deletes.encode();
        bytes.out.raw(deleted, 0, deleted.length);
        return bytes.out.toBytes();
    }

    /** Nothing but deletions. */
    public static byte[] of(DeleteSet deletes) {
        return of(List.of(), deletes);
    }

    private void client(long client, List<Struct> structs) {
        out.varUint(structs.size());
        out.varUint(client);
        out.varUint(structs.getFirst().clock());
        structs.forEach(this::struct);
    }

    private void struct(Struct struct) {
        switch (struct) {
            case Struct.Gc gc -> lengthOnly(GC, gc.length());
            case Struct.Skip skip -> lengthOnly(SKIP, skip.length());
            case Struct.Item item -> item(item);
        }
    }

    private void lengthOnly(int kind, long length) {
        out.u8(kind);
        out.varUint(length);
    }

    private void item(Struct.Item item) {
        var origin = item.origin();
        var rightOrigin = item.rightOrigin();
        out.u8(kind(item.content())
                | (origin == null ? 0 : ORIGIN)
                | (rightOrigin == null ? 0 : RIGHT_ORIGIN)
                | (item.parentSub() == null ? 0 : PARENT_SUB));
        if (origin != null) {
            id(origin);
        }
        if (rightOrigin != null) {
            id(rightOrigin);
        }
        if (origin == null && rightOrigin == null) {
            parent(item);
        }
        content(item.content());
    }

    private void parent(Struct.Item item) {
        switch (item.parent()) {
            case Struct.Parent.Root(var name) -> {
                out.varUint(1);
                out.varString(name);
            }
            case Struct.Parent.Nested(var id) -> {
                out.varUint(0);
                id(id);
            }
            case null -> throw new IllegalStateException("An item has neither neighbours nor a parent");
        }
        if (item.parentSub() != null) {
            out.varString(item.parentSub());
        }
    }

    private void id(Id id) {
        out.varUint(id.client());
        out.varUint(id.clock());
    }

    private static int kind(Content content) {
        return switch (content) {
            case Content.Deleted _ -> DELETED;
            case Content.Text _ -> TEXT;
            case Content.Format _ -> FORMAT;
            default -> throw unwritable(content);
        };
    }

    private void content(Content content) {
        switch (content) {
            case Content.Deleted(var length) -> out.varUint(length);
            case Content.Text(var text) -> out.varString(text);
            case Content.Format(var key, var value) -> {
                out.varString(key);
                out.varString(json.writeValueAsString(value));
            }
            default -> throw unwritable(content);
        }
    }

    private static IllegalStateException unwritable(Content content) {
        return new IllegalStateException("Redaction writes text, formats and deletions; the log holds a "
                + content.getClass().getSimpleName()
                + ". Teach UpdateBytes this content first.");
    }
}
