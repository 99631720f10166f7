package org.storytank.debate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.storytank.account.AccessService;
import org.storytank.account.AccountService;
import org.storytank.account.PersonId;
import org.storytank.account.Role;
import org.storytank.graph.OnRealGraph;
import org.storytank.source.NewCitation;

/** What people take along of rooms is their own words, and nothing that others say there now. */
@OnRealGraph
class TakenAlongTests {

    @Autowired
    private DebateService debates;

    @Autowired
    private ClaimCare care;

    @Autowired
    private SteelManning steelManning;

    @Autowired
    private ClaimChecking checking;

    @Autowired
    private Concluding concluding;

    @Autowired
    private DebateData data;

    @Autowired
    private AccountService accounts;

    @Autowired
    private AccessService access;

    private PersonId olga;
    private PersonId ada;
    private PersonId ben;
    private RoomId room;
    private ClaimId claim;

    @BeforeEach
    void adaClaimsAFact() {
        olga = accounts.arrive("Olga").person().id();
        ada = accounts.arrive("Ada").person().id();
        ben = accounts.arrive("Ben").person().id();
        room = debates.open(olga, "Should the harbour stay?").id();
        access.openToEveryone(olga, room.place(), Role.WRITER);
        claim = debates.state(ada, room, "Walls cost 3 million.");
        care.sayKind(ada, claim, Optional.of(ClaimKind.FACT));
        debates.cite(ada, claim, new NewCitation("https://shom.example/walls", "Walls", "", "", "", ""));
    }

    @Test
    void otherPeoplesClaimsAreAddressesInIt() {
        steelManning.put(ben, claim, "Walls are cheap.", false);
        var read = debates.read(room, ben).claims().getFirst().wording().at();
        checking.check(ben, claim, read, Finding.PARTLY, "Page 7 says 2 to 4.", false);

        debates.revise(ada, claim, "Words that Ben may not see one day.");

        assertThat(list(ben, "steelMen"))
                .singleElement()
                .satisfies(put -> assertThat(put)
                        .containsEntry("claim", claim.value())
                        .containsEntry("text", "Walls are cheap.")
                        .containsEntry("machine", List.of()));
        assertThat(list(ben, "checks"))
                .singleElement()
                .satisfies(found -> assertThat(found)
                        .containsEntry("claim", claim.value())
                        .containsEntry("reason", Map.of("text", "Page 7 says 2 to 4.", "machine", List.of())));
        assertThat(data.of(ben).toString()).doesNotContain("may not see");
    }

    @Test
    void conclusionsAndSignaturesComeAlongInTheirOwnWords() {
        concluding.conclude(olga, room, Conclusion.NONE, "It stays.", "What it costs.", ClaimsNamed.NONE, false);
        concluding.sign(ben, room, 1, false, "It will not.", false);

        assertThat(list(olga, "conclusions"))
                .singleElement()
                .satisfies(said -> assertThat(said)
                        .containsEntry("agreed", Map.of("text", "It stays.", "machine", List.of()))
                        .containsEntry("divides", Map.of("text", "What it costs.", "machine", List.of())));
        assertThat(list(ben, "conclusions"))
                .singleElement()
                .satisfies(said -> assertThat(said)
                        .containsEntry("signed", false)
                        .containsEntry("why", Map.of("text", "It will not.", "machine", List.of())));
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> list(PersonId person, String name) {
        return (List<Map<String, Object>>) data.of(person).get(name);
    }
}
