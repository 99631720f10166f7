package org.storytank.debate;

import java.util.Optional;
import org.storytank.account.PlaceId;

/** The passage a room was drawn from, as the one who asks may see it. @param back only for those who may read the story */
public record Quote(String text, PlaceId story, Optional<WayBack> back) {

    /** Where the quote stands: the story's title and the passage's address inside this place. */
    public record WayBack(String title, String path) {}

    Quote withoutWayBack() {
        return new Quote(text, story, Optional.empty());
    }
}
