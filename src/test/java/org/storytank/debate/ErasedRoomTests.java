package org.storytank.debate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.storytank.account.AccessService;
import org.storytank.account.AccountService;
import org.storytank.account.LeavingService;
import org.storytank.account.OwnPlaces;
import org.storytank.account.Role;
import org.storytank.debate.exchange.Format;
import org.storytank.graph.OnRealGraph;
import org.storytank.source.NewCitation;

/** A room that nobody else may read goes with the one who leaves, and with everything that hangs on it. */
@OnRealGraph
class ErasedRoomTests {

    private static final String LEFT = """
            MATCH (node:BroughtMap|Conclusion|Signature|SteelMan|ClaimCheck|SiftAnswer)
            WHERE any(word IN [node.title, node.agreed, node.why, node.text, node.reason] WHERE word CONTAINS $mark)
            RETURN count(node) + COUNT { ()-[decided:DECIDES]->() WHERE decided.text CONTAINS $mark } AS left
            """;

    @Autowired
    private DebateService debates;

    @Autowired
    private ClaimCare care;

    @Autowired
    private MapImporting maps;

    @Autowired
    private Concluding concluding;

    @Autowired
    private SteelManning steelManning;

    @Autowired
    private ClaimChecking checking;

    @Autowired
    private Sifting sifting;

    @Autowired
    private AccountService accounts;

    @Autowired
    private AccessService access;

    @Autowired
    private LeavingService leaving;

    @Autowired
    private Driver driver;

    @Test
    void nothingThatHangsOnItIsLeft() {
        var olga = accounts.arrive("Olga").person().id();
        var ben = accounts.arrive("Ben").person().id();
        var room = debates.open(olga, "Should the harbour stay?").id();
        access.give(olga, room.place(), ben, Role.WRITER);
        var mark = "mark" + room.value();
        var map = "Discussion Title: %s\n\n1. Stay %s.\n1.1. Pro: Walls hold.\n".formatted(mark, mark);
        maps.bring(olga, room, new MapText(Format.KIALO, map, true));
        var fact = debates.state(olga, room, "Walls cost 3 million.");
        care.sayKind(olga, fact, Optional.of(ClaimKind.FACT));
        var study = debates.cite(olga, fact, new NewCitation("https://shom.example/", "Walls", "", "", "", ""))
                .id();
        var dam = debates.state(olga, room, "Build a dam " + mark);
        care.sayKind(olga, dam, Optional.of(ClaimKind.PROPOSAL));
        concluding.conclude(
                olga, room, Conclusion.NONE, "Agreed " + mark, "", ClaimsNamed.deciding(List.of(dam)), false);
        concluding.sign(ben, room, 1, false, "Not me " + mark, false);
        steelManning.put(ben, fact, "Over fifty years " + mark, false);
        var read = debates.read(room, ben).claims().stream()
                .filter(claim -> claim.id().equals(fact))
                .findFirst()
                .orElseThrow();
        checking.check(ben, fact, read.wording().at(), Finding.SUPPORTED, "Page 7 " + mark, false);
        sifting.answer(ben, study, SiftQuestion.BEHIND, "A maker of walls " + mark, "https://news.example", false);
        assertThat(left(mark)).isEqualTo(7);

        access.take(olga, room.place(), ben);
        leaving.leaveForGood(olga, OwnPlaces.ERASE);

        assertThat(left(mark)).isZero();
    }

    private long left(String mark) {
        return driver.executableQuery(LEFT)
                .withParameters(Map.of("mark", mark))
                .execute()
                .records()
                .getFirst()
                .get("left")
                .asLong();
    }
}
