package org.storytank.story;

import org.storytank.account.PlaceId;
import org.storytank.graph.Ids;
import org.storytank.media.Spot;

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

    /** Where the image on its cover stands. */
    public Spot cover() {
        return Spot.coverOf(place());
    }

    @Override
    public String toString() {
        return value;
    }
}
