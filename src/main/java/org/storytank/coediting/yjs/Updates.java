package org.storytank.coediting.yjs;
import java.util.List;
/** Updates as bytes. */
public final class Updates {
    public static byte[] merge(List<byte[]> updates) { throw new UnsupportedOperationException(); }
    public static byte[] diff(byte[] update, StateVector seen) { throw new UnsupportedOperationException(); }
    public static StateVector stateVectorOf(byte[] update) { throw new UnsupportedOperationException(); }
}
