package org.storytank.moderation.cases;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.storytank.account.AccountService;
import org.storytank.account.PersonId;
import org.storytank.moderation.Moderated;

/** People as cases about them know them. Nobody is reported, and nobody held: what stands about them is their decisions. */
@Component
class ModeratedPeople implements Moderated {

    private final AccountService accounts;
    private final Clock clock;

    ModeratedPeople(AccountService accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "person";
    }

    @Override
    public Optional<Shown> seen(String id, @Nullable PersonId reader) {
        return Optional.empty();
    }

    /** Without a name: only so that nobody decides about themselves. */
    @Override
    public Optional<Shown> kept(String id) {
        return accounts.find(new PersonId(id))
                .map(person ->
                        new Shown(Shown.GONE, List.of(), List.of(person.id()), clock.instant(), Optional.empty()));
    }

    @Override
    public boolean hold(String id) {
        return false;
    }

    @Override
    public void restore(String id) {
        // Nothing was moved: a decision that does not stand is not in force.
    }
}
