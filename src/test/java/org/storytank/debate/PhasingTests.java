package org.storytank.debate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;
import org.storytank.account.AccessService;
import org.storytank.account.AccountService;
import org.storytank.account.NotAllowed;
import org.storytank.account.PersonId;
import org.storytank.account.Role;
import org.storytank.graph.OnRealGraph;
import org.storytank.shell.web.PlainBrowser;
import org.storytank.source.NewCitation;
import org.storytank.source.NotAccepted;

/** A room has phases; each says what it allows, and what it does not allow is refused by the service. */
@OnRealGraph
class PhasingTests {

    @Autowired
    private WebApplicationContext server;

    @Autowired
    private DebateService debates;

    @Autowired
    private Phasing phasing;

    @Autowired
    private Voting voting;

    @Autowired
    private Concluding concluding;

    @Autowired
    private RoomEvents events;

    @Autowired
    private AccountService accounts;

    @Autowired
    private AccessService access;

    private PersonId olga;
    private PersonId ben;
    private RoomId room;
    private ClaimId thesis;
    private ClaimId walls;

    @BeforeEach
    void olgaRunsARoom() {
        olga = accounts.arrive("Olga").person().id();
        ben = accounts.arrive("Ben").person().id();
        room = debates.open(olga, "Should the harbour stay?").id();
        access.openToEveryone(olga, room.place(), Role.WRITER);
        thesis = debates.read(room, olga).thesis().id();
        walls = debates.argue(olga, thesis, Stance.FOR, "Walls cost less.");
        concluding.conclude(olga, room, Conclusion.NONE, "The sea rises.", "", ClaimsNamed.NONE, false);
    }

    @Test
    void aRoomOpensWithoutPhasesAndAllowsEverything() {
        assertThat(allowed()).containsExactly("state", "answer", "argue", "cite", "vote", "sign");
    }

    @Test
    void eachPhaseAllowsWhatItIsAbout() {
        assertThat(allowedIn(Phase.COLLECT)).containsExactly("state", "answer");
        assertThat(allowedIn(Phase.DISCUSS)).containsExactly("state", "answer", "argue", "cite");
        assertThat(allowedIn(Phase.TEST)).containsExactly("cite");
        assertThat(allowedIn(Phase.DECIDE)).containsExactly("vote");
        assertThat(allowedIn(Phase.CONCLUDE)).containsExactly("sign");
        assertThat(allowedIn(Phase.CLOSED)).isEmpty();
        assertThat(allowedIn(Phase.FREE)).hasSize(6);
    }

    @Test
    void oneIsNotReWordedInAClosedRoomButWithdrawn() {
        var bens = debates.state(ben, room, "The market moved once.");
        phasing.move(olga, room, Phase.CLOSED, Optional.empty());

        assertThatThrownBy(() -> debates.revise(ben, bens, "It moved twice.")).isInstanceOf(NotAccepted.class);
        assertThatCode(() -> debates.withdraw(ben, bens)).doesNotThrowAnyException();
    }

    @Test
    void onlyThoseWhoRunItMoveItAndEverybodyHears() {
        List<RoomEvent> heard = new ArrayList<>();
        assertThatThrownBy(() -> phasing.move(ben, room, Phase.DECIDE, Optional.empty()))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> phasing.move(olga, room, Phase.DECIDE, Optional.of(0)))
                .hasMessageContaining("1 to 600 minutes");
        try (var _ = events.hear(heard::add)) {
            phasing.move(olga, room, Phase.DECIDE, Optional.of(10));
        }

        var now = debates.read(room, ben).room().phase();
        assertThat(heard).contains(new RoomPhased(room, now));
        assertThat(now.phase()).isEqualTo(Phase.DECIDE);
        assertThat(now.until()).isPresent();
    }

    @Test
    void theProjectorShowsOneThingLargeWithTheClockAndTheWayInAndNothingToPress() {
        phasing.move(olga, room, Phase.DISCUSS, Optional.of(10));
        var code = debates.codeOf(room, olga, Locale.ENGLISH);
        var hall = new PlainBrowser(server);

        var screen = hall.open(code.path() + "/screen");

        assertThat(hall.answer().getHeader("Refresh")).isEqualTo("10");
        assertThat(screen.select("h1").text()).isEqualTo("Should the harbour stay?");
        assertThat(screen.select(".phase").text()).isEqualTo("discuss");
        assertThat(screen.select(".clock").text()).isEqualTo("10 minutes left.");
        assertThat(screen.select(".corner .address").text()).endsWith(code.value());
        assertThat(screen.select("a, button, input, form")).isEmpty();
        assertThat(hall.open(code.path() + "/screen?claim=" + walls)
                        .select("h1")
                        .text())
                .isEqualTo("Walls cost less.");
        assertThat(hall.open(code.path()).select(".note.phase").text()).startsWith("Now: discuss. 10 minutes left.");
    }

    private List<String> allowedIn(Phase phase) {
        phasing.move(olga, room, phase, Optional.empty());
        return allowed();
    }

    private List<String> allowed() {
        var allowed = new ArrayList<String>();
        attempt(allowed, "state", () -> debates.state(ben, room, "The market moved once."));
        attempt(allowed, "answer", () -> debates.argue(ben, thesis, Stance.AGAINST, "The sea is faster."));
        attempt(allowed, "argue", () -> debates.argue(ben, walls, Stance.AGAINST, "Walls fail."));
        attempt(
                allowed,
                "cite",
                () -> debates.cite(ben, walls, new NewCitation("https://shom.example/", "Tides", "", "", "", "")));
        attempt(allowed, "vote", () -> voting.vote(ben, walls, Opinion.AGREE));
        attempt(allowed, "sign", () -> concluding.sign(ben, room, 1, true, "", false));
        return allowed;
    }

    private static void attempt(List<String> allowed, String what, Runnable act) {
        try {
            act.run();
            allowed.add(what);
        } catch (NotAccepted refused) {
            assertThat(refused.words()).startsWith("debate.refused.phase.");
        }
    }
}
