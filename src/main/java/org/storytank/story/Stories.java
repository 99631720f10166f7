package org.storytank.story;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.storytank.account.PersonId;

/** All stories. One that was deleted is as if it were not there, save where a name says otherwise. */
interface Stories {

    /** What became of a new story. */
    enum Begun {
        YES,
        TOO_MANY,
        NO_SUCH_PERSON
    }

    /** Keeps a new story of one empty scene, unless this person owns {@code most} already. */
    Begun begin(StoryId id, SceneId first, PersonId by, Instant at, int most);

    Optional<Story> find(StoryId id);

    /** Those in which this person has a role of their own, the ones changed last first. */
    List<StoryOnShelf> of(PersonId person, int most);

    /** Those that everyone may read, the ones changed last first. */
    List<StoryOnShelf> open(int most);

    /** Those of both that come after this id, in the order of their ids. @param mine only those with a role of one's own */
    List<StoryOnShelf> readable(@Nullable PersonId person, boolean mine, String after, int most);

    /** Those that changed so short a time before the last change of all, or since. */
    List<StoryId> changedLast(Duration before);

    boolean rename(StoryId id, Title title, Instant at);

    boolean delete(StoryId id, Instant at);

    boolean restore(StoryId id, Instant at);

    /** Those that their owner can still bring back, the ones deleted last first. @param kept how long they can */
    List<DeletedStory> deletedOf(PersonId owner, Duration kept);

    /** Those, deleted ones too, that nobody else owns. */
    List<OwnedAlone> ownedAloneBy(PersonId person);

    List<StoryId> deletedBefore(Instant moment);

    /** Removes it for good with its scenes; people keep the roles they had in the debates it raised. */
    void erase(StoryId id);
}
