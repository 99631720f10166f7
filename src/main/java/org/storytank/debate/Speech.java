package org.storytank.debate;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.storytank.account.PersonId;
import org.storytank.account.Unknown;
import org.storytank.debate.Claims.NewArgument;
import org.storytank.debate.Claims.NewClaim;
import org.storytank.debate.Claims.Stated;
import org.storytank.graph.Ids;
import org.storytank.moderation.Told;
import org.storytank.provenance.LabelledText;
import org.storytank.source.NotAccepted;

/** What people say in a room goes its way, or waits for a person where a rule holds it: then nobody else sees it, not for a moment. */
@Component
class Speech {

    private final Claims claims;
    private final HouseReads house;
    private final SpeakerNames speakers;
    private final RoomEvents events;
    private final DebateSettings settings;
    private final Clock clock;

    Speech(
            Claims claims,
            HouseReads house,
            SpeakerNames speakers,
            RoomEvents events,
            DebateSettings settings,
            Clock clock) {
        this.claims = claims;
        this.house = house;
        this.speakers = speakers;
        this.events = events;
        this.settings = settings;
        this.clock = clock;
    }

    /** @throws Told when a rule has something to say first */
    Said state(PersonId by, RoomId room, Saying saying, LabelledText words) {
        var spoken = spoken(room, saying);
        var read = house.claim(by, room, words.text(), saying.heard());
        var claim = new NewClaim(new ClaimId(Ids.next()), words, saying.kind(), spoken, read);
        if (!claims.state(room, claim, by, clock.instant(), settings.claimsPerRoom())) {
            throw roomIsFull();
        }
        return said(room, claim, new ClaimStated(room, claim.id()));
    }

    /** @throws Told when a rule has something to say first */
    Said argue(PersonId by, ClaimId about, RoomId room, Stance stance, Saying saying, LabelledText words) {
        var spoken = spoken(room, saying);
        var read = house.claim(by, room, words.text(), saying.heard());
        var claim = new NewClaim(new ClaimId(Ids.next()), words, saying.kind(), spoken, read);
        var argument = new NewArgument(new ArgumentId(Ids.next()), claim, stance, about, saying.scheme());
        if (!claims.argue(argument, by, clock.instant(), settings.claimsPerRoom())) {
            var found = claims.find(about).orElseThrow(() -> new Unknown("claim"));
            throw found.withdrawn()
                    ? withdrawn()
                    : stance.isAboutStep() && !found.takesStep()
                            ? RoomOrder.noReasoning(stance, found.joins())
                            : roomIsFull();
        }
        return said(room, claim, new ArgumentMade(room, argument.id(), claim.id(), stance, about));
    }

    /** Puts a claim where a rule holds it aside, with its case; false when the room is full or what it answers does not stand any more. */
    boolean putAside(PersonId by, RoomId room, NewClaim held, Standing standing, Optional<ArgumentScheme> scheme) {
        var there = standing.answers()
                .map(answering -> claims.argue(
                        new NewArgument(
                                new ArgumentId(Ids.next()), held, answering.stance(), answering.about(), scheme),
                        by,
                        clock.instant(),
                        settings.claimsPerRoom()))
                .orElseGet(() -> claims.state(room, held, by, clock.instant(), settings.claimsPerRoom()));
        if (there) {
            openCase(held);
        }
        return there;
    }

    private Said said(RoomId room, NewClaim claim, RoomEvent inSight) {
        if (claim.isHeld()) {
            openCase(claim);
        } else {
            events.tell(inSight);
        }
        return new Said(
                claim.id(),
                claim.isHeld(),
                claim.read().reasons(),
                claim.read().help(),
                claim.read().labels());
    }

    /** What waits has somebody who is asked to read it; what nobody is asked about was never said. */
    private void openCase(NewClaim claim) {
        try {
            house.open(claim.id(), claim.read().reasons());
        } catch (RuntimeException failed) {
            claims.forget(claim.id());
            throw failed;
        }
    }

    /** Words of which the rules were asked when they were suggested: they do not count as sent again. */
    ClaimId takeIn(PersonId by, RoomId room, Standing standing, LabelledText words) {
        var claim = new NewClaim(new ClaimId(Ids.next()), words, Optional.empty(), HouseReads.Read.NOTHING);
        var argument = standing.answers()
                .map(one -> new NewArgument(new ArgumentId(Ids.next()), claim, one.stance(), one.about()));
        var stored = argument.map(one -> claims.argue(one, by, clock.instant(), settings.claimsPerRoom()))
                .orElseGet(() -> claims.state(room, claim, by, clock.instant(), settings.claimsPerRoom()));
        if (!stored) {
            throw argument.flatMap(one -> claims.find(one.about()))
                            .filter(Claims.Stated::withdrawn)
                            .isPresent()
                    ? withdrawn()
                    : roomIsFull();
        }
        house.labelAgain(claim.id());
        events.tell(
                argument.<RoomEvent>map(one -> new ArgumentMade(room, one.id(), claim.id(), one.stance(), one.about()))
                        .orElseGet(() -> new ClaimStated(room, claim.id())));
        return claim.id();
    }

    static NotAccepted tooDeep(int depth) {
        return new NotAccepted(
                "debate.refused.depth",
                "%d answers follow one another here already. State a claim of its own, or answer one further up.",
                depth);
    }

    private Optional<Spoken> spoken(RoomId room, Saying saying) {
        return saying.spoken().map(speaker -> new Spoken(speakers.checked(room, speaker), false));
    }

    /** @throws NotAccepted when it was said aloud, and whoever said it has not agreed to the words yet */
    static void requireReadBack(Stated stated) {
        if (stated.isReadBack()) {
            throw new NotAccepted(
                    "debate.refused.reading-back",
                    "This is being read back to whoever said it. Once they agree, it can be answered and voted on.");
        }
    }

    static NotAccepted withdrawn() {
        return new NotAccepted("debate.refused.withdrawn", "This claim was withdrawn; answer another one.");
    }

    /** What somebody signs is what they read. */
    static NotAccepted rewritten() {
        return new NotAccepted(
                "debate.refused.rewritten", "It was rewritten meanwhile: read it again, then send what you typed.");
    }

    private NotAccepted roomIsFull() {
        return new NotAccepted(
                "debate.refused.full",
                "This room holds %d claims, as many as it may. Open another debate for what is missing.",
                settings.claimsPerRoom());
    }
}
