package org.storytank.debate;

import static org.storytank.account.Role.FACILITATOR;
import static org.storytank.account.Role.WRITER;

import java.time.Clock;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.storytank.account.AccessService;
import org.storytank.account.PersonId;
import org.storytank.account.Unknown;
import org.storytank.moderation.Told;
import org.storytank.moderation.cases.KeptOut;
import org.storytank.provenance.LabelledText;
import org.storytank.source.NotAccepted;
import org.storytank.source.PlainText;

/**
 * Where a debate arrived: those who run the room write what was agreed and what divides; everybody who may speak there signs it or says how
 * they see it otherwise. Other words are another conclusion: what was signed before stays readable, with who signed it.
 */
@Service
public class Concluding {

    private final Rooms rooms;
    private final Conclusions conclusions;
    private final OnlyProposals proposals;
    private final Labels labels;
    private final HouseReads house;
    private final Remarking remarking;
    private final KeptOut restraints;
    private final AccessService access;
    private final RoomEvents events;
    private final DebateSettings settings;
    private final Clock clock;

    Concluding(
            Rooms rooms,
            Conclusions conclusions,
            OnlyProposals proposals,
            Labels labels,
            HouseReads house,
            Remarking remarking,
            KeptOut restraints,
            AccessService access,
            RoomEvents events,
            DebateSettings settings,
            Clock clock) {
        this.rooms = rooms;
        this.conclusions = conclusions;
        this.proposals = proposals;
        this.labels = labels;
        this.house = house;
        this.remarking = remarking;
        this.restraints = restraints;
        this.access = access;
        this.events = events;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Writes what was agreed and what divides; one of them may be empty. Those who run the room may.
     *
     * @param seen the number of the conclusion that they read before; {@link Conclusion#NONE} when there was none
     * @param named what it rests on, and which proposals it decides
     * @param heard whether they have read what a rule advises, and write it all the same
     * @throws Told when a rule of the house has something to say first, or would hold the words
     */
    public void conclude(
            PersonId by, RoomId room, int seen, String agreed, String divides, ClaimsNamed named, boolean heard) {
        access.require(room.place(), by, FACILITATOR);
        access.require(room.place(), by, WRITER);
        requireThere(room);
        var before = conclusions.of(room);
        var field = field();
        var nothing = LabelledText.typed("", by);
        put(
                by,
                room,
                seen,
                labels.edited(before.map(Conclusion::agreed).orElse(nothing), by, field.optional(agreed)),
                labels.edited(before.map(Conclusion::divides).orElse(nothing), by, field.optional(divides)),
                named,
                heard);
    }

    /** Puts words forward that know where they come from; who may was asked. */
    void put(
            PersonId by,
            RoomId room,
            int seen,
            LabelledText agreed,
            LabelledText divides,
            ClaimsNamed named,
            boolean heard) {
        restraints.pace(by);
        var field = field();
        var shared = agreed.normalised(field.optional(agreed.text()));
        var open = divides.normalised(
                shared.text().isEmpty() ? field.required(divides.text()) : field.optional(divides.text()));
        var before = conclusions.of(room);
        if (before.filter(last -> last.agreed().equals(shared)
                        && last.divides().equals(open)
                        && Set.copyOf(last.grounds()).equals(Set.copyOf(named.restsOn()))
                        && proposals.isDecided(last, room, named.decides()))
                .isPresent()) {
            return;
        }
        if (named.restsOn().size() > settings.groundsPerConclusion()) {
            throw new NotAccepted(
                    "debate.refused.grounds",
                    "A conclusion rests on %d claims at most. Choose those that it could not stand without.",
                    settings.groundsPerConclusion());
        }
        proposals.require(room, named.decides());
        house.rewording(by, room, false, (shared.text() + "\n\n" + open.text()).strip(), heard);
        tell(
                room,
                conclusions.write(room, seen, shared, open, named, by, clock.instant(), settings.conclusionsPerRoom()));
    }

    private PlainText field() {
        return PlainText.lines("debate.conclusion", settings.conclusionLength());
    }

    /**
     * Stands by the conclusion, or says how one sees it otherwise; again changes one's word. Whoever may speak in the room may.
     *
     * @param seen the number of the conclusion that they read
     * @param why needed of those who see it otherwise
     * @param heard whether they have read what a rule advises, and say it all the same
     * @throws Told when a rule of the house has something to say first, or would hold the words
     */
    public void sign(PersonId by, RoomId room, int seen, boolean agrees, String why, boolean heard) {
        access.require(room.place(), by, WRITER);
        var field = PlainText.lines("debate.dissent", settings.claimLength());
        var text = agrees ? field.optional(why) : field.required(why);
        var said = remarking.said(by, room, text, heard, RoomAct.SIGN);
        tell(room, conclusions.sign(room, seen, by, agrees, said, clock.instant()));
    }

    /** Takes one's word on the conclusion that stands back. */
    public void unsign(PersonId by, RoomId room) {
        access.require(room.place(), by, WRITER);
        conclusions.unsign(room, by);
        events.tell(new RoomConcluded(room));
    }

    private void tell(RoomId room, Conclusions.Outcome outcome) {
        switch (outcome) {
            case KEPT -> events.tell(new RoomConcluded(room));
            case FULL ->
                throw new NotAccepted(
                        "debate.refused.conclusions",
                        "A conclusion can be rewritten %d times; this one stands as it is.",
                        settings.conclusionsPerRoom());
            case NONE ->
                throw new NotAccepted(
                        "debate.refused.no-conclusion",
                        "This debate has no conclusion yet; those who run it write one.");
            case REWRITTEN -> throw Speech.rewritten();
            case UNDECIDABLE -> throw OnlyProposals.movedOn();
        }
    }

    private void requireThere(RoomId room) {
        rooms.find(room).orElseThrow(() -> new Unknown("debate"));
    }
}
