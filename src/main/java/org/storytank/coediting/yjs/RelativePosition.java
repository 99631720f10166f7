package org.storytank.coediting.yjs;
import java.util.OptionalInt;
/** A place in a text that stays with its neighbour while others write. */
public final class RelativePosition {
    public static RelativePosition at(YText text, int index, int assoc) { throw new UnsupportedOperationException(); }
    public byte[] encode() { throw new UnsupportedOperationException(); }
    public static RelativePosition decode(byte[] bytes) { throw new UnsupportedOperationException(); }
    public OptionalInt resolve(YDoc doc) { throw new UnsupportedOperationException(); }
}
