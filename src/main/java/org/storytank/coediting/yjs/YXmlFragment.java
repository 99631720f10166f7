package org.storytank.coediting.yjs;
/** An XML tree carried for foreign clients; toString() writes it as Yjs does. */
public final class YXmlFragment {
    public int length() { throw new UnsupportedOperationException(); }
}
