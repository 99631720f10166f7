package org.storytank.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.storytank.account.AccessService;
import org.storytank.account.AccountService;
import org.storytank.account.Role;
import org.storytank.debate.DebateService;
import org.storytank.debate.RoomChoices;
import org.storytank.debate.Stance;
import org.storytank.debate.Voting;

/** Programs ask what would be if claims were worth more, or less. */
@OnApi
class SupposingApiTests {

    @Autowired
    private Program program;

    @Autowired
    private DebateService debates;

    @Autowired
    private Voting voting;

    @Autowired
    private AccountService accounts;

    @Autowired
    private AccessService access;

    private String walls;
    private String strength;

    @BeforeEach
    void aQuestionWithOneArgument() {
        var ada = accounts.arrive("Ada").person().id();
        var room = debates.open(ada, "Should the harbour stay?").id();
        access.openToEveryone(ada, room.place(), Role.READER);
        voting.choose(ada, room, new RoomChoices(false, true, false));
        var thesis = debates.read(room, ada).thesis().id();
        walls = debates.argue(ada, thesis, Stance.FOR, "Walls cost less.").value();
        strength = "/api/v1/debates/%s/claims/%s/strength".formatted(room, thesis);
    }

    @Test
    void whatIsSupposedIsToldBesideWhatIs() {
        var told = program.get(strength + "?supposing=" + walls + ":0").json();

        assertThat(told.path("strength").asDouble()).isEqualTo(0.6);
        assertThat(told.path("supposed").asDouble()).isEqualTo(0.5);
        assertThat(program.get(strength).json().path("supposed").isMissingNode()
                        || program.get(strength).json().path("supposed").isNull())
                .isTrue();
    }

    @Test
    void whatNoClaimCanBeWorthIsRefusedInWords() {
        for (var wrong : List.of(walls, walls + ":101", walls + ":-1", walls + ":half")) {
            var answer = program.get(strength + "?supposing=" + wrong);
            assertThat(answer.status()).as(wrong).isEqualTo(400);
            assertThat(answer.json().toString()).as(wrong).contains("from 0 to 100");
        }
        assertThat(program.get(strength + "?supposing=nothing:5").status()).isEqualTo(404);
    }
}
