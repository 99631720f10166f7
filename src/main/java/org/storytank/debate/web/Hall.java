package org.storytank.debate.web;

import org.jspecify.annotations.Nullable;
import org.storytank.account.Person;
import org.storytank.account.PersonId;
import org.storytank.debate.Debate;
import org.storytank.debate.Phase;
import org.storytank.debate.Proposal;
import org.storytank.debate.RoomCode;
import org.storytank.shell.web.PlainPage;

/** A room with the one who looks in. @param owns whether they run it @param mayWrite also true for somebody without a name where everyone may: they say it when they write */
record Hall(
        RoomCode code,
        Debate debate,
        @Nullable Person person,
        boolean mayWrite,
        boolean owns,
        String seenBy,
        PlainPage page) {

    @Nullable
    PersonId id() {
        return person == null ? null : person.id();
    }

    /** Where the proposals are that can be decided, while people vote; empty when there is none. @param now the debate as it is now */
    String proposals(Debate now) {
        return now.room().phase().phase() == Phase.DECIDE && !Proposal.of(now).isEmpty()
                ? code.path() + "/conclusion#proposals"
                : "";
    }

    /** Whether they write down what is said aloud: those who run the room, and whom they named. */
    boolean writesDown() {
        return owns || person != null && mayWrite && debate.isScribe(person.id());
    }

    /** Whether a form offers it to them: in a room whose people sit together. */
    boolean takesDown() {
        return writesDown() && debate.meetsInPerson();
    }

    Threads threads() {
        return new Threads(debate);
    }
}
