package org.storytank.moderation.cases;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.storytank.account.PersonId;
import org.storytank.account.PlaceId;
import org.storytank.account.Restraint;
import org.storytank.account.Tries;
import org.storytank.shell.Refusal;

/** People who for a time do not write and join, or write only so often; what ended or was put back keeps nobody. */
@Component
public class KeptOut implements Restraint {

    private static final Duration HOUR = Duration.ofHours(1);

    private final Sanctions sanctions;
    private final Clock clock;
    private final Tries writing;

    KeptOut(Sanctions sanctions, CaseSettings settings, Clock clock) {
        this.sanctions = sanctions;
        this.clock = clock;
        writing = new Tries(settings.limitedAnHour(), HOUR, clock);
    }

    @Override
    public boolean isFree(PersonId person, PlaceId place) {
        return sanctions.keptOutUntil(person, place, clock.instant()).isEmpty();
    }

    @Override
    public void requireFree(PersonId person, PlaceId place) {
        var now = clock.instant();
        sanctions.keptOutUntil(person, place, now).ifPresent(until -> {
            throw new Kept(Duration.between(now, until));
        });
    }

    /**
     * Counts something that this person says to others.
     *
     * @throws org.storytank.account.TooManyTries when they write only so often, and did
     */
    public void pace(PersonId person) {
        if (sanctions.limitedUntil(person, clock.instant()).isPresent()) {
            writing.count(person.value());
        }
    }

    /** A person does not write for a while. */
    private static final class Kept extends RuntimeException implements Refusal {

        private static final long serialVersionUID = 1L;
        private static final int DAYS_FROM = 48;

        private final long hours;

        Kept(Duration left) {
            super("You cannot write here for another %d hours; /decisions says why.".formatted(left.toHours() + 1));
            this.hours = left.toHours() + 1;
        }

        @Override
        public String words() {
            return hours < DAYS_FROM ? "cases.kept-out.hours" : "cases.kept-out.days";
        }

        @Override
        public Object[] details() {
            return new Object[] {
                hours < DAYS_FROM ? hours : Duration.ofHours(hours).toDays()
            };
        }

        @Override
        public int status() {
            return HttpServletResponse.SC_FORBIDDEN;
        }
    }
}
