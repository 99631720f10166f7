package org.storytank.account;

import java.util.Optional;

/** What a place is called and where it is; answered by the feature that owns it, empty for places of others. */
public interface PlaceName {

    Optional<Named> of(PlaceId place);

    /**
     * @param kind key of the words for what it is, with their article: {@code story.kind} is "the story", "l’histoire"
     * @param title as people read it
     * @param path where it opens, for example {@code stories/abc}
     */
    record Named(String kind, String title, String path) {}
}
