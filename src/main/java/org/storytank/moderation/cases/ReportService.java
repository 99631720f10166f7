package org.storytank.moderation.cases;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.storytank.account.PersonId;
import org.storytank.account.Tries;
import org.storytank.account.Unknown;
import org.storytank.moderation.Moderated;

/** The door for everybody who sees something that should be looked at, with a name or without. */
@Service
public class ReportService {

    private static final Duration HOUR = Duration.ofHours(1);

    private final Cases cases;
    private final Kinds kinds;
    private final CaseSettings settings;
    private final Clock clock;
    private final Tries byPerson;
    private final Tries byClient;

    ReportService(Cases cases, Kinds kinds, CaseSettings settings, Clock clock) {
        this.cases = cases;
        this.kinds = kinds;
        this.settings = settings;
        this.clock = clock;
        byPerson = new Tries(settings.reportsAnHour(), HOUR, clock);
        byClient = new Tries(settings.reportsAClientAnHour(), HOUR, clock);
    }

    /** What would be reported, as this reader sees it. @throws Unknown when there is none, or not for them */
    public Moderated.Shown look(Subject subject, @Nullable PersonId reader) {
        return kinds.of(subject).seen(subject.id(), reader).orElseThrow(() -> new Unknown(subject.kind()));
    }

    /**
     * Asks that somebody look at it. Nothing happens to it by that alone.
     *
     * @param client the address on the network that reports are counted for
     * @param note what else should be known; may be empty
     * @return what brings back whoever reported
     * @throws org.storytank.account.TooManyTries when there were too many from them
     */
    public Ticket report(Subject subject, @Nullable PersonId reader, String client, Ground reason, String note) {
        look(subject, reader);
        var words = Written.optional("note", note, settings.noteLength());
        if (reader != null) {
            byPerson.count(reader.value());
        }
        byClient.count(client);
        var ticket = Ticket.fresh();
        cases.report(subject, ticket, new Report(reason, words, clock.instant()), reader);
        return ticket;
    }

    /** What became of a report; the ticket is the proof that it was theirs. */
    public Optional<Receipt> receipt(Ticket ticket) {
        return cases.receipt(ticket);
    }
}
