package org.storytank.story;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.storytank.account.PersonId;

/** Scenes that moderation takes from readers, and keeps for those who write the story. */
interface HeldScenes {

    /** A scene, in sight or not, deleted or not. @param title of its story @param owners of its story */
    record Known(Scene scene, String title, Instant addedAt, List<PersonId> owners) {}

    /** A story, in sight or not, deleted or not. @param title also when it is held with the story */
    record KnownStory(StoryId story, String title, Instant begunAt, List<PersonId> owners, List<SceneId> scenes) {}

    Optional<Known> find(SceneId scene);

    Optional<KnownStory> find(StoryId story);

    /** All that are held for themselves. */
    List<SceneId> own();

    /** Stories that are held. */
    List<StoryId> stories();

    /** From now on it is held for itself, also when it was held with its story. @return the story, when readers could see it before */
    Optional<StoryId> hold(SceneId scene);

    /** @return the story, when readers see it again; what is also held with its story stays with that */
    Optional<StoryId> restore(SceneId scene);

    /** All scenes that it has now, and the title that it has now. @return those that readers could see before; empty when there is no such story */
    Optional<List<SceneId>> hold(StoryId story);

    /** What was held with it, and its title unless it has another now. @return those that readers see again */
    List<SceneId> restore(StoryId story);
}
