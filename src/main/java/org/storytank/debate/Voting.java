package org.storytank.debate;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.storytank.account.AccessService;
import org.storytank.account.PersonId;
import org.storytank.account.Role;
import org.storytank.account.TooManyTries;
import org.storytank.account.Tries;
import org.storytank.account.Unknown;
import org.storytank.debate.Claims.Stated;
import org.storytank.source.NotAccepted;

/** Voting on claims: those who may speak in a room agree, disagree or pass, say how much a claim weighs, and change their mind. */
@Service
public class Voting {

    private final Claims claims;
    private final Ballots ballots;
    private final Rooms rooms;
    private final RoomOrder order;
    private final AccessService access;
    private final RoomEvents events;
    private final DebateSettings settings;
    private final Clock clock;
    private final Tries tries;

    Voting(
            Claims claims,
            Ballots ballots,
            Rooms rooms,
            RoomOrder order,
            AccessService access,
            RoomEvents events,
            DebateSettings settings,
            Clock clock) {
        this.claims = claims;
        this.ballots = ballots;
        this.rooms = rooms;
        this.order = order;
        this.access = access;
        this.events = events;
        this.settings = settings;
        this.clock = clock;
        tries = new Tries(settings.votesPerMinute(), Duration.ofMinutes(1), clock);
    }

    /** @throws TooManyTries when they voted as often as one may in a minute */
    public void vote(PersonId by, ClaimId claim, Opinion opinion) {
        cast(by, claim, new Ballot(Optional.of(opinion), Optional.empty()));
    }

    /**
     * Says how much a claim weighs for what it answers.
     *
     * @param impact from 0 to {@link Ballot#MOST}
     * @throws TooManyTries as {@link #vote} does
     */
    public void rate(PersonId by, ClaimId claim, int impact) {
        if (impact < 0 || impact > Ballot.MOST) {
            throw new NotAccepted("debate.refused.impact", "An impact is a whole number from 0 to %d.", Ballot.MOST);
        }
        cast(by, claim, new Ballot(Optional.empty(), Optional.of(impact)));
    }

    /**
     * How the room works from now on; everybody who looks at it sees it at once.
     *
     * @throws NotAccepted when names are to be shown, or not, otherwise than it was opened
     */
    public void choose(PersonId owner, RoomId room, RoomChoices choices) {
        access.require(room.place(), owner, Role.FACILITATOR);
        var opened = rooms.find(room).orElseThrow(() -> new Unknown("debate")).choices();
        if (opened.anonymous() != choices.anonymous()) {
            throw new NotAccepted(
                    "debate.refused.names",
                    "Whether names are shown is chosen when a debate is opened, and stays so: people spoke under that promise.");
        }
        rooms.choose(room, choices);
        events.tell(new RoomChoicesMade(room, choices));
    }

    private void cast(PersonId by, ClaimId claim, Ballot ballot) {
        var stated = claims.find(claim).orElseThrow(() -> new Unknown("claim"));
        access.require(stated.room().place(), by, Role.WRITER);
        requireVotable(stated);
        Speech.requireReadBack(stated);
        order.require(stated.room(), RoomAct.VOTE);
        tries.count(by.value());
        switch (ballots.cast(claim, by, ballot, clock.instant(), settings.votesPerClaim())) {
            case COUNTED -> events.tell(new ClaimVoted(stated.room(), claim, by));
            case SAME -> {}
            case WITHDRAWN -> throw withdrawn();
            case TOO_OFTEN ->
                throw new NotAccepted(
                        "debate.refused.votes",
                        "You changed your mind about this claim %d times, as often as one may. The last vote counts.",
                        settings.votesPerClaim());
            case GONE -> throw new Unknown("claim");
        }
    }

    private static void requireVotable(Stated stated) {
        if (stated.thesis()) {
            throw new NotAccepted(
                    "debate.refused.vote-question", "A question is answered, not voted on. Vote on what is claimed.");
        }
        if (stated.withdrawn()) {
            throw withdrawn();
        }
    }

    private static NotAccepted withdrawn() {
        return new NotAccepted("debate.refused.withdrawn", "This claim was withdrawn; vote on another one.");
    }
}
