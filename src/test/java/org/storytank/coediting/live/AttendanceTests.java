package org.storytank.coediting.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.storytank.account.PersonId;
import org.storytank.coediting.CloseCode;
import org.storytank.coediting.CoeditingSettings;
import org.storytank.coediting.DocumentId;
import org.storytank.coediting.ProvenTicket;
import org.storytank.coediting.Refused;

class AttendanceTests {

    private final Attendance attendance = new Attendance(settings(Map.of(
            "storytank.coediting.connections", 16,
            "storytank.coediting.connections-per-document", 8,
            "storytank.coediting.nameless-percent", 25)));

    @Test
    void peopleWithoutANameTakeAQuarterOfADocumentAndWritersHaveTheRest() {
        enter("scene", null, 2);

        assertThat(refusal("scene", null)).isEqualTo(CloseCode.TOO_MANY);
        enter("scene", "ada", 6);
        assertThat(refusal("scene", "ada")).isEqualTo(CloseCode.TOO_MANY);
    }

    @Test
    void peopleWithoutANameTakeAQuarterOfTheServerAndWritersHaveTheRest() {
        enter("one", null, 2);
        enter("two", null, 2);

        assertThat(refusal("three", null)).isEqualTo(CloseCode.TOO_SLOW);
        enter("three", "ada", 8);
        enter("four", "ada", 4);
        assertThat(refusal("four", "ada")).isEqualTo(CloseCode.TOO_SLOW);
    }

    @Test
    void whoLeavesMakesRoomForAnother() {
        enter("scene", null, 2);

        attendance.leave(ticket("scene", null));

        enter("scene", null, 1);
        assertThat(refusal("scene", null)).isEqualTo(CloseCode.TOO_MANY);
    }

    private void enter(String document, @Nullable String person, int times) {
        for (var i = 0; i < times; i++) {
            attendance.enter(ticket(document, person));
        }
    }

    private CloseCode refusal(String document, @Nullable String person) {
        return catchThrowableOfType(Refused.class, () -> attendance.enter(ticket(document, person)))
                .code();
    }

    private static ProvenTicket ticket(String document, @Nullable String person) {
        return new ProvenTicket(
                new DocumentId(document), person == null ? null : new PersonId(person), 1, Instant.EPOCH);
    }

    private static CoeditingSettings settings(Map<String, Object> values) {
        return new Binder(new MapConfigurationPropertySource(new HashMap<>(values)))
                .bindOrCreate("storytank.coediting", CoeditingSettings.class);
    }
}
