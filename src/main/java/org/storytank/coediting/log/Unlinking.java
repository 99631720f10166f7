package org.storytank.coediting.log;

import org.jspecify.annotations.Nullable;
import org.storytank.account.PersonId;
import org.storytank.coediting.authorship.Run;
import org.storytank.provenance.Origin;

/** Takes a person out of log entries: that somebody wrote stays, who it was does not. */
final class Unlinking {

    private final PersonId person;

    Unlinking(PersonId person) {
        this.person = person;
    }

    /** The very same entry when it does not speak of them. */
    Entry of(Entry entry) {
        return speaksOf(entry)
                ? new Entry(
                        unlinked(entry.sender()),
                        entry.at(),
                        entry.update(),
                        entry.credits().stream().map(this::of).toList())
                : entry;
    }

    boolean speaksOf(Entry entry) {
        return person.equals(entry.sender()) || entry.credits().stream().anyMatch(run -> !of(run).equals(run));
    }

    private Run of(Run run) {
        var origin = switch (run.origin()) {
            case Origin.Human(var writer) when writer.equals(person) -> new Origin.Human(PersonId.FORMER);
            case Origin.Imported(var by) when by.equals(person) -> new Origin.Imported(PersonId.FORMER);
            case Origin other -> other;
        };
        return new Run(run.client(), run.clock(), run.length(), unlinked(run.insertedBy()), origin, run.how());
    }

    private @Nullable PersonId unlinked(@Nullable PersonId who) {
        return person.equals(who) ? PersonId.FORMER : who;
    }
}
