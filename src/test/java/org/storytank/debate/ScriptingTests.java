package org.storytank.debate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;
import org.storytank.account.AccessService;
import org.storytank.account.AccountService;
import org.storytank.account.PersonId;
import org.storytank.account.Role;
import org.storytank.debate.ScriptStep.Planned;
import org.storytank.graph.OnRealGraph;
import org.storytank.moderation.Told;
import org.storytank.provenance.DraftRun;
import org.storytank.shell.web.PlainBrowser;
import org.storytank.source.NotAccepted;

/** Those who run a room prepare its phases in their own order, and move on with one button. */
@OnRealGraph
class ScriptingTests {

    private static final List<Planned> STEPS = List.of(
            new Planned(Phase.DISCUSS, Optional.of(20), "What speaks against it?"),
            new Planned(Phase.COLLECT, Optional.empty(), ""),
            new Planned(Phase.DECIDE, Optional.of(5), ""));

    private static final String MACHINES = "Why does the harbour flood more often than fifty years ago, and higher?";

    @Autowired
    private WebApplicationContext server;

    @Autowired
    private DebateService debates;

    @Autowired
    private Scripting scripting;

    @Autowired
    private Phasing phasing;

    @Autowired
    private DebateSettings settings;

    @Autowired
    private RoomEvents events;

    @Autowired
    private AccountService accounts;

    @Autowired
    private AccessService access;

    private PersonId olga;
    private PersonId ben;
    private RoomId room;
    private RoomCode code;

    @BeforeEach
    void olgaRunsARoom() {
        olga = accounts.arrive("Olga").person().id();
        ben = accounts.arrive("Ben").person().id();
        room = debates.open(olga, "Should the harbour stay?").id();
        access.openToEveryone(olga, room.place(), Role.WRITER);
        code = debates.codeOf(room, olga, Locale.ENGLISH);
    }

    @Test
    void theStepsComeInTheirOrderEachWithItsMinutesItsQuestionAndWhatItAllows() {
        scripting.prepare(olga, room, STEPS, false);
        assertThat(phase().phase()).isEqualTo(Phase.FREE);
        List<RoomEvent> heard = new ArrayList<>();

        try (var _ = events.hear(heard::add)) {
            scripting.next(olga, room, 0);
        }

        assertThat(heard).containsExactly(new RoomPhased(room, phase()));
        assertThat(phase().phase()).isEqualTo(Phase.DISCUSS);
        assertThat(phase().secondsLeft(Instant.now())).isBetween(1100L, 1200L);
        assertThat(phase().question().orElseThrow().text()).isEqualTo("What speaks against it?");
        scripting.next(olga, room, 1);
        assertThat(phase()).isEqualTo(new RoomPhase(Phase.COLLECT, Optional.empty()));
        assertThatThrownBy(() ->
                        debates.argue(ben, debates.state(ben, room, "Walls cost less."), Stance.AGAINST, "Walls fail."))
                .isInstanceOf(NotAccepted.class);
        scripting.next(olga, room, 2);
        assertThat(phase().phase()).isEqualTo(Phase.DECIDE);
        assertThatThrownBy(() -> scripting.next(olga, room, 3)).isInstanceOf(NotAccepted.class);
        assertThat(phase().phase()).isEqualTo(Phase.DECIDE);
    }

    @Test
    void whoPressesTwiceSkipsNothing() {
        scripting.prepare(olga, room, STEPS, false);
        scripting.next(olga, room, 0);

        assertThatThrownBy(() -> scripting.next(olga, room, 0)).isInstanceOf(NotAccepted.class);

        assertThat(phase().phase()).isEqualTo(Phase.DISCUSS);
    }

    @Test
    void movedByHandTheRoomAsksItsOwnQuestionAndTheScriptGoesOnWhereItWas() {
        scripting.prepare(olga, room, STEPS, false);
        scripting.next(olga, room, 0);

        phasing.move(olga, room, Phase.TEST, Optional.empty());

        assertThat(phase().question()).isEmpty();
        assertThat(script(olga).next().orElseThrow().phase()).isEqualTo(Phase.COLLECT);
    }

    @Test
    void onlyThoseWhoRunTheRoomSeeWhatComes() {
        scripting.prepare(olga, room, STEPS, false);

        assertThat(script(olga).steps()).hasSize(3);
        assertThat(script(ben)).isEqualTo(Script.NONE);
        assertThat(script(null)).isEqualTo(Script.NONE);
    }

    @Test
    void whatCannotBeAStepIsRefusedAndWhatStoodStays() {
        scripting.prepare(olga, room, STEPS, false);

        assertRefused(new Planned(Phase.FREE, Optional.empty(), ""));
        assertRefused(new Planned(Phase.TEST, Optional.of(0), ""));
        assertRefused(new Planned(Phase.TEST, Optional.empty(), "x".repeat(settings.questionLength() + 1)));
        assertThatThrownBy(() -> scripting.prepare(
                        olga, room, Collections.nCopies(settings.stepsPerScript() + 1, STEPS.getFirst()), false))
                .isInstanceOf(NotAccepted.class);
        assertThatThrownBy(() -> scripting.prepare(
                        olga,
                        room,
                        List.of(new Planned(Phase.TEST, Optional.empty(), "On devrait tuer tous les migrants.")),
                        false))
                .isInstanceOf(Told.class);
        assertThat(script(olga).steps()).hasSize(3);

        scripting.prepare(olga, room, List.of(), false);
        assertThat(script(olga)).isEqualTo(Script.NONE);
    }

    @Test
    void aMachinesWordsInAQuestionAreMarkedOnTheProjectorAndThePhone() {
        var run = new DraftRun("run-script", "a model", Instant.EPOCH, olga);
        debates.remember(room, run, MACHINES);
        scripting.prepare(olga, room, List.of(new Planned(Phase.DISCUSS, Optional.empty(), MACHINES)), false);
        scripting.next(olga, room, 0);
        var phone = new PlainBrowser(server);

        assertThat(phone.open(code.path() + "/screen").select("h1 .machine")).hasSize(1);
        assertThat(phone.open(code.path()).select("#phase .asks .machine")).hasSize(1);
        assertThat(phone.open(code.path()).select("meta[name=ai-disclosure]")).hasSize(1);
    }

    @Test
    void theProjectorAndThePhoneAskTheQuestionOfTheStep() {
        scripting.prepare(olga, room, STEPS, false);
        scripting.next(olga, room, 0);
        var phone = new PlainBrowser(server);

        var screen = phone.open(code.path() + "/screen");

        assertThat(screen.select("h1").text()).isEqualTo("What speaks against it?");
        assertThat(screen.select(".asked").text()).isEqualTo("Should the harbour stay?");
        assertThat(screen.select(".clock").text()).isEqualTo("20 minutes left.");
        assertThat(phone.open(code.path()).select("#phase").text())
                .contains("Now: discuss.", "What speaks against it?")
                .doesNotContain("Next:");
        phone.open(code.path() + "/script");
        assertThat(phone.status()).isEqualTo(403);
    }

    @Test
    void itIsPreparedAndRunOnPagesWithoutScripts() {
        var phone = new PlainBrowser(server);
        phone.submit(
                phone.open(code.path()),
                code.path() + "/say",
                Map.of("side", "own", "text", "Boats need it.", "name", "Dora"));
        var dora = debates.read(room, olga)
                .claims()
                .getFirst()
                .wording()
                .by()
                .orElseThrow()
                .id();
        access.give(olga, room.place(), dora, Role.OWNER);
        var path = code.path() + "/script";

        var kept = phone.submit(
                phone.open(path),
                path,
                Map.of("phase1", "decide", "minutes1", "7", "question1", "What now?", "phase3", "conclude"));

        assertThat(script(olga).steps()).extracting(ScriptStep::phase).containsExactly(Phase.DECIDE, Phase.CONCLUDE);
        assertThat(kept.select("[name=question1]").attr("value")).isEqualTo("What now?");
        var refused = phone.submit(kept, path, Map.of("phase1", "decide", "minutes1", "soon", "phase2", "closed"));
        assertThat(phone.status()).isEqualTo(422);
        assertThat(refused.select("[role=alert]").text()).contains("1 to 600 minutes");
        assertThat(refused.select("[name=minutes1]").attr("value")).isEqualTo("soon");
        var room = phone.open(code.path());
        assertThat(room.select("#phase button").text()).isEqualTo("Next: vote");
        var moved = phone.post(
                path + "/next",
                Map.of("stamp", room.select("form#next [name=stamp]").attr("value"), "from", "0"));
        assertThat(moved.select("#phase").text()).contains("Now: vote.", "7 minutes left.", "What now?");
        assertThat(moved.select("#phase button").text()).isEqualTo("Next: conclude");
    }

    private void assertRefused(Planned step) {
        assertThatThrownBy(() -> scripting.prepare(olga, room, List.of(step), false))
                .isInstanceOf(NotAccepted.class);
    }

    private RoomPhase phase() {
        return debates.read(room, ben).room().phase();
    }

    private Script script(PersonId person) {
        return debates.read(room, person).script();
    }
}
