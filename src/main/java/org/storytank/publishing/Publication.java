package org.storytank.publishing;

import org.storytank.account.PlaceId;
import org.storytank.debate.RoomId;
import org.storytank.story.StoryId;

/** What is handed out: a story or a debate. */
public sealed interface Publication {

    PlaceId place();

    record OfStory(StoryId story) implements Publication {
        @Override
        public PlaceId place() {
            return story.place();
        }
    }

    record OfDebate(RoomId room) implements Publication {
        @Override
        public PlaceId place() {
            return room.place();
        }
    }
}
