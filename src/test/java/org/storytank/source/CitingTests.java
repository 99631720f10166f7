package org.storytank.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.storytank.account.AccountService;
import org.storytank.account.PersonId;
import org.storytank.account.Unknown;
import org.storytank.debate.DebateService;
import org.storytank.graph.OnRealGraph;
import org.storytank.graph.SharedGraph;

@OnRealGraph
class CitingTests {

    @Autowired
    private SourceService sources;

    @Autowired
    private DebateService debates;

    @Autowired
    private AccountService accounts;

    private PersonId ada;
    private CitingId text;
    private CitingId other;

    @BeforeEach
    void adaHasTwoTexts() {
        ada = accounts.arrive("Ada").person().id();
        var room = debates.open(ada, "Is the sea rising?").id();
        text = debates.state(ada, room, "It rises.").citing();
        other = debates.state(ada, room, "It falls.").citing();
    }

    @Test
    void theSameAddressIsTheSameSource() {
        var first = sources.cite(ada, text, citation("https://shom.example/tides?utm_source=x"));
        var second = sources.cite(ada, other, citation("HTTPS://shom.example:443/tides#today"));

        assertThat(second.source()).isEqualTo(first.source());
        assertThat(second.id()).isNotEqualTo(first.id());
    }

    @Test
    void aSourceIsKeptAsCslJsonAndTellsNothingOfTheOneWhoCitedItFirst() {
        sources.cite(
                ada,
                text,
                new NewCitation("https://shom.example/", "Private title", "Ada; Ben Ali", "2024-05", "Words", "p. 3"));

        assertThat(stored("Citation"))
                .contains("\"title\":\"Private title\"")
                .contains("\"literal\":\"Ben Ali\"")
                .contains("\"date-parts\":[[2024,5]]");
        assertThat(stored("Source")).isEqualTo("{\"type\":\"webpage\",\"URL\":\"https://shom.example/\"}");
    }

    @Test
    void whatWasTypedComesBackFieldByField() {
        var typed = new NewCitation("https://shom.example/", "Tides", "Ada; Ben Ali", "2024", "Words", "p. 3");
        var citation = sources.cite(ada, text, typed);

        assertThat(citation.work())
                .isEqualTo(new Work("Tides", List.of("Ada", "Ben Ali"), Optional.of(new PartialDate("2024"))));
        assertThat(citation.quote()).isEqualTo("Words");
        assertThat(citation.locator()).isEqualTo("p. 3");
        assertThat(citation.by()).contains(ada);
    }

    @Test
    void aScriptIsNoSource() {
        assertThatThrownBy(() -> sources.cite(ada, text, citation("javascript:alert(1)")))
                .isInstanceOf(NotAccepted.class);
        assertThat(count("Citation") + count("Source")).isZero();
    }

    @Test
    void aTextThatDoesNotExistCitesNothing() {
        assertThatThrownBy(() -> sources.cite(ada, new CitingId("none"), citation("https://shom.example")))
                .isInstanceOf(Unknown.class);
        assertThatThrownBy(() -> sources.takeBack(ada, new CitationId("none"))).isInstanceOf(Unknown.class);
    }

    @Test
    void aTextCitesAsManySourcesAsItMayAndNoMore() {
        for (int i = 0; i < 20; i++) {
            sources.cite(ada, text, citation("https://shom.example/" + i));
        }

        assertThatThrownBy(() -> sources.cite(ada, text, citation("https://shom.example/last")))
                .hasMessageContaining("may cite 20 sources");
    }

    private static NewCitation citation(String address) {
        return new NewCitation(address, "Tides", "", "", "", "");
    }

    private static String stored(String label) {
        return SharedGraph.driver()
                .executableQuery("MATCH (n:%s) RETURN n.csl AS csl".formatted(label))
                .execute()
                .records()
                .getFirst()
                .get("csl")
                .asString();
    }

    private static int count(String label) {
        return SharedGraph.driver()
                .executableQuery("MATCH (n:%s) RETURN count(n) AS n".formatted(label))
                .execute()
                .records()
                .getFirst()
                .get("n")
                .asInt();
    }
}
