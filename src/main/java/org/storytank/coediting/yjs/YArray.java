package org.storytank.coediting.yjs;
import java.util.List;
/** A list of values. */
public final class YArray {
    public int length() { throw new UnsupportedOperationException(); }
    public List<Object> toList() { throw new UnsupportedOperationException(); }
    public Object get(int index) { throw new UnsupportedOperationException(); }
    public void insert(int index, List<?> values) { throw new UnsupportedOperationException(); }
    public void push(List<?> values) { throw new UnsupportedOperationException(); }
    public void delete(int index, int length) { throw new UnsupportedOperationException(); }
    public YText insertText(int index) { throw new UnsupportedOperationException(); }
    public YMap insertMap(int index) { throw new UnsupportedOperationException(); }
    public YArray insertArray(int index) { throw new UnsupportedOperationException(); }
}
