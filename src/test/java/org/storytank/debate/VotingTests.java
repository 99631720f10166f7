package org.storytank.debate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.storytank.debate.Opinion.AGREE;
import static org.storytank.debate.Opinion.DISAGREE;
import static org.storytank.debate.Opinion.PASS;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.storytank.account.AccessService;
import org.storytank.account.AccountService;
import org.storytank.account.LeavingService;
import org.storytank.account.OwnPlaces;
import org.storytank.account.PersonId;
import org.storytank.account.Role;
import org.storytank.graph.OnRealGraph;
import org.storytank.graph.SharedGraph;
import org.storytank.source.NotAccepted;

@OnRealGraph
class VotingTests {

    @Autowired
    private DebateService debates;

    @Autowired
    private Voting voting;

    @Autowired
    private DebateData data;

    @Autowired
    private AccountService accounts;

    @Autowired
    private LeavingService leaving;

    @Autowired
    private AccessService access;

    private PersonId ada;
    private PersonId ben;
    private RoomId room;
    private ClaimId claim;

    @BeforeEach
    void adaClaimsSomethingWhereBenSpeaks() {
        ada = accounts.arrive("Ada").person().id();
        ben = accounts.arrive("Ben").person().id();
        room = debates.open(ada, "Is the sea rising?").id();
        access.give(ada, room.place(), ben, Role.WRITER);
        claim = debates.state(ada, room, "It rises faster each decade.");
    }

    @Test
    void everybodyCountsOnceAndTheLastVoteIsTheOne() {
        voting.vote(ada, claim, AGREE);
        voting.vote(ben, claim, AGREE);
        voting.vote(ben, claim, DISAGREE);
        voting.vote(ben, claim, PASS);

        assertThat(votes(ada).tally()).contains(new Tally(1, 0, 1, List.of(0, 0, 0, 0, 0)));
        assertThat(votes(ada).mine().opinion()).contains(AGREE);
        assertThat(votes(ben).mine().opinion()).contains(PASS);
        assertThat(votes(ada).cast()).isEqualTo(2);
    }

    @Test
    void howMuchItWeighsIsRatedBesideTheVote() {
        voting.rate(ada, claim, 4);
        voting.rate(ben, claim, 1);
        voting.rate(ben, claim, 2);

        assertThat(votes(ben).mine().impact()).contains(2);
        assertThat(votes(ben).cast()).isZero();
        assertThat(votes(ben).tally().orElseThrow().impacts()).containsExactly(0, 0, 1, 0, 1);
        assertThat(votes(ben).tally().orElseThrow().impact()).hasValue(3);
        assertThatThrownBy(() -> voting.rate(ben, claim, 5))
                .isInstanceOf(NotAccepted.class)
                .hasMessageContaining("from 0 to 4");
        assertThatThrownBy(() -> voting.rate(ben, claim, -1)).isInstanceOf(NotAccepted.class);
    }

    @Test
    void resultsStayHiddenFromThoseWhoHaveNotVotedWhereTheRoomSaysSo() {
        voting.vote(ben, claim, AGREE);
        assertThat(votes(ada).tally()).isPresent();

        voting.choose(ada, room, new RoomChoices(true, false, false));

        assertThat(votes(ada).tally()).isEmpty();
        assertThat(votes(ada).cast()).isEqualTo(1);
        assertThat(votes(ben).tally()).isPresent();
        voting.vote(ada, claim, DISAGREE);
        assertThat(votes(ada).tally()).isPresent();
    }

    @Test
    void nobodyWithoutAVoteLooksBehindThemByLookingOnUnnamed() {
        access.openToEveryone(ada, room.place(), Role.WRITER);
        voting.choose(ada, room, new RoomChoices(true, false, false));
        voting.vote(ben, claim, AGREE);

        assertThat(debates.read(room, null).claims().getFirst().votes().tally()).isEmpty();
    }

    @Test
    void aQuestionAndWhatWasWithdrawnAreNotVotedOn() {
        var thesis = debates.read(room, ada).thesis().id();
        assertThatThrownBy(() -> voting.vote(ben, thesis, AGREE)).hasMessageContaining("question");

        debates.argue(ben, claim, Stance.AGAINST, "Not here.");
        debates.withdraw(ada, claim);
        assertThatThrownBy(() -> voting.vote(ben, claim, AGREE)).hasMessageContaining("withdrawn");
    }

    @Test
    void everyChangeOfMindIsKeptAndSayingItAgainIsNone() {
        voting.vote(ben, claim, AGREE);
        voting.vote(ben, claim, AGREE);
        voting.vote(ben, claim, DISAGREE);
        voting.rate(ben, claim, 3);

        assertThat(data.of(ben).get("votes"))
                .asInstanceOf(InstanceOfAssertFactories.list(Map.class))
                .singleElement()
                .satisfies(vote -> {
                    assertThat(vote)
                            .containsEntry("question", "Is the sea rising?")
                            .containsEntry("opinion", "DISAGREE")
                            .containsEntry("impact", 3);
                    assertThat((List<?>) vote.get("events"))
                            .extracting(event -> event.toString().replaceFirst("^[^ ]+ ", ""))
                            .containsExactly("AGREE -", "DISAGREE -", "DISAGREE 3");
                });
        assertThat(data.of(ada).get("votes")).isEqualTo(List.of());
    }

    @Test
    void whoLeavesGoesOnCountingAndNothingSaysWhoItWas() {
        voting.vote(ben, claim, DISAGREE);

        leaving.leaveForGood(ben, OwnPlaces.PASS_ON);

        assertThat(votes(ada).tally().orElseThrow().disagree()).isEqualTo(1);
        assertThat(
                        count(
                                "MATCH (ballot:Ballot)<-[:RECEIVED]-(:Claim {id: $id}) WHERE (:Person)-[:CAST]->(ballot) RETURN count(*) AS n"))
                .isZero();
        voting.vote(ada, claim, DISAGREE);
        assertThat(votes(ada).tally().orElseThrow().disagree()).isEqualTo(2);
    }

    @Test
    void wordsThatOthersVotedOnStayInSight() {
        voting.vote(ada, claim, AGREE);
        debates.revise(ada, claim, "It rises.");
        assertThat(shown(ada).earlier()).isEmpty();

        voting.vote(ben, claim, AGREE);
        debates.revise(ada, claim, "It falls.");

        assertThat(shown(ada).earlier()).extracting(Wording::text).containsExactly("It rises.");
    }

    @Test
    void votesGoWithAClaimThatGoes() {
        voting.vote(ben, claim, AGREE);

        debates.withdraw(ada, claim);

        assertThat(debates.read(room, ada).claims()).isEmpty();
        assertThat(count("MATCH (ballot:Ballot) WHERE NOT (ballot)<-[:RECEIVED]-() RETURN count(*) AS n"))
                .isZero();
    }

    @Test
    void everyoneWhoLooksSeesItAtOnceAndTheirOwnVoteWithIt() {
        var adas = new Watcher();
        var bens = new Watcher();
        try (var _ = debates.follow(room, ada, adas);
                var _ = debates.follow(room, ben, bens)) {
            voting.vote(ben, claim, DISAGREE);

            await().untilAsserted(() ->
                    assertThat(adas.last().tally().orElseThrow().disagree()).isEqualTo(1));
            await().untilAsserted(() -> assertThat(bens.last().mine().opinion()).contains(DISAGREE));
            assertThat(adas.last().mine().opinion()).isEmpty();

            voting.choose(ada, room, new RoomChoices(true, false, false));

            await().untilAsserted(() -> assertThat(adas.last().tally()).isEmpty());
            assertThat(bens.last().tally()).isPresent();
        }
    }

    @Test
    void aHallThatVotesInOneMomentIsShownInFewReadings() {
        var late = new ArrayList<Runnable>();
        var shown = new ArrayList<String>();
        var breath = new Breath(() -> shown.add("shown"), late::add);

        breath.ask();
        breath.ask();
        breath.ask();
        assertThat(shown).hasSize(1);
        late.removeFirst().run();
        assertThat(shown).hasSize(2);
        late.removeFirst().run();
        assertThat(shown).hasSize(2);
        breath.ask();
        assertThat(shown).hasSize(3);
    }

    private Claim shown(PersonId person) {
        return debates.read(room, person).claims().getFirst();
    }

    private Votes votes(PersonId person) {
        return shown(person).votes();
    }

    private long count(String cypher) {
        return SharedGraph.driver()
                .executableQuery(cypher)
                .withParameters(Map.of("id", claim.value()))
                .execute()
                .records()
                .getFirst()
                .get("n")
                .asLong();
    }

    private static final class Watcher implements RoomFollower {

        private final List<Debate> seen = new CopyOnWriteArrayList<>();

        Votes last() {
            return seen.getLast().claims().getFirst().votes();
        }

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
