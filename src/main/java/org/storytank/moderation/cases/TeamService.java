package org.storytank.moderation.cases;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.storytank.account.PersonId;
import org.storytank.account.Unknown;

/** The door for moderators who do not decide a case alone: notes for whoever has it next, a second opinion, passing it up. */
@Service
public class TeamService {

    private final Notes notes;
    private final Cases cases;
    private final ModeratorService moderators;
    private final Parties parties;
    private final CaseSettings settings;
    private final Clock clock;

    TeamService(
            Notes notes,
            Cases cases,
            ModeratorService moderators,
            Parties parties,
            CaseSettings settings,
            Clock clock) {
        this.notes = notes;
        this.cases = cases;
        this.moderators = moderators;
        this.parties = parties;
        this.settings = settings;
        this.clock = clock;
    }

    /** Leaves a note for whoever has the case next. @throws NotTaken when it is not theirs, or has as many notes as it may */
    public void note(PersonId moderator, CaseId id, String text) {
        var found = existing(moderator, id);
        var words = Written.required("handover", text, settings.noteLength());
        if (!notes.note(id, moderator, words, clock.instant(), settings.notesACase())) {
            throw NotTaken.conflict(found.notes().size() < settings.notesACase() ? "taken" : "full");
        }
    }

    /** Asks the others what they think; whoever asks decides. @throws NotTaken when it is not theirs, or was asked already */
    public void ask(PersonId moderator, CaseId id, String text) {
        var found = existing(moderator, id);
        var words = Written.optional("handover", text, settings.noteLength());
        if (!notes.ask(id, moderator, words, clock.instant())) {
            throw NotTaken.conflict(found.asked() ? "asked" : "taken");
        }
    }

    /**
     * Says what they would decide in a case that somebody else has, and why.
     *
     * @throws org.storytank.account.NotAllowed for those who are part of it
     * @throws NotTaken when nobody asked, or it is theirs
     */
    public void advise(PersonId moderator, CaseId id, Outcome outcome, String text) {
        var found = existing(moderator, id);
        parties.requireNone(moderator, found);
        var words = Written.required("opinion", text, settings.noteLength());
        if (!notes.advise(id, moderator, outcome, words, clock.instant())) {
            throw NotTaken.conflict("answered");
        }
    }

    /** Passes a case up: the host or a senior decides, before everything else. @throws NotTaken when it is not theirs, or was passed up before */
    public void escalate(PersonId moderator, CaseId id, String text) {
        existing(moderator, id);
        var words = Written.required("escalation", text, settings.noteLength());
        if (!notes.escalate(id, moderator, words, clock.instant())) {
            throw NotTaken.conflict("taken");
        }
    }

    private Case existing(PersonId moderator, CaseId id) {
        moderators.require(moderator);
        return cases.find(id).orElseThrow(() -> new Unknown("case"));
    }
}
