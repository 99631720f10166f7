package org.storytank.debate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.storytank.debate.Stance.AGAINST;
import static org.storytank.debate.Stance.FOR;
import static org.storytank.debate.Stance.JOINT;
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

/** Claims that prove something only together: one takes the step, the others join it. */
@OnRealGraph
class JoinedPremisesTests {

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
    private Suggesting suggesting;

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
    private ClaimId also;

    @BeforeEach
    void wallsProveSomethingOnlyTogetherWithWhatBenSays() {
        ada = accounts.arrive("Ada").person().id();
        ben = accounts.arrive("Ben").person().id();
        room = debates.open(ada, "Should the harbour stay?").id();
        access.openToEveryone(ada, room.place(), Role.WRITER);
        thesis = debates.read(room, ada).thesis().id();
        voting.choose(ada, room, new RoomChoices(false, true, false));
        walls = debates.argue(ada, thesis, FOR, "Walls cost less.");
        also = debates.argue(ben, walls, JOINT, "What costs less is better.");
    }

    @Test
    void itJoinsTheStepAndIsReadUnderTheClaimThatTakesIt() {
        assertThat(step(also).joins()).contains(step(walls).id());
        assertThat(step(also).undercuts()).isEmpty();
        assertThat(standing(also)).isEqualTo(Standing.under(walls, JOINT));
        assertThat(step(walls).premises()).containsExactly(walls);
    }

    @Test
    void itIsAnsweredLikeAnyClaim() {
        var against = debates.argue(ada, also, AGAINST, "Cheap is not good.");

        assertThat(standing(debates.argue(ben, also, FOR, "We have to save."))).isEqualTo(Standing.under(also, FOR));
        assertThat(standing(debates.argue(ben, against, JOINT, "And good is meant.")))
                .isEqualTo(Standing.under(against, JOINT));
    }

    @Test
    void anObjectionToTheReasoningBelongsUnderTheClaimItJoins() {
        assertThatThrownBy(() -> debates.argue(ada, also, UNDERCUT, "So what?"))
                .isInstanceOf(NotAccepted.class)
                .hasMessageContaining("under the claim it joins");
        var but = debates.argue(ada, walls, UNDERCUT, "So what?");
        assertThatThrownBy(() -> care.move(ada, but, Standing.under(also, UNDERCUT)))
                .hasMessageContaining("under the claim it joins");
        assertThat(standing(but)).isEqualTo(Standing.under(walls, UNDERCUT));
    }

    @Test
    void anObjectionNeedsAnotherClaimBesides() {
        var but = debates.argue(ada, walls, UNDERCUT, "So what?");

        var besides = debates.argue(ben, but, JOINT, "Nobody asks for the cost.");

        assertThat(step(besides).joins()).contains(step(but).id());
    }

    @Test
    void onlyWhatTakesAStepOfItsOwnIsJoined() {
        var own = debates.state(ada, room, "The market moved once.");

        assertThatThrownBy(() -> debates.argue(ben, own, JOINT, "It can again."))
                .isInstanceOf(NotAccepted.class)
                .hasMessageContaining("answers nothing");
        assertThatThrownBy(() -> debates.argue(ben, thesis, JOINT, "It can again."))
                .hasMessageContaining("answers nothing");
        assertThatThrownBy(() -> debates.argue(ben, also, JOINT, "It can again."))
                .hasMessageContaining("under that one");
        assertThatThrownBy(() -> care.move(ben, also, Standing.under(own, JOINT)))
                .hasMessageContaining("answers nothing");
        assertThatThrownBy(() -> suggesting.suggest(ben, room, Standing.under(also, JOINT), "It can again.", false))
                .hasMessageContaining("under that one");
        assertThat(standing(also)).isEqualTo(Standing.under(walls, JOINT));
    }

    @Test
    void withoutTheToolsNothingIsJoinedAnewAndWhatWasSaidStays() {
        voting.choose(ada, room, RoomChoices.NONE);

        assertThatThrownBy(() -> debates.argue(ben, walls, JOINT, "We have to save."))
                .isInstanceOf(NotAccepted.class)
                .hasMessageContaining("tools for analysis are off");
        assertThat(standing(also)).isEqualTo(Standing.under(walls, JOINT));
    }

    @Test
    void whoMayOnlyReadJoinsNothing() {
        access.openToEveryone(ada, room.place(), Role.READER);

        assertThatThrownBy(() -> debates.argue(ben, walls, JOINT, "And?")).isInstanceOf(NotAllowed.class);
    }

    @Test
    void whereOneArguesFairlyWhatIsNeededBesidesIsAgainstNobody() {
        voting.choose(ada, room, new RoomChoices(false, true, false, true));

        assertThat(debates.argue(ben, walls, JOINT, "We have to save.")).isNotNull();
    }

    @Test
    void whenTheClaimMovesItIsNeededForTheNewStep() {
        var sea = debates.argue(ben, thesis, AGAINST, "The sea rises.");

        care.move(ada, walls, Standing.under(sea, AGAINST));

        assertThat(standing(also)).isEqualTo(Standing.under(walls, JOINT));
        assertThat(step(also).joins()).contains(step(walls).id());
    }

    @Test
    void whatIsJoinedCannotStandOnItsOwnNorJoinAnother() {
        var sea = debates.argue(ada, thesis, AGAINST, "The sea rises.");

        assertThatThrownBy(() -> care.move(ada, walls, Standing.ALONE))
                .isInstanceOf(NotAccepted.class)
                .hasMessageContaining("needs besides");
        assertThatThrownBy(() -> care.move(ada, walls, Standing.under(sea, JOINT)))
                .hasMessageContaining("needs besides");

        debates.withdraw(ben, also);
        care.move(ada, walls, Standing.under(sea, JOINT));
        assertThat(standing(walls)).isEqualTo(Standing.under(sea, JOINT));
    }

    @Test
    void whatIsObjectedToCannotJoinAnother() {
        var sea = debates.argue(ada, thesis, AGAINST, "The sea rises.");
        debates.argue(ben, sea, UNDERCUT, "So what?");

        assertThatThrownBy(() -> care.move(ada, sea, Standing.under(walls, JOINT)))
                .hasMessageContaining("objects to the reasoning");
    }

    @Test
    void itMovesAnywhereAndGoesBack() {
        var sea = debates.argue(ada, thesis, AGAINST, "The sea rises.");

        assertThat(care.move(ben, also, Standing.under(sea, JOINT))).isEqualTo(Standing.under(walls, JOINT));
        assertThat(step(also).joins()).contains(step(sea).id());
        care.move(ben, also, Standing.under(walls, UNDERCUT));
        assertThat(step(also).joins()).isEmpty();
        assertThat(step(also).undercuts()).contains(step(walls).id());
        assertThat(care.move(ben, also, Standing.under(walls, FOR))).isEqualTo(Standing.under(walls, UNDERCUT));
        assertThat(standing(also)).isEqualTo(Standing.under(walls, FOR));
        care.move(ben, also, Standing.ALONE);
        care.move(ben, also, Standing.under(walls, JOINT));
        assertThat(step(also).joins()).contains(step(walls).id());
    }

    @Test
    void whoJoinsWhileTheClaimMovesAwayIsHeardOrTold() throws Exception {
        try (var both = Executors.newFixedThreadPool(2)) {
            for (var turn = 0; turn < 10; turn++) {
                var claim = debates.argue(ada, thesis, FOR, "Reason %d.".formatted(turn));
                var acts = List.of(
                        both.submit(() -> tried(() -> care.move(ada, claim, Standing.under(walls, JOINT)))),
                        both.submit(() -> tried(() -> debates.argue(ben, claim, JOINT, "And more."))));
                for (Future<?> act : acts) {
                    act.get();
                }
                assertThat(debates.read(room, ada).arguments())
                        .filteredOn(argument -> argument.about().equals(claim))
                        .allSatisfy(argument -> assertThat(standing(claim)).isEqualTo(Standing.under(thesis, FOR)));
            }
        }
    }

    @Test
    void aWithdrawnClaimStaysForWhatJoinsIt() {
        debates.withdraw(ada, walls);

        assertThat(debates.read(room, ada).claims()).extracting(Claim::id).containsExactly(walls, also);
    }

    @Test
    void mergedItGoesAlongAndComesBack() {
        var again = debates.argue(ben, thesis, FOR, "A wall is cheaper.");

        merging.merge(ada, walls, again);

        assertThat(standing(also)).isEqualTo(Standing.under(again, JOINT));
        assertThat(step(also).joins()).contains(step(again).id());
        merging.part(ada, walls);
        assertThat(standing(also)).isEqualTo(Standing.under(walls, JOINT));
        assertThat(step(also).joins()).contains(step(walls).id());
    }

    @Test
    void whatIsJoinedIsNotMergedIntoWhatTakesNoStepOfItsOwn() {
        var own = debates.state(ben, room, "A wall is cheaper.");
        var sea = debates.argue(ben, thesis, FOR, "The sea is near.");
        var near = debates.argue(ben, sea, JOINT, "What is near costs less.");

        assertThatThrownBy(() -> merging.merge(ada, walls, own)).hasMessageContaining("needs besides");
        assertThatThrownBy(() -> merging.merge(ada, walls, near)).hasMessageContaining("needs besides");
        assertThat(standing(also)).isEqualTo(Standing.under(walls, JOINT));
    }

    @Test
    void whatJoinsTheSameIsMergedAndComesBack() {
        var same = debates.argue(ada, walls, JOINT, "Cheap is better.");

        merging.merge(ada, same, also);
        assertThat(debates.read(room, ada).arguments()).hasSize(2);
        merging.part(ada, same);

        assertThat(step(same).joins()).contains(step(walls).id());
    }

    @Test
    void itsPartsJoinTheSame() {
        var both = debates.argue(ben, walls, JOINT, "We have to save, and walls last.");

        var parts = splitting.split(ben, both, List.of("We have to save", "walls last."));

        assertThat(parts).allSatisfy(part -> {
            assertThat(standing(part)).isEqualTo(Standing.under(walls, JOINT));
            assertThat(step(part).joins()).contains(step(walls).id());
            assertThat(debates.read(room, ada).arguments())
                    .filteredOn(argument -> argument.premises().contains(part))
                    .hasSize(1);
        });
        splitting.join(ben, both);
        assertThat(step(both).joins()).contains(step(walls).id());
    }

    @Test
    void aDividedClaimKeepsWhatJoinsIt() {
        splitting.split(ada, walls, List.of("Walls", "cost less."));

        assertThat(standing(also)).isEqualTo(Standing.under(walls, JOINT));
    }

    @Test
    void whatIsHeldTakesItOutOfSightAndBringsItBack() {
        moderated.hold(walls.value());
        assertThat(debates.read(room, ada).claims()).isEmpty();
        assertThat(debates.read(room, ada).arguments()).isEmpty();

        moderated.restore(walls.value());

        assertThat(step(also).joins()).contains(step(walls).id());
    }

    @Test
    void heldItIsOutOfSightAlone() {
        moderated.hold(also.value());

        assertThat(debates.read(room, ada).claims()).extracting(Claim::id).containsExactly(walls);
        moderated.restore(also.value());
        assertThat(standing(also)).isEqualTo(Standing.under(walls, JOINT));
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
