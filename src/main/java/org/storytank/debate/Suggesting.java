package org.storytank.debate;

import static org.storytank.account.Role.FACILITATOR;
import static org.storytank.account.Role.SUGGESTER;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.storytank.account.AccessService;
import org.storytank.account.NotAllowed;
import org.storytank.account.PersonId;
import org.storytank.account.Unknown;
import org.storytank.debate.Suggestion.State;
import org.storytank.moderation.Told;
import org.storytank.provenance.LabelledText;
import org.storytank.source.NotAccepted;
import org.storytank.source.PlainText;

/**
 * Who may not speak in a room but suggest, suggests claims. Those who run the room take each in as a claim of the one who suggested it, say
 * where it was said already, or decline it and say why; nothing is left without an answer.
 */
@Service
public class Suggesting {

    private final Suggestions suggestions;
    private final Claims claims;
    private final Speech speech;
    private final RoomOrder order;
    private final Remarking remarking;
    private final Masking masking;
    private final AccessService access;
    private final RoomEvents events;
    private final DebateSettings settings;
    private final Clock clock;

    Suggesting(
            Suggestions suggestions,
            Claims claims,
            Speech speech,
            RoomOrder order,
            Remarking remarking,
            Masking masking,
            AccessService access,
            RoomEvents events,
            DebateSettings settings,
            Clock clock) {
        this.suggestions = suggestions;
        this.claims = claims;
        this.speech = speech;
        this.order = order;
        this.remarking = remarking;
        this.masking = masking;
        this.access = access;
        this.events = events;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Suggests a claim of its own, or one that answers another.
     *
     * @param heard whether they have read what a rule advises, and suggest it all the same
     * @throws Told when a rule of the house has something to say first, or would hold the words
     */
    public SuggestionId suggest(PersonId by, RoomId room, Standing standing, String text, boolean heard) {
        access.require(room.place(), by, SUGGESTER);
        var act = requireThere(room, standing);
        var words = PlainText.lines("debate.claim", settings.claimLength()).required(text);
        var said = remarking.said(by, room, words, heard, act);
        var added = suggestions
                .add(
                        room,
                        standing,
                        said,
                        by,
                        clock.instant(),
                        settings.suggestionsPerRoom(),
                        settings.suggestionsPerPerson())
                .orElseThrow(() -> new NotAccepted(
                        "debate.suggest.too-many",
                        "%d suggestions of yours wait here already, or %d of all. Wait for an answer to one of them.",
                        settings.suggestionsPerPerson(),
                        settings.suggestionsPerRoom()));
        events.tell(new RoomSuggestions(room));
        return added;
    }

    /** Of this room all for those who run it, for anybody else their own; the oldest first. */
    public List<Suggestion> in(RoomId room, PersonId asker) {
        access.require(room.place(), asker, SUGGESTER);
        var owns = owns(room, asker);
        var faces = masking.faces(room, asker);
        return suggestions.of(room).stream()
                .filter(one -> owns || one.isBy(asker))
                .map(one -> faces.masked() ? MaskedDebate.of(one, faces) : one)
                .toList();
    }

    /** How many wait for an answer; those who run the room may know. */
    public int waiting(RoomId room, PersonId asker) {
        access.require(room.place(), asker, FACILITATOR);
        return suggestions.waiting(room);
    }

    /** Takes one's own suggestion back while nobody has answered it. */
    public void takeBack(PersonId by, SuggestionId suggestion) {
        var found = found(suggestion);
        access.require(found.room().place(), by, SUGGESTER);
        if (!found.suggestion().isBy(by)) {
            throw new NotAllowed(
                    "Only the person who suggested it can take it back. Those who run the room answer it.");
        }
        if (!suggestions.remove(suggestion)) {
            throw answered();
        }
        events.tell(new RoomSuggestions(found.room()));
    }

    /** Takes it in: it becomes a claim of the one who suggested it, where they suggested it. Those who run the room may. */
    public ClaimId accept(PersonId by, SuggestionId suggestion) {
        var found = waiting(by, suggestion);
        var author = found.suggestion()
                .by()
                .map(Author::id)
                .orElseThrow(
                        () -> new NotAccepted(
                                "debate.suggest.left",
                                "Whoever suggested this has left, and cannot stand by a claim. State it yourself, or decline it."));
        if (found.suggestion().lost()) {
            throw new NotAccepted(
                    "debate.suggest.lost",
                    "What this would answer is gone from the debate. It can only be declined or said to be there already.");
        }
        order.require(
                found.room(), requireThere(found.room(), found.suggestion().standing()));
        take(suggestion);
        var claim = takeIn(author, found);
        answer(by, found, State.ACCEPTED, Optional.of(claim), LabelledText.typed("", by));
        return claim;
    }

    private ClaimId takeIn(PersonId author, Suggestions.Found found) {
        var suggestion = found.suggestion();
        try {
            return speech.takeIn(author, found.room(), suggestion.standing(), suggestion.words());
        } catch (RuntimeException refused) {
            suggestions.giveBack(suggestion.id());
            throw refused;
        }
    }

    /** Says where it was said already. Those who run the room may. */
    public void same(PersonId by, SuggestionId suggestion, ClaimId claim) {
        var found = waiting(by, suggestion);
        claims.find(claim).filter(stated -> stated.room().equals(found.room())).orElseThrow(() -> new Unknown("claim"));
        take(suggestion);
        answer(by, found, State.SAME, Optional.of(claim), LabelledText.typed("", by));
    }

    /**
     * Declines it and says why. Those who run the room may.
     *
     * @param heard whether they have read what a rule advises, and say it all the same
     * @throws Told when a rule of the house has something to say first, or would hold the words
     */
    public void decline(PersonId by, SuggestionId suggestion, String reason, boolean heard) {
        var found = waiting(by, suggestion);
        var words = PlainText.lines("debate.suggest", settings.claimLength()).required(reason);
        var said = remarking.answered(by, found.room(), words, heard);
        take(suggestion);
        answer(by, found, State.DECLINED, Optional.empty(), said);
    }

    private void answer(
            PersonId by, Suggestions.Found found, State state, Optional<ClaimId> claim, LabelledText reason) {
        suggestions.answer(found.suggestion().id(), state, claim, reason, by, clock.instant());
        events.tell(new RoomSuggestions(found.room()));
    }

    private void take(SuggestionId suggestion) {
        if (!suggestions.take(suggestion, clock.instant())) {
            throw answered();
        }
    }

    private static NotAccepted answered() {
        return new NotAccepted("debate.suggest.answered", "This was answered meanwhile. Look at it again.");
    }

    private Suggestions.Found waiting(PersonId by, SuggestionId suggestion) {
        var found = found(suggestion);
        access.require(found.room().place(), by, FACILITATOR);
        return found;
    }

    private Suggestions.Found found(SuggestionId suggestion) {
        return suggestions.find(suggestion).orElseThrow(() -> new Unknown("suggestion"));
    }

    /** What it answers stands and can be answered. @return what it does to the room */
    private RoomAct requireThere(RoomId room, Standing standing) {
        var answered = standing.answers()
                .map(Standing.Answering::about)
                .map(about -> claims.find(about)
                        .filter(stated -> stated.room().equals(room))
                        .orElseThrow(() -> new Unknown("claim")));
        answered.ifPresent(stated -> {
            if (stated.withdrawn()) {
                throw Speech.withdrawn();
            }
            Speech.requireReadBack(stated);
            order.requireReasoning(stated, standing.answers().orElseThrow().stance());
            if (stated.depth() >= settings.depth()) {
                throw Speech.tooDeep(settings.depth());
            }
        });
        return answered.filter(stated -> !stated.thesis()).isPresent() ? RoomAct.ARGUE : RoomAct.STATE;
    }

    private boolean owns(RoomId room, PersonId asker) {
        return access.roleIn(room.place(), asker)
                .filter(role -> role.includes(FACILITATOR))
                .isPresent();
    }
}
