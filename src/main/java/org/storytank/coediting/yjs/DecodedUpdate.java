package org.storytank.coediting.yjs;
import java.util.List;
/** An update read without a document. */
public final class DecodedUpdate {
    public static DecodedUpdate read(byte[] update) { throw new UnsupportedOperationException(); }
    public List<Struct> structs() { throw new UnsupportedOperationException(); }
    public DeleteSet deletes() { throw new UnsupportedOperationException(); }
    public byte[] encode() { throw new UnsupportedOperationException(); }
}
