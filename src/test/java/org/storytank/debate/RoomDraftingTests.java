package org.storytank.debate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.storytank.account.AccountService;
import org.storytank.account.PersonId;
import org.storytank.drafting.DraftingRefused;
import org.storytank.drafting.DraftingRefused.Why;
import org.storytank.drafting.Prompts;
import org.storytank.graph.OnRealGraph;

/** What of a debate would be sent to a model. */
@OnRealGraph
class RoomDraftingTests {

    @Autowired
    DebateService debates;

    @Autowired
    RoomDrafting drafting;

    @Autowired
    AccountService accounts;

    @Autowired
    Prompts prompts;

    private PersonId ada;
    private RoomId room;
    private ClaimId late;
    private ClaimId lent;

    @BeforeEach
    void aDebate() {
        ada = accounts.arrive("Ada").person().id();
        room = debates.open(ada, "Should festivals pay at once?").id();
        late = debates.state(ada, room, "Festivals pay late.\nThe young cannot wait.");
        lent = debates.argue(ada, late, Stance.AGAINST, "Banks lend on a contract.");
        debates.argue(ada, lent, Stance.FOR, "Mine did.");
        debates.state(ada, room, "Prizes are small.");
        drafting.choose(ada, room, true);
    }

    private RoomDrafting.Asked asked(String prompt, Optional<ClaimId> claim) {
        return drafting.prepare(ada, room, prompts.find(prompt).orElseThrow(), claim, "nowhere", "");
    }

    @Test
    void aClaimGoesWithItsQuestionWhatItAnswersAndWhatAnswersItAndNothingElse() {
        var asked = asked("strongest", Optional.of(lent));

        assertThat(asked.request().material()).contains("""
                [1] (the question) Should festivals pay at once?
                [2] Festivals pay late. The young cannot wait.
                [3] (against 2) Banks lend on a contract.
                [4] (for 3) Mine did.
                """).doesNotContain("Prizes");
        assertThat(asked.numbered()).hasSize(4).contains(late, lent);
    }

    @Test
    void allOfADebateIsNumberedForWhatMayOnlyQuote() {
        assertThat(asked("quotes", Optional.empty()).request().material()).contains("[1] (the question)", "Prizes");
    }

    @Test
    void whatWasWithdrawnIsNotSent() {
        debates.withdraw(ada, lent);

        assertThat(asked("quotes", Optional.empty()).request().material()).doesNotContain("Banks lend");
        assertThatThrownBy(() -> asked("strongest", Optional.of(lent)))
                .isInstanceOfSatisfying(
                        DraftingRefused.class,
                        refused -> assertThat(refused.why()).isEqualTo(Why.NOTHING_CHOSEN));
    }

    @Test
    void aRoomIsOffUntilItIsSwitchedOn() {
        drafting.choose(ada, room, false);

        assertThatThrownBy(() -> asked("quotes", Optional.empty()))
                .isInstanceOfSatisfying(
                        DraftingRefused.class,
                        refused -> assertThat(refused.why()).isEqualTo(Why.SWITCHED_OFF));
    }
}
