package org.storytank.coediting.yjs;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Items' contents as values for readers. */
final class Contents {

    private Contents() {}

    /** As many values as the item has units; none for formats and deleted content. */
    static List<@Nullable Object> of(YDoc doc, Item item) {
        return switch (item.kind) {
            case Item.JSON -> StructView.json((String[]) item.content);
            case Item.ANY -> ((AnyRun) item.content).values();
            case Item.BINARY -> List.of(((byte[]) item.content).clone());
            case Item.EMBED, Item.TYPE, Item.DOC -> java.util.Collections.singletonList(item.content);
            case Item.STRING -> {
                var units = new java.util.ArrayList<@Nullable Object>(item.length);
                for (var i = 0; i < item.length; i++) {
                    units.add(String.valueOf(doc.store.arena.chars[item.text + i]));
                }
                yield units;
            }
            default -> List.of();
        };
    }

    static @Nullable Object last(YDoc doc, Item item) {
        var values = of(doc, item);
        return values.isEmpty() ? null : Faces.value(values.getLast());
    }
}
