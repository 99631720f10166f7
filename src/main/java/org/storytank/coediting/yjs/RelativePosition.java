package org.storytank.coediting.yjs;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A place in a text that stays with its neighbour while others write: behind it with a negative {@code assoc}, before it
 * otherwise. See Yjs, RelativePosition.js.
 */
public final class RelativePosition {

    private final @Nullable Id item;
    private final @Nullable String root;
    private final @Nullable Id nested;
    private final int assoc;

    private RelativePosition(@Nullable Id item, @Nullable String root, @Nullable Id nested, int assoc) {
        this.item = item;
        this.root = root;
        this.nested = nested;
        this.assoc = assoc;
    }

    public static RelativePosition at(YText text, int index, int assoc) {
        var type = text.type;
        if (index < 0 || index > type.length) {
            throw new IndexOutOfBoundsException(
                    "Position " + index + " is outside a text of " + type.length + " units");
        }
        var unit = assoc < 0 ? index - 1 : index;
        if (unit >= 0 && unit < type.length) {
            var holding = ListPosition.holding(type, unit);
            return new RelativePosition(
                    new Id(holding.client.id, (long) holding.clock + type.foundOffset), null, null, assoc);
        }
        var holder = type.item;
        return holder == null
                ? new RelativePosition(null, type.rootName, null, assoc)
                : new RelativePosition(null, null, new Id(holder.client.id, holder.clock), assoc);
    }

    /** The unit it stays with, if it is not the beginning or end of a text. */
    public @Nullable Id unit() {
        return item;
    }

    public byte[] encode() {
        var out = new Lib0Writer(24);
        if (item != null) {
            out.u8(0);
            out.varUint(item.client());
            out.varUint(item.clock());
        } else if (root != null) {
            out.u8(1);
            out.varString(root);
        } else {
            out.u8(2);
            out.varUint(nested.client());
            out.varUint(nested.clock());
        }
        out.varInt(Math.abs((long) assoc), assoc < 0);
        return out.toBytes();
    }

    public static RelativePosition decode(byte[] bytes) {
        var in = new Lib0Reader(bytes);
        var tag = in.varUint();
        var item = tag == 0 ? new Id(in.varUint(), in.varUint()) : null;
        var root = tag == 1 ? in.varString() : null;
        var nested = tag == 2 ? new Id(in.varUint(), in.varUint()) : null;
        if (tag > 2) {
            throw in.refuse(
                    MalformedUpdate.Reason.UNKNOWN_VALUE,
                    "no relative position has the number " + tag + "; 0 to 2 have");
        }
        return new RelativePosition(item, root, nested, in.hasMore() ? Long.signum(in.varInt()) : 0);
    }

    /** Where it is now; empty when the document does not know it, or has forgotten what was there. */
    public OptionalInt resolve(YDoc doc) {
        if (item != null) {
            var found = find(doc, item);
            return found == null || found.kind == Item.GC || found.parent == null
                    ? OptionalInt.empty()
                    : OptionalInt.of(indexOf(found));
        }
        SharedType type;
        if (root != null) {
            type = doc.root(root);
        } else {
            var holder = find(doc, nested);
            if (holder == null || holder.kind != Item.TYPE) {
                return OptionalInt.empty();
            }
            type = (SharedType) holder.content;
        }
        return OptionalInt.of(assoc >= 0 ? type.length : 0);
    }

    private static @Nullable Item find(YDoc doc, Id id) {
        var client = doc.store.clients.find(id.client());
        return client == null || client.state <= id.clock() ? null : client.seek((int) id.clock());
    }

    private int indexOf(Item found) {
        if (found.parent.item != null && found.parent.item.deleted || found.parentSub != null) {
            return 0;
        }
        var before = ListPosition.unitsBefore(found.parent, found);
        var within = !found.visible() ? 0 : (int) item.clock() - found.clock + (assoc >= 0 ? 0 : 1);
        return before + within;
    }
}
