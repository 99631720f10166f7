package org.storytank.coediting.yjs;

/** A moment of a document: what was known and what of it was deleted. */
public record Snapshot(DeleteSet deletes, StateVector state) {

    public byte[] encode() {
        var out = new Lib0Writer();
        deletes.write(out);
        state.write(out);
        return out.toBytes();
    }

    public static Snapshot decode(byte[] bytes) {
        var in = new Lib0Reader(bytes);
        return new Snapshot(DeleteSet.read(in), StateVector.read(in));
    }
}
