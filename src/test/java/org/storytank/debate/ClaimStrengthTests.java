package org.storytank.debate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.storytank.debate.Stance.AGAINST;
import static org.storytank.debate.Stance.FOR;
import static org.storytank.debate.Stance.JOINT;
import static org.storytank.debate.Stance.UNDERCUT;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.storytank.account.AccountService;
import org.storytank.account.PersonId;
import org.storytank.account.Unknown;
import org.storytank.debate.ClaimStrength.Share;
import org.storytank.graph.OnRealGraph;

/** How strong a claim is, and why. The numbers are reckoned by hand from σ = w ± h(E)·…, h(x) = x²/(1+x²). */
@OnRealGraph
class ClaimStrengthTests {

    private static final Offset<Double> EXACTLY = within(1e-9);

    @Autowired
    private DebateService debates;

    @Autowired
    private ClaimCare care;

    @Autowired
    private Voting voting;

    @Autowired
    private Analysis analysis;

    @Autowired
    private DebateSettings settings;

    @Autowired
    private AccountService accounts;

    @Autowired
    private ModeratedClaims moderated;

    private PersonId ada;
    private RoomId room;
    private ClaimId thesis;
    private ClaimId walls;

    @BeforeEach
    void aQuestionWithOneClaimForIt() {
        ada = accounts.arrive("Ada").person().id();
        room = debates.open(ada, "Should the harbour stay?").id();
        thesis = debates.read(room, ada).thesis().id();
        walls = debates.argue(ada, thesis, FOR, "Walls cost less.");
        voting.choose(ada, room, new RoomChoices(false, true, false));
    }

    /** ½ + ½·h(½) = 0.6; without the claim ½. */
    @Test
    void theQuestionIsAsStrongAsWhatIsSaidMakesItAndSaysByWhat() {
        var found = strength(thesis);

        assertThat(found.base()).isEqualTo(0.5);
        assertThat(found.strength().orElseThrow()).isCloseTo(0.6, EXACTLY);
        assertThat(found.settled()).isTrue();
        var share = found.shares().getFirst();
        assertThat(share.claim().id()).isEqualTo(walls);
        assertThat(share.stance()).contains(FOR);
        assertThat(share.removal()).isCloseTo(0.1, EXACTLY);
        assertThat(share.shapley().orElseThrow()).isCloseTo(0.1, EXACTLY);
    }

    /** False: nothing is left for it, ½. True: ½ + ½·h(1) = ¾. */
    @Test
    void whatIfAClaimWereFalseOrTrue() {
        assertThat(supposing(walls, false)).isCloseTo(0.5, EXACTLY);
        assertThat(supposing(walls, true)).isCloseTo(0.75, EXACTLY);
    }

    /** E = 1 − 0.4: ½ + ½·h(0.6), where h(x) = x² ÷ (1 + x²). */
    @Test
    void severalClaimsCanBeWorthSomethingElseAtOnce() {
        var sea = debates.argue(ada, thesis, AGAINST, "The sea rises.");

        var supposed = analysis.strength(
                        room, thesis, List.of(new Supposition(walls, 100), new Supposition(sea, 40)), ada)
                .supposed()
                .orElseThrow();

        assertThat(supposed.strength()).isCloseTo(0.5 + 0.5 * (0.36 / 1.36), EXACTLY);
        assertThat(supposed.what()).hasSize(2);
    }

    @Test
    void whatIsSoAlreadyAndWhatAValueWereWorthIsNotSupposed() {
        var still = debates.argue(ada, thesis, FOR, "The harbour is dear to us.");
        care.sayKind(ada, still, Optional.of(ClaimKind.VALUE));

        assertThat(analysis.strength(room, thesis, List.of(new Supposition(walls, 50), new Supposition(still, 0)), ada)
                        .supposed())
                .isEmpty();
        assertThatThrownBy(() -> new Supposition(walls, 101)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Supposition(walls, -1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void moreThanAPageShowsCannotBeSupposedAtOnce() {
        var all = Collections.nCopies(settings.sharesShown(), new Supposition(walls, 0));

        assertThat(analysis.strength(room, thesis, all, ada).supposed()).isPresent();
        assertThatThrownBy(() -> analysis.strength(
                        room, thesis, Collections.nCopies(settings.sharesShown() + 1, new Supposition(walls, 0)), ada))
                .hasMessageContaining("At most " + settings.sharesShown());
    }

    @Test
    void theFairSharesOfAllTogetherAreWhatTheArgumentsDo() {
        debates.argue(ada, walls, AGAINST, "Walls fail.");
        debates.argue(ada, thesis, AGAINST, "The sea rises.");

        var found = strength(thesis);

        assertThat(found.shares()).hasSize(3);
        assertThat(found.shares().stream()
                        .map(Share::shapley)
                        .mapToDouble(share -> share.orElseThrow())
                        .sum())
                .isCloseTo(found.strength().orElseThrow() - found.base(), EXACTLY);
        assertThat(found.shares()).filteredOn(share -> share.stance().isEmpty()).hasSize(1);
    }

    /** ½·(1 − ½) is left of the step: ½ + ½·h(¼) = 9/17. */
    @Test
    void anObjectionToTheReasoningTakesItsShareOfTheStepAndLeavesTheClaimAlone() {
        var but = debates.argue(ada, walls, UNDERCUT, "What costs less need not be better.");

        var found = strength(thesis);

        assertThat(found.strength().orElseThrow()).isCloseTo(9.0 / 17, EXACTLY);
        assertThat(found.shares())
                .filteredOn(share -> share.claim().id().equals(but))
                .singleElement()
                .satisfies(share -> {
                    assertThat(share.stance()).contains(UNDERCUT);
                    assertThat(share.removal()).isCloseTo(9.0 / 17 - 0.6, EXACTLY);
                });
        assertThat(strength(walls).strength().orElseThrow()).isCloseTo(0.5, EXACTLY);
        assertThat(strength(walls).shares()).isEmpty();
    }

    /** All of the step is left when nothing is left of the objection to the objection's step. */
    @Test
    void anObjectionIsObjectedToItself() {
        var but = debates.argue(ada, walls, UNDERCUT, "What costs less need not be better.");
        var again = debates.argue(ada, but, UNDERCUT, "Nobody said better.");

        assertThat(supposing(again, true)).isCloseTo(0.6, EXACTLY);
        assertThat(supposing(again, false)).isCloseTo(9.0 / 17, EXACTLY);
    }

    /** ½ for it, ¼ left of what is against it. */
    @Test
    void anObjectionOlderThanTheStepItWasMovedToCounts() {
        var but = debates.argue(ada, walls, UNDERCUT, "This is beside the point.");
        var sea = debates.argue(ada, thesis, AGAINST, "The sea rises.");

        care.move(ada, but, Standing.under(sea, UNDERCUT));

        assertThat(strength(thesis).strength().orElseThrow()).isCloseTo(9.0 / 17, EXACTLY);
    }

    /** The step is worth its weakest premise: ½ of walls does not count where ¼ joins it: ½ + ½·h(¼) = 9/17. */
    @Test
    void aStepIsWorthTheWeakestOfWhatItNeeds() {
        var also = debates.argue(ada, walls, JOINT, "What costs less is better.");
        assertThat(strength(thesis).strength().orElseThrow()).isCloseTo(0.6, EXACTLY);
        debates.argue(ada, also, AGAINST, "Cheap is not good.");

        var found = strength(thesis);

        assertThat(found.strength().orElseThrow()).isLessThan(0.6);
        assertThat(found.shares())
                .filteredOn(share -> share.claim().id().equals(also))
                .singleElement()
                .satisfies(share -> {
                    assertThat(share.stance()).contains(JOINT);
                    assertThat(share.removal()).isPositive();
                });
        assertThat(supposing(also, true)).isCloseTo(0.6, EXACTLY);
        assertThat(supposing(also, false)).isCloseTo(0.5, EXACTLY);
        assertThat(strength(walls).strength().orElseThrow()).isCloseTo(0.5, EXACTLY);
        assertThat(strength(walls).shares()).isEmpty();
    }

    @Test
    void whatIsWithdrawnIsNotNeededAnyMore() {
        var also = debates.argue(ada, walls, JOINT, "What costs less is better.");
        debates.argue(ada, also, AGAINST, "Cheap is not good.");
        assertThat(strength(thesis).strength().orElseThrow()).isLessThan(0.6);

        debates.withdraw(ada, also);

        assertThat(strength(thesis).strength().orElseThrow()).isCloseTo(0.6, EXACTLY);
    }

    @Test
    void whatJoinsAWithdrawnClaimBringsNothingToBear() {
        debates.argue(ada, walls, JOINT, "What costs less is better.");
        debates.withdraw(ada, walls);

        assertThat(strength(thesis).strength().orElseThrow()).isCloseTo(0.5, EXACTLY);
    }

    @Test
    void anObjectionTooIsWorthTheWeakestOfWhatItNeeds() {
        var but = debates.argue(ada, walls, UNDERCUT, "What costs less need not be better.");
        var also = debates.argue(ada, but, JOINT, "The better one is meant.");

        assertThat(supposing(also, true)).isCloseTo(9.0 / 17, EXACTLY);
        assertThat(supposing(also, false)).isCloseTo(0.6, EXACTLY);
    }

    @Test
    void anObjectionToAWithdrawnClaimBringsNothingToBear() {
        debates.argue(ada, walls, UNDERCUT, "What costs less need not be better.");
        debates.withdraw(ada, walls);

        assertThat(strength(thesis).strength().orElseThrow()).isCloseTo(0.5, EXACTLY);
    }

    @Test
    void aValueIsHeldAndNotReckonedAndWeighsWhatPeopleSay() {
        debates.argue(ada, walls, AGAINST, "Walls fail.");
        care.sayKind(ada, walls, Optional.of(ClaimKind.VALUE));

        assertThat(strength(walls).strength()).isEmpty();
        assertThat(strength(walls).shares()).isEmpty();
        assertThat(strength(thesis).strength().orElseThrow()).isCloseTo(0.6, EXACTLY);
        assertThat(strength(thesis).shares().getFirst().strength()).isEmpty();
    }

    @Test
    void whereManyBearOnItThoseThatAnswerItAreShownAndTheOthersCounted() {
        for (var n = 0; n < 13; n++) {
            debates.argue(ada, walls, FOR, "Reason %d.".formatted(n));
        }

        var found = strength(thesis);

        assertThat(found.shares()).hasSize(1);
        assertThat(found.far()).isEqualTo(13);
        assertThat(found.shares().getFirst().shapley()).isEmpty();
        assertThat(strength(walls).shares()).hasSize(13);
    }

    @Test
    void whatIsHeldOrWithdrawnBearsOnNothing() {
        moderated.hold(walls.value());

        assertThat(strength(thesis).shares()).isEmpty();
        assertThatThrownBy(() -> strength(walls)).isInstanceOf(Unknown.class);
        assertThatThrownBy(() -> supposing(walls, false)).isInstanceOf(Unknown.class);
    }

    @Test
    void withoutTheToolsThereIsNoStrength() {
        voting.choose(ada, room, RoomChoices.NONE);

        assertThatThrownBy(() -> strength(thesis)).hasMessageContaining("are off");
    }

    private ClaimStrength strength(ClaimId claim) {
        return analysis.strength(room, claim, List.of(), ada);
    }

    private double supposing(ClaimId claim, boolean holds) {
        return analysis.strength(
                        room,
                        thesis,
                        List.of(new Supposition(claim, holds ? Supposition.TRUE : Supposition.FALSE)),
                        ada)
                .supposed()
                .orElseThrow()
                .strength();
    }
}
