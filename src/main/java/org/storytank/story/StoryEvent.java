package org.storytank.story;

import java.util.List;
import org.storytank.account.PersonId;
import org.storytank.source.CitationId;

/** Something that happened in a story, told once after it was stored. */
public sealed interface StoryEvent {

    StoryId story();

    record StoryBegun(StoryId story, PersonId by) implements StoryEvent {}

    record StoryRenamed(StoryId story, PersonId by, String title) implements StoryEvent {}

    /** It can still be brought back; its sockets are closed. */
    record StoryDeleted(StoryId story, PersonId by) implements StoryEvent {}

    record StoryRestored(StoryId story, PersonId by) implements StoryEvent {}

    /** It is gone for good, texts included. */
    record StoryErased(StoryId story) implements StoryEvent {}

    record SceneAdded(StoryId story, PersonId by, SceneId scene) implements StoryEvent {}

    record SceneRenamed(StoryId story, PersonId by, SceneId scene, String title) implements StoryEvent {}

    /** @param position where it stands now, from 0 */
    record SceneMoved(StoryId story, PersonId by, SceneId scene, int position) implements StoryEvent {}

    /** It can still be brought back; its sockets are closed. */
    record SceneDeleted(StoryId story, PersonId by, SceneId scene) implements StoryEvent {}

    record SceneRestored(StoryId story, PersonId by, SceneId scene) implements StoryEvent {}

    /** Moderation took it from readers; those who write the story see it. */
    record SceneHeld(StoryId story, SceneId scene) implements StoryEvent {}

    /** Readers see it again. */
    record ScenePutBack(StoryId story, SceneId scene) implements StoryEvent {}

    /** Moderation took its title, or gave it back. */
    record TitleModerated(StoryId story) implements StoryEvent {}

    /** It is gone for good, its text included. */
    record SceneErased(StoryId story, SceneId scene) implements StoryEvent {}

    /** On its cover or beside a scene an image was added, removed, brought back or described. */
    record ImagesChanged(StoryId story, PersonId by) implements StoryEvent {}

    record PassageQuestioned(StoryId story, PersonId by, SceneId scene, PassageId passage) implements StoryEvent {}

    /** Sources of its passages were cited, taken away, looked at, or are seen again. @param again what can be found again */
    record SceneSourced(StoryId story, SceneId scene, List<CitationId> again) implements StoryEvent {}

    /** Whether those who write the story may ask a model. */
    record DraftingChosen(StoryId story, PersonId by, boolean on) implements StoryEvent {}
}
