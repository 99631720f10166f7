package org.storytank.story;

import org.storytank.account.PlaceId;
import org.storytank.graph.Ids;

/** Which story; a story is also the place in which its people have roles. */
public record StoryId(String value) {

    public StoryId {
        Ids.checked(value);
    }

    public static StoryId of(PlaceId place) {
        return new StoryId(place.value());
    }

    public PlaceId place() {
        return new PlaceId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
