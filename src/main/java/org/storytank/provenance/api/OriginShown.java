package org.storytank.provenance.api;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.storytank.account.AccountService;
import org.storytank.account.PersonId;
import org.storytank.account.api.PersonShown;
import org.storytank.provenance.Origin;

/**
 * Where words come from.
 *
 * @param kind person, machine, imported or unknown
 * @param person who wrote or brought them, while they are here
 * @param run of a machine, which of its answers
 */
public record OriginShown(
        String kind, @Nullable PersonShown person, @Nullable String run) {

    /** Names the people. */
    @Component
    public static class Names {

        private final AccountService accounts;

        Names(AccountService accounts) {
            this.accounts = accounts;
        }

        public OriginShown show(Origin origin) {
            return switch (origin) {
                case Origin.Human(var person) -> new OriginShown("person", named(person), null);
                case Origin.Imported(var by) -> new OriginShown("imported", named(by), null);
                case Origin.Draft(var run) -> new OriginShown("machine", null, run);
                case Origin.Unknown() -> new OriginShown("unknown", null, null);
            };
        }

        private @Nullable PersonShown named(PersonId id) {
            return Optional.of(id).flatMap(accounts::find).map(PersonShown::of).orElse(null);
        }
    }
}
