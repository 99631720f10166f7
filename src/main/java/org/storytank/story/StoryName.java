package org.storytank.story;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.storytank.account.PlaceId;
import org.storytank.account.PlaceName;

/** What the pages about people call a story. */
@Component
class StoryName implements PlaceName {

    private final Stories stories;

    StoryName(Stories stories) {
        this.stories = stories;
    }

    @Override
    public Optional<Named> of(PlaceId place) {
        return stories.find(StoryId.of(place)).map(story -> new Named("story.kind", story.title(), story.path()));
    }
}
