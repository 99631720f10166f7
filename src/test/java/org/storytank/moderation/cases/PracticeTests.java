package org.storytank.moderation.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.storytank.account.LeavingService;
import org.storytank.account.NotAllowed;
import org.storytank.account.PersonId;
import org.storytank.account.Unknown;
import org.storytank.graph.OnRealGraph;
import org.storytank.moderation.HouseRules;
import org.storytank.moderation.PracticeCase;

/** Ten made-up cases come before the first real one. */
@OnRealGraph
class PracticeTests {

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private HouseRules rules;

    @Autowired
    private Practised practised;

    @Autowired
    private Cases stored;

    @Autowired
    private Queue queue;

    @Autowired
    private Kinds kinds;

    @Autowired
    private Parties parties;

    @Autowired
    private Deciding deciding;

    @Autowired
    private ModeratorService moderators;

    @Autowired
    private LeavingService leaving;

    @Autowired
    private Clock clock;

    private PracticeService practice;
    private CaseService cases;
    private Desks desks;
    private PersonId host;
    private PersonId mona;

    @BeforeEach
    void aModeratorOfAPlaceWherePracticeComesFirst() {
        desks = beans.createBean(Desks.class);
        var settings = new CaseSettings(
                1000, 2000, 500, 20, 120, Duration.ofDays(183), 30, 50, 50, 3, true, 3, Duration.ofHours(24), 100);
        practice = new PracticeService(practised, rules, moderators, settings);
        cases = new CaseService(stored, queue, kinds, moderators, practice, parties, deciding, settings, clock);
        host = desks.host();
        mona = desks.arrive("Mona");
        moderators.name(host, mona);
    }

    @Test
    void thereAreTenAndTheHouseHoldsSomeAndLeavesSomeForKindsOfReasonThatExist() {
        assertThat(rules.practice()).hasSize(10).allSatisfy(one -> {
            assertThat(Ground.called(one.reason())).isPresent();
            assertThat(one.why().fr()).isNotEqualTo(one.why().en());
        });
        assertThat(rules.practice()).extracting(PracticeCase::hold).contains(true, false);
    }

    @Test
    void nobodyTakesARealCaseBeforeTheyPractised() {
        var one = insult();
        assertThat(practice.isReady(mona)).isFalse();
        assertThatThrownBy(() -> cases.take(mona, one)).isInstanceOf(NotAllowed.class);

        practiseAll();

        assertThat(practice.next(mona)).isEmpty();
        cases.take(mona, one);
    }

    @Test
    void theHostDecidesWithoutBecauseSomebodyHasTo() {
        cases.take(host, insult());
    }

    @Test
    void oneIsToldWhetherTheHouseWouldDoTheSameAndTheFirstAnswerCounts() {
        var first = practice.next(mona).orElseThrow();

        assertThat(practice.answer(mona, first.id(), otherwise(first))).isFalse();
        assertThat(practice.answer(mona, first.id(), house(first))).isTrue();

        assertThat(practice.progress(mona)).isEqualTo(new Progress(1, 0, 10));
        assertThat(practice.next(mona)).get().isNotEqualTo(first);
        assertThatThrownBy(() -> practice.answer(mona, "no-such-case", Outcome.HELD))
                .isInstanceOf(Unknown.class);
    }

    @Test
    void theHostSeesWhoIsReady() {
        practiseAll();

        assertThat(practice.progressOf(host, mona)).isEqualTo(new Progress(10, 10, 10));
        assertThat(practice.progressOf(host, host).isReady()).isFalse();
    }

    @Test
    void whatIsKeptOfItIsTheirs() {
        practiseAll();

        assertThat(leaving.everythingOf(mona).get("practice"))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .contains(Map.of("case", "plain-insult", "answer", "HELD"));
    }

    private CaseId insult() {
        var said = desks.said(desks.arrive("Ada"), desks.room(), "Ben, you fool.");
        return desks.reported(host, said, desks.arrive("Rob"), Ground.INSULT);
    }

    private void practiseAll() {
        rules.practice().forEach(one -> practice.answer(mona, one.id(), house(one)));
    }

    private static Outcome house(PracticeCase one) {
        return one.hold() ? Outcome.HELD : Outcome.DISMISSED;
    }

    private static Outcome otherwise(PracticeCase one) {
        return one.hold() ? Outcome.DISMISSED : Outcome.HELD;
    }
}
