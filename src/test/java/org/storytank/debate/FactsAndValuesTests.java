package org.storytank.debate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;
import org.storytank.account.AccessService;
import org.storytank.account.AccountService;
import org.storytank.account.PersonId;
import org.storytank.account.Role;
import org.storytank.graph.OnRealGraph;
import org.storytank.shell.web.PlainBrowser;

/** Where a quarrel about facts is one about values, the debate says so; and others may ask for another kind. */
@OnRealGraph
class FactsAndValuesTests {

    @Autowired
    private WebApplicationContext server;

    @Autowired
    private DebateService debates;

    @Autowired
    private ClaimCare care;

    @Autowired
    private ClaimReview review;

    @Autowired
    private Reusing reusing;

    @Autowired
    private Voting voting;

    @Autowired
    private AccountService accounts;

    @Autowired
    private AccessService access;

    private PersonId olga;
    private PersonId ben;
    private RoomId room;
    private ClaimId costs;
    private ClaimId unfair;

    @BeforeEach
    void aFactIsAnsweredWithAValue() {
        olga = accounts.arrive("Olga").person().id();
        ben = accounts.arrive("Ben").person().id();
        room = debates.open(olga, "Should the harbour stay?").id();
        access.openToEveryone(olga, room.place(), Role.WRITER);
        voting.choose(olga, room, new RoomChoices(false, true, false));
        costs = debates.state(olga, room, "Walls cost 3 million.");
        unfair = debates.argue(ben, costs, Stance.AGAINST, "It would be unfair.");
        is(olga, costs, ClaimKind.FACT);
        is(ben, unfair, ClaimKind.VALUE);
    }

    @Test
    void aFactThatIsAnsweredWithAValueSaysSo() {
        assertThat(debates.read(room, null).factsAnsweredWithValues()).containsExactly(costs);

        var page = new PlainBrowser(server)
                .open(debates.codeOf(room, olga, Locale.ENGLISH).path() + "/claims/" + costs);
        assertThat(page.select(".root .valued").text()).contains("about what matters to them");
    }

    @Test
    void aFactAgainstAFactAndAValueAgainstAValueDoNot() {
        is(ben, unfair, ClaimKind.FACT);
        assertThat(debates.read(room, null).factsAnsweredWithValues()).isEmpty();
        is(ben, unfair, ClaimKind.VALUE);
        is(olga, costs, ClaimKind.VALUE);
        assertThat(debates.read(room, null).factsAnsweredWithValues()).isEmpty();
    }

    @Test
    void whatWasWithdrawnAnswersNothing() {
        debates.argue(olga, unfair, Stance.FOR, "So it would.");
        debates.withdraw(ben, unfair);

        assertThat(debates.read(room, null).factsAnsweredWithValues()).isEmpty();
    }

    @Test
    void aValueThatIsUsedElsewhereAnswersThereToo() {
        var tides = debates.state(olga, room, "The sea rises 4 mm a year.");
        is(olga, tides, ClaimKind.FACT);
        reusing.use(ben, unfair, Stance.AGAINST, tides);

        assertThat(debates.read(room, null).factsAnsweredWithValues()).containsExactlyInAnyOrder(costs, tides);
    }

    @Test
    void othersAskForAnotherKindAndItsAuthorSeesThatAsHelp() {
        review.mark(ben, costs, ReviewReason.OTHER_KIND);

        assertThat(debates.read(room, olga).claims().getFirst().marks())
                .extracting(Mark::reason)
                .containsExactly(ReviewReason.OTHER_KIND);
    }

    private void is(PersonId author, ClaimId claim, ClaimKind kind) {
        care.sayKind(author, claim, Optional.of(kind));
    }
}
