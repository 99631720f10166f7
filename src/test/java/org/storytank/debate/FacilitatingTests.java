package org.storytank.debate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.storytank.account.AccessService;
import org.storytank.account.AccountService;
import org.storytank.account.NotAllowed;
import org.storytank.account.PersonId;
import org.storytank.account.Role;
import org.storytank.graph.OnRealGraph;

/** Whoever leads a debate does all that keeps it going, and decides nothing about who may come. */
@OnRealGraph
class FacilitatingTests {

    @Autowired
    private DebateService debates;

    @Autowired
    private Phasing phasing;

    @Autowired
    private Voting voting;

    @Autowired
    private Suggesting suggesting;

    @Autowired
    private ClaimCare care;

    @Autowired
    private AccountService accounts;

    @Autowired
    private AccessService access;

    private PersonId olga;
    private PersonId fay;
    private PersonId ben;
    private RoomId room;

    @BeforeEach
    void fayLeadsOlgasRoom() {
        olga = accounts.arrive("Olga").person().id();
        fay = accounts.arrive("Fay").person().id();
        ben = accounts.arrive("Ben").person().id();
        room = debates.open(olga, "Should the harbour stay?").id();
        access.openToEveryone(olga, room.place(), Role.SUGGESTER);
        access.give(olga, room.place(), fay, Role.FACILITATOR);
    }

    @Test
    void rulesPhasesSuggestionsAndCareOfClaimsAreTheirs() {
        voting.choose(fay, room, new RoomChoices(true, true, false));
        phasing.move(fay, room, Phase.DISCUSS, Optional.empty());
        var claim = suggesting.accept(fay, suggesting.suggest(ben, room, Standing.ALONE, "Walls cost less.", false));
        var other = debates.state(olga, room, "Walls fail.");
        care.move(fay, claim, Standing.under(other, Stance.AGAINST));

        var debate = debates.read(room, ben);
        assertThat(debate.room().choices().hidesVotes()).isTrue();
        assertThat(debate.room().phase().phase()).isEqualTo(Phase.DISCUSS);
        assertThat(debate.arguments())
                .singleElement()
                .satisfies(argument -> assertThat(argument.about()).isEqualTo(other));
    }

    @Test
    void whoMayComeIsNotTheirs() {
        assertThatThrownBy(() -> access.openToEveryone(fay, room.place(), Role.WRITER))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> access.invite(fay, room.place(), Role.READER)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> access.give(fay, room.place(), ben, Role.WRITER))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void isNamedByHandNeitherByALinkNorForEverybody() {
        assertThatThrownBy(() -> access.openToEveryone(olga, room.place(), Role.FACILITATOR))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> access.invite(olga, room.place(), Role.FACILITATOR))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void whoLeadsNoMoreLeadsNoMore() {
        access.give(olga, room.place(), fay, Role.WRITER);

        assertThatThrownBy(() -> phasing.move(fay, room, Phase.DISCUSS, Optional.empty()))
                .isInstanceOfSatisfying(
                        NotAllowed.class,
                        refused -> assertThat(refused.words()).isEqualTo("account.notallowed.facilitator"));
    }
}
