package org.storytank.coediting.yjs;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A node of an XML tree that foreign clients write: a fragment, an element or a hook. For reading. */
public final class YXmlFragment {

    final SharedType type;

    YXmlFragment(SharedType type) {
        this.type = type;
    }

    /** The tag of an element, the name of a hook, null for a fragment. */
    public @Nullable String name() {
        return type.nodeName;
    }

    /** How many children there are. */
    public int length() {
        return type.length;
    }

    /** Children as {@link YXmlFragment} and {@link YText}. */
    public List<@Nullable Object> children() {
        return ListEditing.values(type);
    }

    public Map<String, Object> attributes() {
        return Entries.all(type);
    }
}
