package org.storytank.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.storytank.account.AccountService;
import org.storytank.account.OwnPlaces;
import org.storytank.account.PersonId;
import org.storytank.debate.Claim;
import org.storytank.debate.ClaimId;
import org.storytank.debate.Debate;
import org.storytank.debate.DebateService;
import org.storytank.debate.RoomId;
import org.storytank.graph.OnRealGraph;
import org.storytank.graph.SharedGraph;
import org.storytank.source.origin.How;

/** Where sources come from, said in a room. */
@OnRealGraph
class TracingTests {

    @Autowired
    private SourceService sources;

    @Autowired
    private DebateService debates;

    @Autowired
    private AccountService accounts;

    @Autowired
    private Neo4jCitedBy kept;

    @Autowired
    private ErasedPlaces erased;

    private PersonId ada;
    private RoomId room;
    private ClaimId claim;

    @BeforeEach
    void adaHasAClaim() {
        ada = accounts.arrive("Ada").person().id();
        room = debates.open(ada, "Is the sea rising?").id();
        claim = debates.state(ada, room, "It rises.");
    }

    @Test
    void threePapersOverOneDispatchAreOneOrigin() {
        for (var paper : List.of("a", "b", "c")) {
            sources.derive(ada, cite(paper), from("copies", "dispatch"));
        }

        var origins = debate().originsOf(claim());

        assertThat(origins.count()).isEqualTo(1);
        assertThat(origins.origins().getFirst().carries()).hasSize(3);
    }

    @Test
    void whatIsSaidFurtherDownMayMakeTwoOriginsOne() {
        var one = sources.derive(ada, cite("a"), from("copies", "dispatch"));
        var other = sources.derive(ada, cite("b"), from("summarises", "report"));
        assertThat(debate().originsOf(claim()).count()).isEqualTo(2);

        sources.derive(ada, one.id(), from("quotes", "study"));
        sources.derive(ada, other.id(), from("quotes", "study"));

        assertThat(debate().originsOf(claim()).count()).isEqualTo(1);
        assertThat(debate().derivedUnder(claim())).hasSize(4);
    }

    @Test
    void whatIsSaidInOneRoomCountsInNoOther() {
        sources.derive(ada, cite("a"), from("copies", "dispatch"));
        sources.derive(ada, cite("b"), from("copies", "dispatch"));
        var elsewhere = debates.open(ada, "Is it warm?").id();
        var there = debates.state(ada, elsewhere, "It is.");
        sources.cite(ada, there.citing(), citation("a"));
        sources.cite(ada, there.citing(), citation("b"));

        var other = debates.read(elsewhere, ada);

        assertThat(other.derived()).isEmpty();
        assertThat(other.originsOf(other.claims().getFirst()).count()).isEqualTo(2);
    }

    @Test
    void theSameSaidTwiceStandsOnce() {
        var cited = cite("a");

        var first = sources.derive(ada, cited, from("copies", "dispatch"));
        var second = sources.derive(ada, cited, from("copies", "dispatch"));

        assertThat(second.id()).isEqualTo(first.id());
        assertThat(first.how()).isEqualTo(How.COPIES);
        assertThat(debate().derived()).hasSize(1);
    }

    @Test
    void aSourceDoesNotComeFromItselfNorInAWayNobodyKnows() {
        var cited = cite("a");

        assertThatThrownBy(() -> sources.derive(ada, cited, from("copies", "a")))
                .hasMessageContaining("the source itself");
        assertThatThrownBy(() -> sources.derive(ada, cited, from("resembles", "dispatch")))
                .hasMessageContaining("choose one of these");
        assertThat(debate().derived()).isEmpty();
    }

    @Test
    void aPlaceNamesAsManyOriginsOfOneSourceAsItMayAndNoMore() {
        var cited = cite("a");
        for (var i = 0; i < 10; i++) {
            sources.derive(ada, cited, from("copies", "dispatch-" + i));
        }

        assertThatThrownBy(() -> sources.derive(ada, cited, from("copies", "last")))
                .hasMessageContaining("10 sources are named here already");
    }

    @Test
    void whatWasTakenBackCountsNoMore() {
        var said = sources.derive(ada, cite("a"), from("copies", "dispatch"));
        cite("b");

        sources.takeBack(ada, said.id());

        assertThat(debate().derived()).isEmpty();
        assertThat(count("MATCH (s:Source {url: 'https://shom.example/dispatch'}) RETURN count(s) AS n"))
                .isZero();
    }

    @Test
    void aSourceThatAppearedBeforeWhatItIsSaidToCopyIsFlagged() {
        var cited = sources.cite(
                        ada, claim.citing(), new NewCitation("https://shom.example/a", "A", "", "2024-05-01", "", ""))
                .id();

        sources.derive(ada, cited, new NewDerivation("copies", "https://shom.example/b", "B", "2024-06"));

        assertThat(debate().originsOf(claim()).anachronisms()).hasSize(1);
    }

    @Test
    void whoSaidItTakesItAlongAndIsForgottenWhenTheyLeave() {
        sources.derive(ada, cite("a"), from("copies", "dispatch"));
        assertThat(kept.of(ada).get("derivations").toString()).contains("shom.example/dispatch", "copies");

        kept.unlink(ada, OwnPlaces.PASS_ON);

        assertThat(debate().derived().getFirst().by()).isEmpty();
    }

    @Test
    void anErasedPlaceTakesWhatWasSaidThereAlong() {
        sources.derive(ada, cite("a"), from("copies", "dispatch"));

        erased.forget(room.place());

        assertThat(debate().derived()).isEmpty();
        assertThat(count("MATCH (s:Source) RETURN count(s) AS n")).isEqualTo(1);
    }

    @Test
    void aCitationSaysWhenItWasReadAndWhereACopyIs() {
        var cited = sources.cite(
                ada,
                claim.citing(),
                new NewCitation(
                        "https://shom.example/a",
                        "A",
                        "",
                        "",
                        "It rises.",
                        "1:02:30",
                        "2024-05-03",
                        "web.archive.org/x"));

        var read = claim().citations().getFirst();

        assertThat(read).isEqualTo(cited);
        assertThat(read.accessed()).isEqualTo(LocalDate.of(2024, 5, 3));
        assertThat(read.archived()).contains(new WebAddress("https://web.archive.org/x"));
        assertThat(read.quoteHash()).contains(QuoteHash.of("It  rises."));
    }

    @Test
    void aSourceIsNotReadTomorrowNorCopiedNowhere() {
        var tomorrow = new NewCitation("https://shom.example/a", "A", "", "", "", "", "2999-01-01", "");
        var nowhere = new NewCitation("https://shom.example/a", "A", "", "", "", "", "", "javascript:alert(1)");

        assertThatThrownBy(() -> sources.cite(ada, claim.citing(), tomorrow)).hasMessageContaining("a day until today");
        assertThatThrownBy(() -> sources.cite(ada, claim.citing(), nowhere)).hasMessageContaining("archived copy");
    }

    private CitationId cite(String page) {
        return sources.cite(ada, claim.citing(), citation(page)).id();
    }

    private static NewCitation citation(String page) {
        return new NewCitation("https://shom.example/" + page, page, "", "", "", "");
    }

    private static NewDerivation from(String how, String page) {
        return new NewDerivation(how, "https://shom.example/" + page, page, "");
    }

    private Debate debate() {
        return debates.read(room, ada);
    }

    private Claim claim() {
        return debate().claims().getFirst();
    }

    private static int count(String cypher) {
        return SharedGraph.driver()
                .executableQuery(cypher)
                .execute()
                .records()
                .getFirst()
                .get("n")
                .asInt();
    }
}
