package org.storytank.moderation.cases;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.storytank.account.NotAllowed;
import org.storytank.account.PersonId;
import org.storytank.account.Unknown;
import org.storytank.moderation.HouseRules;
import org.storytank.moderation.PracticeCase;

/**
 * The door for moderators who practise: made-up cases with the house's answers come before the first real one. The host is asked to
 * practise too, but not kept from deciding: somebody has to when there is danger and nobody else is there.
 */
@Service
public class PracticeService {

    private final Practised practised;
    private final HouseRules rules;
    private final ModeratorService moderators;
    private final CaseSettings settings;

    PracticeService(Practised practised, HouseRules rules, ModeratorService moderators, CaseSettings settings) {
        this.practised = practised;
        this.rules = rules;
        this.moderators = moderators;
        this.settings = settings;
    }

    /** The next case that this moderator has not answered; empty when there is none. */
    public Optional<PracticeCase> next(PersonId moderator) {
        moderators.require(moderator);
        var answered = practised.by(moderator);
        return rules.practice().stream()
                .filter(one -> !answered.containsKey(one.id()))
                .findFirst();
    }

    /** Keeps the answer. @return whether the house would do the same */
    public boolean answer(PersonId moderator, String practiceCase, Outcome outcome) {
        moderators.require(moderator);
        var found = rules.practice().stream()
                .filter(one -> one.id().equals(practiceCase))
                .findFirst()
                .orElseThrow(() -> new Unknown("case"));
        practised.keep(moderator, found.id(), outcome);
        return outcome == house(found);
    }

    public Progress progress(PersonId moderator) {
        moderators.require(moderator);
        return of(moderator);
    }

    /** How far a moderator has come; for the host. */
    public Progress progressOf(PersonId host, PersonId moderator) {
        moderators.requireHost(host);
        return of(moderator);
    }

    /** Whether this moderator decides real cases. */
    public boolean isReady(PersonId moderator) {
        moderators.require(moderator);
        return !settings.practiceFirst()
                || moderators.isHost(moderator)
                || of(moderator).isReady();
    }

    /** @throws NotAllowed when they have not answered all practice cases */
    void requireReady(PersonId moderator) {
        if (!isReady(moderator)) {
            throw new NotAllowed("The practice cases come before the first real one.", "cases.notallowed.practice");
        }
    }

    private Progress of(PersonId moderator) {
        var answered = practised.by(moderator);
        var done = rules.practice().stream()
                .filter(one -> answered.containsKey(one.id()))
                .toList();
        var alike = done.stream()
                .filter(one -> answered.get(one.id()) == house(one))
                .toList();
        return new Progress(done.size(), alike.size(), rules.practice().size());
    }

    private static Outcome house(PracticeCase one) {
        return one.hold() ? Outcome.HELD : Outcome.DISMISSED;
    }
}
