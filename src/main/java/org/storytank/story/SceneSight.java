package org.storytank.story;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.storytank.account.AccessService;
import org.storytank.account.PersonId;
import org.storytank.account.Role;

/**
 * Who sees a scene that moderation holds: those who write the story by a role of their own. Where everyone may write, everyone would see
 * it otherwise.
 */
@Component
class SceneSight {

    private final AccessService access;

    SceneSight(AccessService access) {
        this.access = access;
    }

    /** What of the story this person sees, who may read it. */
    Story of(Story story, @Nullable PersonId person) {
        return story.scenes().stream().noneMatch(Scene::held) || writes(story.id(), person) ? story : story.inSight();
    }

    /** Whether this person, who may read the story, sees this scene of it. */
    boolean covers(Scene scene, @Nullable PersonId person) {
        return !scene.held() || writes(scene.story(), person);
    }

    private boolean writes(StoryId story, @Nullable PersonId person) {
        return person != null
                && access.roleIn(story.place(), person).isPresent()
                && access.members(story.place(), person).stream()
                        .anyMatch(member -> member.person().id().equals(person)
                                && member.role().includes(Role.WRITER));
    }
}
