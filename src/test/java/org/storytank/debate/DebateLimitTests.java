package org.storytank.debate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.storytank.account.AccessService;
import org.storytank.account.AccountService;
import org.storytank.account.PersonId;
import org.storytank.account.Role;
import org.storytank.graph.OnRealGraph;

@OnRealGraph
@TestPropertySource(
        properties = {
            "storytank.debate.claims-per-room=3",
            "storytank.debate.depth=2",
            "storytank.debate.revisions-per-claim=1",
            "storytank.debate.rooms-per-person=1",
            "storytank.debate.claim-length=12"
        })
class DebateLimitTests {

    @Autowired
    private DebateService debates;

    @Autowired
    private AccountService accounts;

    @Autowired
    private AccessService access;

    private PersonId ada;
    private PersonId ben;
    private RoomId room;

    @BeforeEach
    void adaOpensARoomInWhichBenSpeaks() {
        ada = accounts.arrive("Ada").person().id();
        ben = accounts.arrive("Ben").person().id();
        room = debates.open(ada, "Is the sea rising?").id();
        access.give(ada, room.place(), ben, Role.WRITER);
    }

    @Test
    void aFullRoomSaysHowMuchItHolds() {
        var claim = debates.state(ada, room, "One");
        debates.argue(ben, claim, Stance.FOR, "Two");
        debates.state(ada, room, "Three");

        assertThatThrownBy(() -> debates.state(ada, room, "Four")).hasMessageContaining("holds 3 claims");
        assertThatThrownBy(() -> debates.argue(ada, claim, Stance.FOR, "Four")).hasMessageContaining("holds 3 claims");
        assertThat(debates.read(room, ada).claims()).hasSize(3);
    }

    @Test
    void answersFollowOneAnotherUpToADepth() {
        var one = debates.state(ada, room, "One");
        var two = debates.argue(ben, one, Stance.FOR, "Two");
        var three = debates.argue(ada, two, Stance.AGAINST, "Three");

        assertThatThrownBy(() -> debates.argue(ben, three, Stance.FOR, "Four"))
                .hasMessageContaining("2 answers follow");
    }

    @Test
    void anAnsweredClaimIsRevisedAsOftenAsAllowed() {
        var claim = debates.state(ada, room, "One");
        debates.argue(ben, claim, Stance.FOR, "Two");
        debates.revise(ada, claim, "One, or so");

        assertThatThrownBy(() -> debates.revise(ada, claim, "One again")).hasMessageContaining("revised 1 times");
    }

    @Test
    void aPersonOpensAsManyRoomsAsAllowed() {
        assertThatThrownBy(() -> debates.open(ada, "Another?")).hasMessageContaining("can open 1 debates");
    }

    @Test
    void aClaimIsAsLongAsTheSettingSays() {
        assertThat(debates.state(ada, room, "Twelve chars")).isNotNull();
        assertThatThrownBy(() -> debates.state(ada, room, "Thirteen char"))
                .hasMessageContaining("12 characters; this one has 13");
    }
}
