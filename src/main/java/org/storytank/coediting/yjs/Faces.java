package org.storytank.coediting.yjs;

import org.jspecify.annotations.Nullable;

/** The public face of a shared type, one for each. */
final class Faces {

    private Faces() {}

    static Object of(SharedType type) {
        if (type.face == null) {
            type.face = switch (type.kind) {
                case TEXT, XML_TEXT -> new YText(type);
                case MAP -> new YMap(type);
                case ARRAY -> new YArray(type);
                case XML_ELEMENT, XML_FRAGMENT, XML_HOOK -> new YXmlFragment(type);
            };
        }
        return type.face;
    }

    /** What a reader sees of one value: shared types as faces. */
    static @Nullable Object value(@Nullable Object value) {
        return switch (value) {
            case SharedType type -> of(type);
            case Item.Subdoc doc -> new Content.Subdocument(doc.guid(), options(doc));
            case null -> null;
            default -> value;
        };
    }

    @SuppressWarnings("unchecked")
    static java.util.Map<String, Object> options(Item.Subdoc doc) {
        return (java.util.Map<String, Object>) Any.read(new Lib0Reader(doc.options()), 0);
    }
}
