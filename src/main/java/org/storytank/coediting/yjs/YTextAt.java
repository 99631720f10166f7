package org.storytank.coediting.yjs;
import java.util.List;
/** A text as of a snapshot. */
public final class YTextAt {
    YTextAt() {}
    public Delta delta() { throw new UnsupportedOperationException(); }
    public List<IdRun> ids() { throw new UnsupportedOperationException(); }
}
