package org.storytank.coediting.yjs;

import org.jspecify.annotations.Nullable;

/** One run of an update: content, or a gap, with the ids it covers. */
public sealed interface Struct {

    long client();

    long clock();

    /** How many ids it covers; for text its UTF-16 units. */
    long length();

    /** Deleted content of a deleted parent, of which nothing is left. */
    record Gc(long client, long clock, long length) implements Struct {}

    /** Ids that this update does not know. */
    record Skip(long client, long clock, long length) implements Struct {}

    /** {@code parent} is null where an origin names it; {@code parentSub} is a map's key. */
    record Item(
            long client,
            long clock,
            long length,
            @Nullable Id origin,
            @Nullable Id rightOrigin,
            @Nullable Parent parent,
            @Nullable String parentSub,
            Content content)
            implements Struct {}

    /** Where an item without neighbours lives. */
    sealed interface Parent {
        record Root(String name) implements Parent {}

        record Nested(Id id) implements Parent {}
    }
}
