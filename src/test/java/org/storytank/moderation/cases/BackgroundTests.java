package org.storytank.moderation.cases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.storytank.account.PersonId;
import org.storytank.debate.RoomId;
import org.storytank.graph.OnRealGraph;
import org.storytank.moderation.cases.Background.Past;

/** What a moderator sees of what was before: figures and similar words, no names. */
@OnRealGraph
class BackgroundTests {

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private CaseService cases;

    @Autowired
    private BackgroundService background;

    private Desks desks;
    private PersonId host;
    private PersonId author;
    private PersonId reporter;
    private RoomId room;

    @BeforeEach
    void aRoom() {
        desks = beans.createBean(Desks.class);
        host = desks.host();
        author = desks.arrive("Ada");
        reporter = desks.arrive("Rob");
        room = desks.room();
    }

    @Test
    void atFirstNothingWasBefore() {
        var before = background.of(host, insult("Ben, you fool."));

        assertThat(before.author().isEmpty()).isTrue();
        assertThat(before.reporters().isEmpty()).isTrue();
        assertThat(before.alike()).isEmpty();
    }

    @Test
    void bothSidesAreCountedByWhatBecameOfIt() {
        desks.decided(host, insult("You fool of a baker."), Outcome.HELD, Ground.INSULT);
        var back = insult("You fool of a sailor.");
        cases.undo(host, back, desks.decided(host, back, Outcome.HELD, Ground.INSULT));
        desks.decided(host, insult("The lamp is out."), Outcome.DISMISSED, Ground.INSULT);
        insult("The tide is late.");

        var before = background.of(host, insult("Ben, you fool."));

        assertThat(before.author()).isEqualTo(new Past(1, 1, 0, 0));
        assertThat(before.reporters()).isEqualTo(new Past(1, 1, 1, 1));
    }

    @Test
    void somebodyElsesPastIsNotTheirs() {
        var other = desks.said(desks.arrive("Ben"), room, "You fool of a baker.");
        desks.decided(
                host, desks.reported(host, other, desks.arrive("Eve"), Ground.INSULT), Outcome.HELD, Ground.INSULT);

        var before = background.of(host, insult("Ben, you fool."));

        assertThat(before.author().isEmpty()).isTrue();
        assertThat(before.reporters().isEmpty()).isTrue();
    }

    @Test
    void theMostSimilarThatWasDecidedForTheSameReasonIsShown() {
        desks.decided(host, insult("Bakers are liars, all bakers lie."), Outcome.HELD, Ground.INSULT);
        desks.decided(host, insult("The lighthouse keeper sleeps."), Outcome.DISMISSED, Ground.INSULT);
        desks.decided(host, insult("Every baker in town lies."), Outcome.HELD, Ground.SPAM);

        var before = background.of(host, insult("That baker lies, as all bakers do."));

        assertThat(before.alike())
                .extracting(one -> one.words().text())
                .containsExactly("Bakers are liars, all bakers lie.");
    }

    private CaseId insult(String text) {
        return desks.reported(host, desks.said(author, room, text), reporter, Ground.INSULT);
    }
}
