package org.storytank.debate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.storytank.account.AccessService;
import org.storytank.account.AccountService;
import org.storytank.account.PersonId;
import org.storytank.account.Role;
import org.storytank.graph.OnRealGraph;
import org.storytank.graph.SharedGraph;
import org.storytank.moderation.cases.StatementService;

/** A claim that a rule holds has a case, wherever the place stopped. */
@OnRealGraph
class HeldWithoutCaseTests {

    @Autowired
    private HeldWithoutCase start;

    @Autowired
    private DebateService debates;

    @Autowired
    private StatementService statements;

    @Autowired
    private AccountService accounts;

    @Autowired
    private AccessService access;

    private PersonId author;

    @BeforeEach
    void aHeldClaim() {
        var owner = accounts.arrive("Olga").person().id();
        author = accounts.arrive("Ada").person().id();
        var room = debates.open(owner, "Is the sea rising?").id();
        access.openToEveryone(owner, room.place(), Role.WRITER);
        assertThat(debates.state(author, room, Saying.of("On devrait tuer tous les migrants."))
                        .held())
                .isTrue();
    }

    @Test
    void whereThePlaceStoppedBeforeItsCaseWasOpenedTheNextStartOpensIt() {
        SharedGraph.driver()
                .executableQuery("MATCH (n) WHERE n:Case OR n:Decision DETACH DELETE n")
                .execute();
        assertThat(statements.read(author)).isEmpty();

        start.openWhatIsMissing();

        assertThat(statements.read(author)).singleElement().satisfies(told -> {
            assertThat(told.rule()).startsWith("threat-to-a-group@");
            assertThat(told.contestable()).isTrue();
        });
    }

    @Test
    void whereItWasOpenedNothingHappens() {
        start.openWhatIsMissing();

        assertThat(statements.read(author)).hasSize(1);
    }
}
