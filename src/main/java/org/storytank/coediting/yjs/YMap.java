package org.storytank.coediting.yjs;
import java.util.Map;
/** Values under keys. */
public final class YMap {
    public Object get(String key) { throw new UnsupportedOperationException(); }
    public boolean has(String key) { throw new UnsupportedOperationException(); }
    public Map<String, Object> entries() { throw new UnsupportedOperationException(); }
    public void set(String key, Object value) { throw new UnsupportedOperationException(); }
    public void delete(String key) { throw new UnsupportedOperationException(); }
    public YText setText(String key) { throw new UnsupportedOperationException(); }
    public YMap setMap(String key) { throw new UnsupportedOperationException(); }
    public YArray setArray(String key) { throw new UnsupportedOperationException(); }
}
