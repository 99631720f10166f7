package org.storytank.debate;

import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.storytank.account.NameCheck;
import org.storytank.source.NotAccepted;
import org.storytank.source.PlainText;

/** The names that people who speak in a room give to a scribe. */
@Component
class SpeakerNames {

    private static final int LONGEST = 40;

    private final Rooms rooms;
    private final ObjectProvider<NameCheck> checks;

    SpeakerNames(Rooms rooms, ObjectProvider<NameCheck> checks) {
        this.rooms = rooms;
        this.checks = checks;
    }

    /** @param typed empty when they gave none @throws NotAccepted when it is against the rules of the place, minors take part, or nobody's name is shown: there nobody is named */
    Optional<String> checked(RoomId room, String typed) {
        if (typed.isBlank()) {
            return Optional.empty();
        }
        var choices = rooms.find(room).map(DebateRoom::choices);
        if (choices.map(RoomChoices::anonymous).orElse(true)) {
            throw new NotAccepted(
                    "debate.refused.speaker-nameless",
                    "Nobody's name is shown in this debate: write down what was said, and nobody's name.");
        }
        if (choices.map(RoomChoices::minors).orElse(true)) {
            throw new NotAccepted(
                    "debate.refused.speaker-minors",
                    "Minors take part in this debate: write down what was said, and nobody's name.");
        }
        var name = PlainText.line("debate.speaker", LONGEST).required(typed);
        if (!checks.stream().allMatch(check -> check.allows(name))) {
            throw new NotAccepted(
                    "debate.refused.speaker", "This name is against the rules of this place; write another, or none.");
        }
        return Optional.of(name);
    }
}
