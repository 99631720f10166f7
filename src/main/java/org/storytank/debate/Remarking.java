package org.storytank.debate;

import org.springframework.stereotype.Component;
import org.storytank.account.PersonId;
import org.storytank.moderation.Told;
import org.storytank.moderation.cases.KeptOut;
import org.storytank.provenance.LabelledText;
import org.storytank.source.NotAccepted;

/**
 * What is asked before words stand beside a claim, a source or a conclusion: the phase of the room, the pace its author is held to, the rules of the
 * house, where each word comes from. Such words cannot wait for a person: what a rule would hold is refused, and says so.
 */
@Component
class Remarking {

    private final RoomOrder order;
    private final KeptOut restraints;
    private final HouseReads house;
    private final Labels labels;

    Remarking(RoomOrder order, KeptOut restraints, HouseReads house, Labels labels) {
        this.order = order;
        this.restraints = restraints;
        this.house = house;
        this.labels = labels;
    }

    /**
     * @param acts the phase allows one of these; {@link NotAccepted} otherwise
     * @param words may be empty, where nothing has to be said
     * @param heard whether they have read what a rule advises, and say it all the same
     * @throws Told when a rule of the house has something to say first, or would hold the words
     */
    LabelledText said(PersonId by, RoomId room, String words, boolean heard, RoomAct... acts) {
        order.require(room, acts);
        return answered(by, room, words, heard);
    }

    /** The same in whatever phase. */
    LabelledText answered(PersonId by, RoomId room, String words, boolean heard) {
        restraints.pace(by);
        if (!words.isEmpty()) {
            house.rewording(by, room, false, words, heard);
        }
        return labels.typed(by, words);
    }
}
