package org.storytank.debate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.storytank.debate.Stance.AGAINST;
import static org.storytank.debate.Stance.FOR;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.storytank.account.AccessService;
import org.storytank.account.AccountService;
import org.storytank.account.NotAllowed;
import org.storytank.account.PersonId;
import org.storytank.account.Role;
import org.storytank.graph.OnRealGraph;
import org.storytank.source.NotAccepted;

/** Claims that move to where they belong. */
@OnRealGraph
@TestPropertySource(properties = "storytank.debate.depth=4")
class MovingTests {

    @Autowired
    private DebateService debates;

    @Autowired
    private ClaimCare care;

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
    private ClaimId fail;
    private ClaimId market;

    @BeforeEach
    void aDebateWithATreeAndAClaimOfItsOwn() {
        ada = accounts.arrive("Ada").person().id();
        ben = accounts.arrive("Ben").person().id();
        room = debates.open(ada, "Should the harbour stay?").id();
        access.give(ada, room.place(), ben, Role.WRITER);
        thesis = debates.read(room, ada).thesis().id();
        walls = debates.argue(ada, thesis, FOR, "Walls cost less.");
        fail = debates.argue(ben, walls, AGAINST, "Walls fail.");
        market = debates.state(ben, room, "The market moved once.");
    }

    @Test
    void votesAndAnswersGoAlongAndGoingBackUndoesIt() {
        var answer = debates.argue(ada, market, FOR, "In 1962.");
        voting.vote(ada, market, Opinion.AGREE);

        var was = care.move(ben, market, Standing.under(walls, AGAINST));

        assertThat(was).isEqualTo(Standing.ALONE);
        assertThat(standing(market)).isEqualTo(Standing.under(walls, AGAINST));
        assertThat(standing(answer)).isEqualTo(Standing.under(market, FOR));
        assertThat(shown(market).votes().tally().orElseThrow().agree()).isEqualTo(1);
        assertThat(care.move(ben, market, was)).isEqualTo(Standing.under(walls, AGAINST));
        assertThat(standing(market)).isEqualTo(Standing.ALONE);
        assertThat(debates.read(room, ada).arguments()).hasSize(3);
    }

    @Test
    void itCanChangeSidesWhereItStands() {
        care.move(ada, walls, Standing.under(thesis, AGAINST));

        assertThat(standing(walls)).isEqualTo(Standing.under(thesis, AGAINST));
        assertThat(standing(fail)).isEqualTo(Standing.under(walls, AGAINST));
    }

    @Test
    void nothingStandsUnderItselfOrUnderWhatAnswersIt() {
        assertThatThrownBy(() -> care.move(ada, walls, Standing.under(walls, FOR)))
                .isInstanceOf(NotAccepted.class)
                .hasMessageContaining("under itself");
        assertThatThrownBy(() -> care.move(ada, walls, Standing.under(fail, FOR)))
                .hasMessageContaining("under what answers it");
        assertThat(standing(walls)).isEqualTo(Standing.under(thesis, FOR));
    }

    @Test
    void twoWhoMoveUnderEachOtherAtOnceMakeNoCircle() throws Exception {
        try (var both = Executors.newFixedThreadPool(2)) {
            for (var turn = 0; turn < 10; turn++) {
                care.move(ada, walls, Standing.ALONE);
                care.move(ben, market, Standing.ALONE);
                var moves = List.of(
                        both.submit(() -> tried(ada, walls, Standing.under(market, FOR))),
                        both.submit(() -> tried(ben, market, Standing.under(walls, FOR))));
                for (Future<?> move : moves) {
                    move.get();
                }
                assertThat(List.of(standing(walls), standing(market))).containsOnlyOnce(Standing.ALONE);
            }
        }
    }

    @Test
    void theQuestionTheWithdrawnAndOtherRoomsAreNoPlaces() {
        var elsewhere = debates.state(ada, debates.open(ada, "Another?").id(), "Elsewhere.");
        debates.argue(ada, fail, FOR, "They do.");
        debates.withdraw(ben, fail);

        assertThatThrownBy(() -> care.move(ben, market, Standing.under(elsewhere, FOR)))
                .hasMessageContaining("cannot stand there");
        assertThatThrownBy(() -> care.move(ben, market, Standing.under(fail, FOR)))
                .hasMessageContaining("cannot stand there");
        assertThatThrownBy(() -> care.move(ada, thesis, Standing.under(walls, FOR)))
                .hasMessageContaining("question");
    }

    @Test
    void theAuthorMovesItAndOwnersDoAndNobodyElse() {
        assertThatThrownBy(() -> care.move(ben, walls, Standing.ALONE)).isInstanceOf(NotAllowed.class);
        care.move(ada, market, Standing.under(thesis, FOR));

        assertThat(standing(market)).isEqualTo(Standing.under(thesis, FOR));
    }

    @Test
    void whatWouldGoTooDeepStaysWhereItIs() {
        var deep = debates.argue(ada, debates.argue(ben, fail, FOR, "Often."), AGAINST, "Once.");
        debates.argue(ada, market, FOR, "In 1962.");

        assertThatThrownBy(() -> care.move(ben, market, Standing.under(deep, FOR)))
                .hasMessageContaining("4 answers may follow");
        assertThatThrownBy(() -> care.move(
                        ben,
                        market,
                        Standing.under(debates.read(room, ada).claims().get(3).id(), FOR)))
                .isInstanceOf(NotAccepted.class);
        care.move(ben, market, Standing.under(fail, FOR));
    }

    @Test
    void everybodySeesItMove() {
        var seen = new CopyOnWriteArrayList<Debate>();
        try (var _ = debates.follow(room, ben, new Follower(seen))) {
            care.move(ben, market, Standing.under(walls, FOR));

            await().untilAsserted(() -> assertThat(seen.getLast().arguments()).hasSize(3));
        }
    }

    private void tried(PersonId by, ClaimId claim, Standing to) {
        try {
            care.move(by, claim, to);
        } catch (NotAccepted circle) {
            assertThat(circle).hasMessageContaining("under itself");
        }
    }

    private Claim shown(ClaimId claim) {
        return debates.read(room, ada).claims().stream()
                .filter(one -> one.id().equals(claim))
                .findFirst()
                .orElseThrow();
    }

    private Standing standing(ClaimId claim) {
        return debates.read(room, ada).arguments().stream()
                .filter(argument -> argument.premises().contains(claim))
                .map(argument -> Standing.under(argument.about(), argument.stance()))
                .findFirst()
                .orElse(Standing.ALONE);
    }

    private record Follower(List<Debate> seen) implements RoomFollower {

        @Override
        public void now(Debate debate, Role role) {
            seen.add(debate);
        }

        @Override
        public void present(List<Author> people, int unnamed) {}

        @Override
        public void closed() {}
    }
}
