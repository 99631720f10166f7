package org.storytank.story;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All scenes, in order. One that was deleted, or whose story was, is as if it were not there, save where a name says otherwise. */
interface Scenes {

    Optional<Scene> find(SceneId id);

    /** Keeps a new scene after that one (null: at the end), unless its story has {@code most} already. */
    boolean add(Scene scene, @Nullable SceneId after, Instant at, int most);

    boolean rename(SceneId id, Title title, Instant at);

    /** Puts it there among the scenes of its story; beyond the last means last. @return where it stands, from 0 */
    OptionalInt move(SceneId id, int position, Instant at);

    boolean delete(SceneId id, Instant at);

    boolean restore(SceneId id, Instant at);

    /** Somebody wrote in them: their stories move up in lists. */
    void written(Set<SceneId> scenes, Instant at);

    /** The story of a scene that may have been deleted itself. */
    Optional<StoryId> storyOfDeleted(SceneId id);

    /** Those of a story that can still be brought back, the ones deleted last first. @param kept how long they can */
    List<DeletedScene> deletedIn(StoryId story, Duration kept);

    /** All that a story ever had and that were not erased. */
    List<SceneId> everIn(StoryId story);

    List<Scene> deletedBefore(Instant moment);

    void erase(SceneId id);
}
