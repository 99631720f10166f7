package org.storytank.debate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.storytank.debate.ReviewReason.DUPLICATE;
import static org.storytank.debate.ReviewReason.INSULTING;
import static org.storytank.debate.ReviewReason.UNCLEAR;

import java.util.List;
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

@OnRealGraph
class ClaimReviewTests {

    @Autowired
    private DebateService debates;

    @Autowired
    private ClaimReview review;

    @Autowired
    private AccountService accounts;

    @Autowired
    private AccessService access;

    private PersonId owner;
    private PersonId ada;
    private PersonId ben;
    private PersonId eve;
    private RoomId room;
    private ClaimId claim;

    @BeforeEach
    void adaClaimsSomethingInARoomOfThree() {
        owner = accounts.arrive("Olga").person().id();
        ada = accounts.arrive("Ada").person().id();
        ben = accounts.arrive("Ben").person().id();
        eve = accounts.arrive("Eve").person().id();
        room = debates.open(owner, "Is the sea rising?").id();
        access.openToEveryone(owner, room.place(), Role.WRITER);
        claim = debates.state(ada, room, "It does things.");
    }

    @Test
    void theAuthorAndTheOwnersSeeThemNobodyElseAndNeverWhose() {
        review.mark(ben, claim, UNCLEAR);
        review.mark(eve, claim, UNCLEAR);

        assertThat(seenBy(ada)).containsExactly(new MarkCount("unclear", 2, false));
        assertThat(shown(ada).marks()).allSatisfy(mark -> assertThat(mark.by()).isEmpty());
        assertThat(seenBy(owner)).containsExactly(new MarkCount("unclear", 2, false));
        assertThat(seenBy(ben)).containsExactly(new MarkCount("unclear", 1, true));
        assertThat(seenBy(null)).isEmpty();
    }

    @Test
    void aPersonMarksForTwoReasonsAndTakesBack() {
        review.mark(ben, claim, UNCLEAR);
        review.mark(ben, claim, UNCLEAR);
        review.mark(ben, claim, DUPLICATE);
        assertThatThrownBy(() -> review.mark(ben, claim, INSULTING)).hasMessageContaining("2 reasons");

        review.takeBack(ben, claim, UNCLEAR);
        review.mark(ben, claim, INSULTING);

        assertThat(seenBy(ada)).extracting(MarkCount::reason).containsExactly("duplicate", "insulting");
    }

    @Test
    void onesOwnClaimAndTheQuestionAreNotMarked() {
        var thesis = debates.read(room, ada).thesis().id();

        assertThatThrownBy(() -> review.mark(ada, claim, UNCLEAR)).isInstanceOf(NotAccepted.class);
        assertThatThrownBy(() -> review.mark(ben, thesis, UNCLEAR)).isInstanceOf(NotAccepted.class);
    }

    @Test
    void whenTheAuthorHasLookedAgainTheMarksHaveDoneTheirWork() {
        review.mark(ben, claim, UNCLEAR);
        assertThatThrownBy(() -> review.clear(ben, claim)).isInstanceOf(NotAllowed.class);

        review.clear(ada, claim);

        assertThat(seenBy(ada)).isEmpty();
        assertThat(seenBy(ben)).isEmpty();
    }

    private Claim shown(PersonId person) {
        return debates.read(room, person).claims().getFirst();
    }

    private List<MarkCount> seenBy(PersonId person) {
        return MarkCount.of(shown(person));
    }
}
