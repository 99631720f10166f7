package org.storytank.coediting.yjs;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows a decoded item as a {@link Struct}. */
final class StructView {

    private StructView() {}

    static Struct of(Item item, Lib0Reader source) {
        var client = item.client.id;
        return switch (item.kind) {
            case Item.GC -> new Struct.Gc(client, item.clock, item.length);
            case Item.SKIP -> new Struct.Skip(client, item.clock, item.length);
            default ->
                new Struct.Item(
                        client,
                        item.clock,
                        item.length,
                        id(item.originClient, item.originClock),
                        id(item.rightClient, item.rightClock),
                        parent(item.place),
                        item.parentSub,
                        content(item, source));
        };
    }

    private static @Nullable Id id(@Nullable Client client, int clock) {
        return client == null ? null : new Id(client.id, clock);
    }

    private static Struct.@Nullable Parent parent(@Nullable Object place) {
        return switch (place) {
            case null -> null;
            case String root -> new Struct.Parent.Root(root);
            case UpdateReader.ParentId id -> new Struct.Parent.Nested(new Id(id.client().id, id.clock()));
            default -> throw new IllegalStateException("The update has been applied; its items are in a document");
        };
    }

    private static Content content(Item item, Lib0Reader source) {
        return switch (item.kind) {
            case Item.DELETED -> new Content.Deleted(item.length);
            case Item.JSON -> new Content.Json(json((String[]) item.content));
            case Item.BINARY -> new Content.Binary((byte[]) item.content);
            case Item.STRING -> {
                var text = new char[item.length];
                Utf8.read(source.bytes, item.text, text, 0, text.length);
                yield new Content.Text(new String(text));
            }
            case Item.EMBED -> new Content.Embed(item.content);
            case Item.FORMAT -> {
                var format = (Item.Format) item.content;
                yield new Content.Format(format.key(), format.value());
            }
            case Item.TYPE -> {
                var type = (SharedType) item.content;
                yield new Content.Type(type.kind, type.nodeName);
            }
            case Item.ANY -> new Content.Any(((AnyRun) item.content).values());
            case Item.DOC -> {
                var doc = (Item.Subdoc) item.content;
                yield new Content.Subdocument(doc.guid(), Faces.options(doc));
            }
            default -> throw new IllegalStateException("kind " + item.kind);
        };
    }

    static List<Object> json(String[] values) {
        return Arrays.stream(values)
                .map(json -> json.equals("undefined") ? Undefined.UNDEFINED : Json.parse(json))
                .toList();
    }
}
