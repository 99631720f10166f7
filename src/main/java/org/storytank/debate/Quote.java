package org.storytank.debate;

import java.util.Optional;
import org.storytank.account.PlaceId;
import org.storytank.provenance.LabelledText;

/** The passage a room was drawn from, as the one who asks may see it. @param back only for those who may read the story */
public record Quote(LabelledText words, PlaceId story, Optional<WayBack> back) {

    /** Where the quote stands: the story's title and the passage's address inside this place. */
    public record WayBack(String title, String path) {}

    public String text() {
        return words.text();
    }

    /** The same, without who wrote it. */
    Quote withoutNames() {
        return new Quote(words.withoutPeople(), story, back);
    }

    /** For those who may not read the story: who wrote it is not theirs to know, that a machine did is. */
    Quote withoutWayBack() {
        return new Quote(words.withoutPeople(), story, Optional.empty());
    }
}
