package org.storytank.coediting.yjs;

/** A Yjs document. */
public final class YDoc {
    public YDoc() {}
    public YDoc(boolean collectsGarbage) {}
    public YDoc(long clientId, boolean collectsGarbage) {}
    public long clientId() { throw new UnsupportedOperationException(); }
    public void clientId(long client) { throw new UnsupportedOperationException(); }
    public void apply(byte[] update) { throw new UnsupportedOperationException(); }
    public void apply(DecodedUpdate update) { throw new UnsupportedOperationException(); }
    public byte[] encode() { throw new UnsupportedOperationException(); }
    public byte[] encodeSince(StateVector seen) { throw new UnsupportedOperationException(); }
    public StateVector stateVector() { throw new UnsupportedOperationException(); }
    public boolean hasPending() { throw new UnsupportedOperationException(); }
    public YText text(String root) { throw new UnsupportedOperationException(); }
    public YMap map(String root) { throw new UnsupportedOperationException(); }
    public YArray array(String root) { throw new UnsupportedOperationException(); }
    public YXmlFragment xml(String root) { throw new UnsupportedOperationException(); }
    public java.util.Set<String> roots() { throw new UnsupportedOperationException(); }
    public Snapshot snapshot() { throw new UnsupportedOperationException(); }
    public byte[] transact(Runnable edits) { throw new UnsupportedOperationException(); }
}
