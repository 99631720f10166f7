package org.storytank.debate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.storytank.debate.Stance.AGAINST;
import static org.storytank.debate.Stance.FOR;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.storytank.account.AccessService;
import org.storytank.account.AccountService;
import org.storytank.account.PersonId;
import org.storytank.account.Role;
import org.storytank.graph.OnRealGraph;

/** What is worth talking about next. */
@OnRealGraph
class CruxTests {

    @Autowired
    private DebateService debates;

    @Autowired
    private Voting voting;

    @Autowired
    private Analysis analysis;

    @Autowired
    private AccountService accounts;

    @Autowired
    private AccessService access;

    private PersonId ada;
    private RoomId room;
    private ClaimId thesis;
    private List<PersonId> hall;

    @BeforeEach
    void aHallWithTheToolsForAnalysis() {
        ada = accounts.arrive("Ada").person().id();
        room = debates.open(ada, "Should the harbour stay?").id();
        access.openToEveryone(ada, room.place(), Role.WRITER);
        thesis = debates.read(room, ada).thesis().id();
        hall = IntStream.range(0, 6)
                .mapToObj(n -> accounts.arrive("Person " + n).person().id())
                .toList();
        voting.choose(ada, room, new RoomChoices(false, true, false));
    }

    @Test
    void peopleAreApartByTheFormulaThePageStates() {
        assertThat(Division.BY_VOTES.of(tally(0, 0))).isZero();
        assertThat(Division.BY_VOTES.of(tally(10, 0))).isZero();
        assertThat(Division.BY_VOTES.of(tally(1, 1))).isCloseTo(0.25, within(1e-12));
        assertThat(Division.BY_VOTES.of(tally(10, 10))).isCloseTo(400.0 / 484, within(1e-12));
        assertThat(Division.BY_VOTES.of(tally(15, 5))).isEqualTo(Division.BY_VOTES.of(tally(5, 15)));
    }

    @Test
    void whatDividesPeopleAndMovesTheQuestionComesFirst() {
        var near = debates.argue(ada, thesis, FOR, "Walls cost less.");
        var far = debates.argue(ada, near, AGAINST, "Walls fail.");
        var agreed = debates.argue(ada, thesis, AGAINST, "The sea rises.");
        var alone = debates.state(ada, room, "The market moved once.");
        for (var claim : List.of(near, far, alone)) {
            inHalves(claim);
        }
        hall.forEach(person -> voting.vote(person, agreed, Opinion.AGREE));

        var cruxes = analysis.cruxes(room, ada);

        assertThat(cruxes).extracting(crux -> crux.claim().id()).containsExactly(near, far);
        assertThat(cruxes.getFirst().movement()).isPositive();
        assertThat(cruxes.getLast().movement()).isNegative();
        assertThat(cruxes).allSatisfy(crux -> assertThat(crux.settled()).isTrue());
    }

    /** With nothing but one claim for it, σ = ½ + ½·h(½), h(x) = x²/(1+x²): 0.6; without it ½. */
    @Test
    void whatHangsOnAClaimIsTheStrengthWithItLessTheStrengthWithout() {
        inHalves(debates.argue(ada, thesis, FOR, "Walls cost less."));

        assertThat(analysis.cruxes(room, ada).getFirst().movement()).isCloseTo(0.1, within(1e-9));
    }

    @Test
    void whatWasWithdrawnDividesNobody() {
        var walls = debates.argue(ada, thesis, FOR, "Walls cost less.");
        inHalves(walls);
        debates.argue(hall.getFirst(), walls, AGAINST, "Walls fail.");
        debates.withdraw(ada, walls);

        assertThat(analysis.cruxes(room, ada)).isEmpty();
    }

    @Test
    void hiddenVotesSayNothingHereEither() {
        inHalves(debates.argue(ada, thesis, FOR, "Walls cost less."));
        voting.choose(ada, room, new RoomChoices(true, true, false));

        assertThat(analysis.cruxes(room, ada)).isEmpty();
        assertThat(analysis.cruxes(room, hall.getFirst())).hasSize(1);
    }

    @Test
    void withoutTheToolsThereIsNoList() {
        voting.choose(ada, room, RoomChoices.NONE);

        assertThatThrownBy(() -> analysis.cruxes(room, ada)).hasMessageContaining("are off");
    }

    private void inHalves(ClaimId claim) {
        for (var n = 0; n < hall.size(); n++) {
            voting.vote(hall.get(n), claim, n % 2 == 0 ? Opinion.AGREE : Opinion.DISAGREE);
        }
    }

    private static Tally tally(int agree, int disagree) {
        return new Tally(agree, disagree, 0, Collections.nCopies(5, 0));
    }
}
