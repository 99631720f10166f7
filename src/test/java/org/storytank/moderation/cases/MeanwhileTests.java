package org.storytank.moderation.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.storytank.account.PersonId;
import org.storytank.debate.DebateService;
import org.storytank.debate.RoomId;
import org.storytank.graph.OnRealGraph;
import org.storytank.moderation.Moderated;
import org.storytank.moderation.RuleVersion;

/** Whatever fails or happens in the middle of an act: what is in sight is what was decided, and what failed can be asked again. */
@OnRealGraph
class MeanwhileTests {

    private static final NewDecision HOLD = new NewDecision(Outcome.HELD, Ground.INSULT, "", "It insults Ben.");
    private static final NewDecision LEAVE = new NewDecision(Outcome.DISMISSED, Ground.INSULT, "", "");

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private DebateService debates;

    @Autowired
    private CaseService house;

    @Autowired
    private StatementService told;

    @Autowired
    private AppealService appeals;

    @Autowired
    private ModeratorService moderators;

    @Autowired
    private RuleHolds rules;

    @Autowired
    private Cases cases;

    @Autowired
    private Statements statements;

    @Autowired
    private Kinds kinds;

    @Autowired
    private PracticeService practice;

    @Autowired
    private Parties parties;

    @Autowired
    private CaseSettings settings;

    private final Clock clock = Clock.systemUTC();

    private PersonId host;
    private PersonId mona;
    private PersonId author;
    private PersonId reader;
    private RoomId room;
    private Subject said;
    private CaseId one;

    @BeforeEach
    void anInsultThatMonaHasTaken() {
        var desks = beans.createBean(Desks.class);
        host = desks.host();
        mona = desks.arrive("Mona");
        moderators.name(host, mona);
        author = desks.arrive("Ada");
        reader = desks.arrive("Rob");
        room = desks.room();
        said = desks.said(author, room, "Ben, you fool.");
        one = desks.reported(host, said, reader, Ground.INSULT);
        house.take(mona, one);
    }

    @Test
    void anAnswerThatCouldNotPutTheWordsBackCanBeGivenAgain() {
        var decision = contested();

        assertThatThrownBy(() -> answering(() -> {
                            throw new IllegalStateException("the graph is away");
                        })
                        .answer(host, decision, true, "It is a joke."))
                .isInstanceOf(IllegalStateException.class);
        appeals.answer(host, decision, true, "It is a joke.");

        assertThat(isInSight()).isTrue();
        assertThat(told.read(author).getFirst().decision().standing()).isEqualTo(Standing.OVERTURNED);
    }

    @Test
    void whoAnswersSecondDoesNotPutBackWhatTheFirstConfirmed() {
        var decision = contested();

        assertThatThrownBy(() -> answering(() -> appeals.answer(host, decision, false, "Ben did not laugh."))
                        .answer(host, decision, true, "It is a joke."))
                .isInstanceOf(NotTaken.class);

        assertThat(isInSight()).isFalse();
    }

    @Test
    void whatWasAnsweredIsNotPutBackForAMoment() {
        var decision = contested();
        appeals.answer(host, decision, false, "Ben did not laugh.");

        assertThatThrownBy(() -> answering(() -> {
                            throw new IllegalStateException("put back");
                        })
                        .answer(host, decision, true, "It is a joke."))
                .isInstanceOf(NotTaken.class);
    }

    @Test
    void whatIsHeldTooLateComesBackWhenItWasLeftMeanwhile() {
        var found = house.find(mona, one);

        assertThatThrownBy(() -> deciding(() -> house.decide(mona, one, LEAVE)).decide(mona, found, HOLD))
                .isInstanceOf(NotTaken.class);

        assertThat(isInSight()).isTrue();
    }

    @Test
    void whatIsLeftTooLateStaysAwayWhenItWasHeldMeanwhile() {
        var found = house.find(mona, one);

        assertThatThrownBy(() -> deciding(() -> house.decide(mona, one, HOLD)).decide(mona, found, LEAVE))
                .isInstanceOf(NotTaken.class);

        assertThat(isInSight()).isFalse();
    }

    @Test
    void aCaseInWhichARuleHoldsTheWholeIsNotNarrowedAnyMore() {
        rules.hold(said, new RuleVersion("insults", 3), Ground.INSULT, "It insults a person.");

        assertThat(cases.narrow(one, new Subject("passage", "some-words"), mona, clock.instant()))
                .isFalse();

        assertThat(house.find(mona, one).subject()).isEqualTo(said);
    }

    private DecisionId contested() {
        var decision = house.decide(mona, one, HOLD);
        told.contest(author, decision, "It is a joke.");
        return decision;
    }

    private AppealService answering(Runnable meanwhile) {
        return new AppealService(
                statements, kinds, moderators, practice, parties, deciding(meanwhile), settings, clock);
    }

    private Deciding deciding(Runnable meanwhile) {
        return new Deciding(cases, new Kinds(List.of(new Interrupted(kinds.of(said), meanwhile))), settings, clock);
    }

    private boolean isInSight() {
        return debates.read(room, reader).claims().stream()
                .anyMatch(claim -> claim.id().value().equals(said.id()));
    }

    /** Something else happens right before it goes or comes back for the first time. */
    private static final class Interrupted implements Moderated {

        private final Moderated whole;
        private final ArrayDeque<Runnable> meanwhile;

        Interrupted(Moderated whole, Runnable meanwhile) {
            this.whole = whole;
            this.meanwhile = new ArrayDeque<>(List.of(meanwhile));
        }

        @Override
        public String kind() {
            return whole.kind();
        }

        @Override
        public Optional<Shown> seen(String id, @Nullable PersonId reader) {
            return whole.seen(id, reader);
        }

        @Override
        public Optional<Shown> kept(String id) {
            return whole.kept(id);
        }

        @Override
        public boolean hold(String id) {
            interrupt();
            return whole.hold(id);
        }

        @Override
        public void restore(String id) {
            interrupt();
            whole.restore(id);
        }

        private void interrupt() {
            Optional.ofNullable(meanwhile.poll()).ifPresent(Runnable::run);
        }
    }
}
