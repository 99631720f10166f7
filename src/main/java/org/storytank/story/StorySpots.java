package org.storytank.story;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.storytank.account.AccessService;
import org.storytank.account.PersonId;
import org.storytank.account.Role;
import org.storytank.media.Spot;
import org.storytank.media.SpotRights;

/** The spots of stories for images: a cover each, and every scene. The roles of the story decide. */
@Component
class StorySpots implements SpotRights {

    private final Stories stories;
    private final Scenes scenes;
    private final SceneSight sight;
    private final AccessService access;

    StorySpots(Stories stories, Scenes scenes, SceneSight sight, AccessService access) {
        this.sight = sight;
        this.stories = stories;
        this.scenes = scenes;
        this.access = access;
    }

    @Override
    public boolean has(Spot spot) {
        return spot.isCover()
                ? stories.find(StoryId.of(spot.place())).isPresent()
                : scenes.find(new SceneId(spot.part()))
                        .filter(scene -> scene.story().place().equals(spot.place()))
                        .isPresent();
    }

    @Override
    public Optional<Role> roleIn(Spot spot, @Nullable PersonId person) {
        return has(spot) && isInSight(spot, person) ? access.roleIn(spot.place(), person) : Optional.empty();
    }

    private boolean isInSight(Spot spot, @Nullable PersonId person) {
        return spot.isCover()
                || scenes.find(new SceneId(spot.part()))
                        .filter(scene -> sight.covers(scene, person))
                        .isPresent();
    }
}
