package org.storytank.debate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.storytank.account.AccessService;
import org.storytank.account.AccountService;
import org.storytank.account.PersonId;
import org.storytank.account.Role;
import org.storytank.account.Unknown;
import org.storytank.graph.Ids;
import org.storytank.graph.OnRealGraph;
import org.storytank.graph.SharedGraph;
import org.storytank.moderation.Told;
import org.storytank.moderation.cases.AppealService;
import org.storytank.moderation.cases.CaseService;
import org.storytank.moderation.cases.DecisionId;
import org.storytank.moderation.cases.Ground;
import org.storytank.moderation.cases.ModeratorService;
import org.storytank.moderation.cases.NewDecision;
import org.storytank.moderation.cases.Outcome;
import org.storytank.moderation.cases.StatementService;
import org.storytank.moderation.log.PublicLog;
import org.storytank.provenance.DraftRun;
import org.storytank.provenance.MachineAnswer;
import org.storytank.source.NewCitation;

/** What a rule holds waits for a person: its author sees it, nobody else does, and whoever reads it decides. */
@OnRealGraph
class HeldByRuleTests {

    private static final Saying THREAT = Saying.of("On devrait tuer tous les migrants.");
    private static final Saying PHONE = Saying.of("Call me on 06 12 34 56 78.");

    @Autowired
    private AccountService accounts;

    @Autowired
    private AccessService access;

    @Autowired
    private DebateService debates;

    @Autowired
    private ClaimCare care;

    @Autowired
    private Voting voting;

    @Autowired
    private CaseService cases;

    @Autowired
    private StatementService statements;

    @Autowired
    private AppealService appeals;

    @Autowired
    private ModeratorService moderators;

    @Autowired
    private PublicLog log;

    private PersonId owner;
    private PersonId author;
    private PersonId host;
    private PersonId moderator;
    private RoomId room;
    private ClaimId question;

    @BeforeEach
    void aRoomOpenToEveryoneWithTwoWhoModerate() {
        owner = accounts.arrive("Olga").person().id();
        author = accounts.arrive("Ada").person().id();
        host = accounts.arrive("Hugo").person().id();
        moderator = accounts.arrive("Mona").person().id();
        SharedGraph.driver()
                .executableQuery("MATCH (p:Person {id: $id}) SET p.host = true")
                .withParameters(Map.of("id", host.value()))
                .execute();
        moderators.name(host, moderator);
        room = debates.open(owner, "Who may stay?").id();
        access.openToEveryone(owner, room.place(), Role.WRITER);
        question = debates.read(room, owner).thesis().id();
    }

    @Test
    void itsAuthorAloneSeesIt() {
        var said = debates.state(author, room, THREAT);

        assertThat(said.held()).isTrue();
        assertThat(said.reasons().getFirst().rule().id()).isEqualTo("threat-to-a-group");
        assertThat(inSight()).isEmpty();
        assertThat(debates.waiting(owner, room)).isEmpty();
        assertThat(debates.waiting(author, room)).singleElement().satisfies(waiting -> {
            assertThat(waiting.claim()).isEqualTo(said.claim());
            assertThat(waiting.words().text()).isEqualTo(THREAT.text());
            assertThat(waiting.rule().orElseThrow().version())
                    .isEqualTo(said.reasons().getFirst().rule());
        });
    }

    @Test
    void itIsACaseItsAuthorIsToldAndTheLogSaysThatARuleDidIt() {
        debates.state(author, room, THREAT);

        assertThat(cases.waiting(moderator)).singleElement().satisfies(one -> {
            assertThat(one.heldByRule().orElseThrow().rule().orElseThrow().id()).isEqualTo("threat-to-a-group");
            assertThat(one.reports()).isEmpty();
        });
        assertThat(statements.unseen(author)).isEqualTo(1);
        assertThat(statements.read(author)).singleElement().satisfies(told -> {
            assertThat(told.decision().automated()).isTrue();
            assertThat(told.decision().facts()).contains("violence against a group", "violence contre un groupe");
            assertThat(told.contestable()).isTrue();
        });
        var lines = new StringBuilder();
        log.read(lines::append);
        assertThat(lines)
                .contains("threat-to-a-group")
                .doesNotContain("migrants")
                .doesNotContain("Ada");
    }

    @Test
    void whoFollowsTheRoomSeesItAtNoMoment() {
        var seen = new CopyOnWriteArrayList<Debate>();
        try (var _ = debates.follow(room, owner, new Follower(seen))) {
            var held = debates.argue(author, question, Stance.FOR, THREAT);
            var after = debates.state(author, room, "Everybody may.");
            await().untilAsserted(() -> assertThat(claims(seen.getLast())).contains(after));

            assertThat(seen).noneMatch(debate -> claims(debate).contains(held.claim()));
        }
    }

    @Test
    void whatAPersonLetsPassStandsWhereItWasSaidAsWhatItsAuthorSaidItIs() {
        var said = debates.argue(author, question, Stance.AGAINST, THREAT.as(Optional.of(ClaimKind.PROPOSAL)));
        decide(Outcome.DISMISSED);

        var debate = debates.read(room, owner);
        assertThat(debate.claims()).singleElement().satisfies(claim -> {
            assertThat(claim.id()).isEqualTo(said.claim());
            assertThat(claim.kind()).contains(ClaimKind.PROPOSAL);
            assertThat(claim.wording().text()).isEqualTo(THREAT.text());
        });
        assertThat(debate.arguments()).singleElement().satisfies(argument -> {
            assertThat(argument.about()).isEqualTo(question);
            assertThat(argument.stance()).isEqualTo(Stance.AGAINST);
        });
        assertThat(debates.waiting(author, room)).isEmpty();
    }

    @Test
    void whatIsConfirmedContestedAndOverturnedByAnotherComesBack() {
        var said = debates.state(author, room, THREAT);
        var decision = decide(Outcome.HELD);
        assertThat(inSight()).isEmpty();
        assertThat(debates.waiting(author, room)).hasSize(1);

        statements.contest(author, decision, "It is a line of a play.");
        appeals.answer(host, decision, true, "It is.");

        assertThat(inSight()).containsExactly(said.claim());
    }

    @Test
    void whoAnswersItsAuthorBeforeAnybodyLookedDecidesTheCaseWithThat() {
        var said = debates.state(author, room, THREAT);
        var decision = statements.read(author).getFirst().decision().id();

        statements.contest(author, decision, "It is a line of a play.");
        appeals.answer(moderator, decision, true, "It is.");

        assertThat(inSight()).containsExactly(said.claim());
        assertThat(cases.waiting(moderator)).isEmpty();
    }

    @Test
    void nobodyVotesOnItAnswersItOrIsOfferedIt() {
        var held = debates.state(author, room, THREAT).claim();

        assertThatThrownBy(() -> voting.vote(owner, held, Opinion.AGREE)).isInstanceOf(Unknown.class);
        assertThatThrownBy(() -> debates.argue(owner, held, Stance.AGAINST, "No."))
                .isInstanceOf(Unknown.class);
        assertThat(care.similar(room, owner, THREAT.text(), Optional.empty())).isEmpty();
        assertThat(debates.find(room, owner).orElseThrow().said()).isZero();
    }

    @Test
    void adviceIsHeardBeforeAnythingIsSaidAndThenItIsSaid() {
        assertThatThrownBy(() -> debates.state(author, room, PHONE))
                .isInstanceOfSatisfying(
                        Told.class, told -> assertThat(told.mayBeSent()).isTrue());
        assertThat(inSight()).isEmpty();

        var said = debates.state(author, room, PHONE.heard(true));

        assertThat(said.held()).isFalse();
        assertThat(inSight()).containsExactly(said.claim());
    }

    @Test
    void hearingAdviceDoesNotHelpAgainstARuleThatHolds() {
        assertThat(debates.state(author, room, THREAT.heard(true)).held()).isTrue();
    }

    @Test
    void otherWordsThatARuleWouldHoldLeaveTheOldOnesStanding() {
        var claim = debates.state(author, room, "Everybody may.");

        assertThatThrownBy(() -> debates.revise(author, claim, THREAT))
                .isInstanceOfSatisfying(
                        Told.class, told -> assertThat(told.mayBeSent()).isFalse());
        assertThat(debates.read(room, owner).claims().getFirst().wording().text())
                .isEqualTo("Everybody may.");
    }

    @Test
    void aQuestionThatARuleWouldHoldOpensNoRoom() {
        assertThatThrownBy(() -> debates.open(author, THREAT)).isInstanceOf(Told.class);
        assertThat(debates.openTo(author)).extracting(DebateRoom::id).containsExactly(room);
    }

    @Test
    void whatIsQuotedFromASourceIsTheSourcesAndItsTitleTheirs() {
        var claim = debates.state(author, room, "Everybody may.");
        var speech = new NewCitation("https://speech.example/", "A speech", "", "", THREAT.text(), "");
        var number = new NewCitation("https://number.example/", PHONE.text(), "", "", "", "");

        debates.cite(author, claim, speech);
        assertThatThrownBy(() -> debates.cite(author, claim, number)).isInstanceOf(Told.class);
        debates.cite(author, claim, number, true);

        assertThat(debates.read(room, owner).citations()).hasSize(2);
    }

    @Test
    void aMachinesWordsAreReadAsAllOthers() {
        var run = new DraftRun(Ids.next(), "a model", Instant.EPOCH, author);

        var said = debates.state(author, room, THREAT.madeOf(new MachineAnswer(run, THREAT.text())));

        assertThat(said.held()).isTrue();
        assertThat(debates.waiting(author, room).getFirst().words().hasMachineWords())
                .isTrue();
    }

    private DecisionId decide(Outcome outcome) {
        var waiting = cases.waiting(moderator).getFirst();
        cases.take(moderator, waiting.id());
        return cases.decide(
                moderator, waiting.id(), new NewDecision(outcome, Ground.HATE, "", "It calls for violence."));
    }

    private List<ClaimId> inSight() {
        return claims(debates.read(room, owner));
    }

    private static List<ClaimId> claims(Debate debate) {
        return debate.claims().stream().map(Claim::id).toList();
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
