package org.storytank.coediting.yjs;
import java.util.List;
import java.util.Map;
/** Text with formatting. */
public final class YText {
    public int length() { throw new UnsupportedOperationException(); }
    public Delta delta() { throw new UnsupportedOperationException(); }
    public List<IdRun> ids() { throw new UnsupportedOperationException(); }
    public void insert(int index, String text) { throw new UnsupportedOperationException(); }
    public void insert(int index, String text, Map<String, Object> attributes) { throw new UnsupportedOperationException(); }
    public void insertEmbed(int index, Object embed, Map<String, Object> attributes) { throw new UnsupportedOperationException(); }
    public void delete(int index, int length) { throw new UnsupportedOperationException(); }
    public void format(int index, int length, Map<String, Object> attributes) { throw new UnsupportedOperationException(); }
    /** The text as it was at the snapshot; the document must not collect garbage. */
    public YTextAt at(Snapshot snapshot) { throw new UnsupportedOperationException(); }
}
