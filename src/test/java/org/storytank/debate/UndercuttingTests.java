package org.storytank.debate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.storytank.debate.Stance.AGAINST;
import static org.storytank.debate.Stance.FOR;
import static org.storytank.debate.Stance.UNDERCUT;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.storytank.account.AccessService;
import org.storytank.account.AccountService;
import org.storytank.account.NotAllowed;
import org.storytank.account.PersonId;
import org.storytank.account.Role;
import org.storytank.graph.OnRealGraph;
import org.storytank.source.NotAccepted;

/** Objections to the reasoning by which a claim speaks for or against another. */
@OnRealGraph
class UndercuttingTests {

    @Autowired
    private DebateService debates;

    @Autowired
    private ClaimCare care;

    @Autowired
    private ClaimMerging merging;

    @Autowired
    private ClaimSplitting splitting;

    @Autowired
    private ModeratedClaims moderated;

    @Autowired
    private SteelManning fairness;

    @Autowired
    private Voting voting;

    @Autowired
    private AccountService accounts;

    @Autowired
    private AccessService access;

    private PersonId ada;
    private PersonId ben;
    private RoomId room;
    private ClaimId thesis;
    private ClaimId walls;
    private ClaimId but;

    @BeforeEach
    void benObjectsToWhatAdaConcludesFromWalls() {
        ada = accounts.arrive("Ada").person().id();
        ben = accounts.arrive("Ben").person().id();
        room = debates.open(ada, "Should the harbour stay?").id();
        access.openToEveryone(ada, room.place(), Role.WRITER);
        thesis = debates.read(room, ada).thesis().id();
        voting.choose(ada, room, new RoomChoices(false, true, false));
        walls = debates.argue(ada, thesis, FOR, "Walls cost less.");
        but = debates.argue(ben, walls, UNDERCUT, "What costs less need not be better.");
    }

    @Test
    void itObjectsToTheStepAndIsReadUnderTheClaimThatTakesIt() {
        assertThat(step(but).undercuts()).contains(step(walls).id());
        assertThat(standing(but)).isEqualTo(Standing.under(walls, UNDERCUT));
        assertThat(step(walls).undercuts()).isEmpty();
    }

    @Test
    void itIsAnsweredAndObjectedToItself() {
        var answer = debates.argue(ada, but, AGAINST, "Here it is.");
        var again = debates.argue(ada, but, UNDERCUT, "Nobody said better.");

        assertThat(standing(answer)).isEqualTo(Standing.under(but, AGAINST));
        assertThat(step(again).undercuts()).contains(step(but).id());
    }

    @Test
    void onlyWhatAnswersSomethingHasAReasoning() {
        var own = debates.state(ada, room, "The market moved once.");

        assertThatThrownBy(() -> debates.argue(ben, own, UNDERCUT, "So what?"))
                .isInstanceOf(NotAccepted.class)
                .hasMessageContaining("answers nothing");
        assertThatThrownBy(() -> debates.argue(ben, thesis, UNDERCUT, "So what?"))
                .hasMessageContaining("answers nothing");
        assertThatThrownBy(() -> care.move(ben, but, Standing.under(own, UNDERCUT)))
                .hasMessageContaining("answers nothing");
        assertThat(standing(but)).isEqualTo(Standing.under(walls, UNDERCUT));
    }

    @Test
    void withoutTheToolsNobodyObjectsAnewAndWhatWasSaidStays() {
        voting.choose(ada, room, RoomChoices.NONE);

        assertThatThrownBy(() -> debates.argue(ben, walls, UNDERCUT, "And?"))
                .isInstanceOf(NotAccepted.class)
                .hasMessageContaining("tools for analysis are off");
        assertThat(standing(but)).isEqualTo(Standing.under(walls, UNDERCUT));
    }

    @Test
    void whoMayOnlyReadDoesNotObject() {
        access.openToEveryone(ada, room.place(), Role.READER);

        assertThatThrownBy(() -> debates.argue(ben, walls, UNDERCUT, "And?")).isInstanceOf(NotAllowed.class);
    }

    @Test
    void whereOneArguesFairlyOneObjectsFairly() {
        voting.choose(ada, room, new RoomChoices(false, true, false, true));

        assertThatThrownBy(() -> debates.argue(ben, walls, UNDERCUT, "And?")).hasMessageContaining("strongest form");
        fairness.answer(ada, fairness.put(ben, walls, "Walls cost the least of all.", false), true);
        assertThat(debates.argue(ben, walls, UNDERCUT, "And?")).isNotNull();
    }

    @Test
    void whenTheClaimMovesTheObjectionIsToItsNewStep() {
        var sea = debates.argue(ben, thesis, AGAINST, "The sea rises.");

        care.move(ada, walls, Standing.under(sea, AGAINST));

        assertThat(standing(but)).isEqualTo(Standing.under(walls, UNDERCUT));
        assertThat(step(but).undercuts()).contains(step(walls).id());
        assertThat(step(walls).about()).isEqualTo(sea);
    }

    @Test
    void whatIsObjectedToCannotStandOnItsOwn() {
        assertThatThrownBy(() -> care.move(ada, walls, Standing.ALONE))
                .isInstanceOf(NotAccepted.class)
                .hasMessageContaining("objects to the reasoning");

        debates.withdraw(ben, but);
        care.move(ada, walls, Standing.ALONE);
        assertThat(standing(walls)).isEqualTo(Standing.ALONE);
    }

    @Test
    void anObjectionMovesAndGoesBack() {
        var sea = debates.argue(ada, thesis, AGAINST, "The sea rises.");

        assertThat(care.move(ben, but, Standing.under(sea, UNDERCUT))).isEqualTo(Standing.under(walls, UNDERCUT));
        assertThat(step(but).undercuts()).contains(step(sea).id());
        assertThat(care.move(ben, but, Standing.under(walls, AGAINST))).isEqualTo(Standing.under(sea, UNDERCUT));
        assertThat(step(but).undercuts()).isEmpty();
        assertThat(standing(but)).isEqualTo(Standing.under(walls, AGAINST));
        care.move(ben, but, Standing.ALONE);
        care.move(ben, but, Standing.under(walls, UNDERCUT));
        assertThat(step(but).undercuts()).contains(step(walls).id());
    }

    @Test
    void nothingObjectsToItsOwnReasoning() {
        assertThatThrownBy(() -> care.move(ada, walls, Standing.under(but, UNDERCUT)))
                .hasMessageContaining("under what answers it");
    }

    @Test
    void whoObjectsWhileTheClaimMovesAwayIsHeardOrTold() throws Exception {
        debates.withdraw(ben, but);
        try (var both = Executors.newFixedThreadPool(2)) {
            for (var turn = 0; turn < 10; turn++) {
                var claim = debates.argue(ada, thesis, FOR, "Reason %d.".formatted(turn));
                var acts = List.of(
                        both.submit(() -> tried(() -> care.move(ada, claim, Standing.ALONE))),
                        both.submit(() -> tried(() -> debates.argue(ben, claim, UNDERCUT, "So what?"))));
                for (Future<?> act : acts) {
                    act.get();
                }
                assertThat(debates.read(room, ada).arguments())
                        .filteredOn(argument -> argument.about().equals(claim))
                        .allSatisfy(argument -> assertThat(argument.undercuts())
                                .contains(step(claim).id()));
            }
        }
    }

    @Test
    void aWithdrawnClaimStaysForTheObjection() {
        debates.withdraw(ada, walls);

        assertThat(debates.read(room, ada).claims()).extracting(Claim::id).containsExactly(walls, but);
        debates.withdraw(ben, but);
        assertThat(debates.read(room, ada).claims()).extracting(Claim::id).containsExactly(walls);
    }

    @Test
    void mergedTheObjectionGoesAlongAndComesBack() {
        var again = debates.argue(ben, thesis, FOR, "A wall is cheaper.");

        merging.merge(ada, walls, again);

        assertThat(standing(but)).isEqualTo(Standing.under(again, UNDERCUT));
        assertThat(step(but).undercuts()).contains(step(again).id());
        merging.part(ada, walls);
        assertThat(standing(but)).isEqualTo(Standing.under(walls, UNDERCUT));
        assertThat(step(but).undercuts()).contains(step(walls).id());
    }

    @Test
    void itIsNotMergedIntoWhatHasNoReasoning() {
        var own = debates.state(ben, room, "A wall is cheaper.");

        assertThatThrownBy(() -> merging.merge(ada, walls, own)).hasMessageContaining("nothing to object to");
        assertThat(standing(but)).isEqualTo(Standing.under(walls, UNDERCUT));
    }

    @Test
    void aMergedObjectionComesBackToItsStep() {
        var same = debates.argue(ada, walls, UNDERCUT, "Cheap is not good.");

        merging.merge(ada, same, but);
        assertThat(debates.read(room, ada).arguments()).hasSize(2);
        merging.part(ada, same);

        assertThat(step(same).undercuts()).contains(step(walls).id());
    }

    @Test
    void thePartsOfAnObjectionObjectToTheSame() {
        var both = debates.argue(ben, walls, UNDERCUT, "Cheap is not good, and good is not cheap.");

        var parts = splitting.split(ben, both, List.of("Cheap is not good", "good is not cheap."));

        assertThat(parts).allSatisfy(part -> {
            assertThat(standing(part)).isEqualTo(Standing.under(walls, UNDERCUT));
            assertThat(step(part).undercuts()).contains(step(walls).id());
        });
        splitting.join(ben, both);
        assertThat(step(both).undercuts()).contains(step(walls).id());
    }

    @Test
    void aDividedClaimKeepsTheObjectionToIt() {
        splitting.split(ada, walls, List.of("Walls", "cost less."));

        assertThat(standing(but)).isEqualTo(Standing.under(walls, UNDERCUT));
    }

    @Test
    void whatIsHeldTakesTheObjectionOutOfSightAndBringsItBack() {
        moderated.hold(walls.value());
        assertThat(debates.read(room, ada).claims()).isEmpty();
        assertThat(debates.read(room, ada).arguments()).isEmpty();

        moderated.restore(walls.value());

        assertThat(step(but).undercuts()).contains(step(walls).id());
    }

    @Test
    void aHeldObjectionIsOutOfSightAlone() {
        moderated.hold(but.value());

        assertThat(debates.read(room, ada).claims()).extracting(Claim::id).containsExactly(walls);
        moderated.restore(but.value());
        assertThat(standing(but)).isEqualTo(Standing.under(walls, UNDERCUT));
    }

    private static void tried(Runnable act) {
        try {
            act.run();
        } catch (NotAccepted told) {
            // One of both is first.
        }
    }

    private Argument step(ClaimId claim) {
        return debates.read(room, ada).arguments().stream()
                .filter(argument -> argument.premises().contains(claim))
                .findFirst()
                .orElseThrow();
    }

    private Standing standing(ClaimId claim) {
        return debates.read(room, ada).arguments().stream()
                .filter(argument -> argument.premises().contains(claim))
                .findFirst()
                .map(argument -> Standing.under(argument.about(), argument.stance()))
                .orElse(Standing.ALONE);
    }
}
