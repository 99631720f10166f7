package org.storytank.debate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;
import org.storytank.account.AccessService;
import org.storytank.account.AccountService;
import org.storytank.account.PersonId;
import org.storytank.account.Role;
import org.storytank.graph.OnRealGraph;
import org.storytank.shell.web.PlainBrowser;
import org.storytank.source.NewCitation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Facts held against their sources by people who sign what they found. */
@OnRealGraph
class ClaimCheckingTests {

    @Autowired
    private WebApplicationContext server;

    @Autowired
    private DebateService debates;

    @Autowired
    private ClaimCare care;

    @Autowired
    private ClaimChecking checking;

    @Autowired
    private Voting voting;

    @Autowired
    private AccountService accounts;

    @Autowired
    private AccessService access;

    private PersonId olga;
    private PersonId ada;
    private PersonId ben;
    private RoomId room;
    private ClaimId walls;
    private String path;

    @BeforeEach
    void adaClaimsAFactWithASource() {
        olga = accounts.arrive("Olga").person().id();
        ada = accounts.arrive("Ada").person().id();
        ben = accounts.arrive("Ben").person().id();
        room = debates.open(olga, "Should the harbour stay?").id();
        access.openToEveryone(olga, room.place(), Role.WRITER);
        var thesis = debates.read(room, olga).thesis().id();
        walls = debates.argue(ada, thesis, Stance.FOR, "Walls cost 3 million.");
        care.sayKind(ada, walls, Optional.of(ClaimKind.FACT));
        debates.cite(ada, walls, new NewCitation("https://shom.example/walls", "Walls and tides", "", "", "", ""));
        path = debates.codeOf(room, olga, Locale.ENGLISH).path();
    }

    @Test
    void whatPeopleFindStandsUnderTheClaimWithTheirNamesAndReasons() {
        check(ben, Finding.PARTLY, "Page 3 says 2 to 4 million.");
        check(ben, Finding.SUPPORTED, "Page 7 says 3 million.");
        check(olga, Finding.CONTRADICTED, "The study is of another harbour.");

        assertThat(claim().checks())
                .extracting(check -> check.by().orElseThrow().name() + " " + check.finding())
                .containsExactlyInAnyOrder("Ben SUPPORTED", "Olga CONTRADICTED");
        assertThat(new PlainBrowser(server)
                        .open(path)
                        .select("#c-" + walls + " a[href$=/check]")
                        .text())
                .isEqualTo("Checked by 2 people, contested by one");

        checking.takeBack(olga, walls);
        assertThat(claim().checks()).hasSize(1);
    }

    @Test
    void onlyFactsOfOthersThatHaveASourceAreChecked() {
        assertThatThrownBy(() -> check(ada, Finding.SUPPORTED, "I say so.")).hasMessageContaining("by others");
        care.sayKind(ada, walls, Optional.of(ClaimKind.VALUE));
        assertThatThrownBy(() -> check(ben, Finding.SUPPORTED, "Page 7.")).hasMessageContaining("Only facts");
        care.sayKind(ada, walls, Optional.of(ClaimKind.FACT));
        debates.takeBack(ada, claim().citations().getFirst().id());
        assertThatThrownBy(() -> check(ben, Finding.SUPPORTED, "Page 7.")).hasMessageContaining("no source");
        assertThat(claim().checks()).isEmpty();
    }

    @Test
    void otherWordsOfTheClaimAreUnchecked() {
        check(ben, Finding.SUPPORTED, "Page 7.");

        debates.revise(ada, walls, "Walls cost 30 million.");

        assertThat(claim().checks()).isEmpty();
    }

    @Test
    void nobodySignsWordsThatTheyDidNotRead() {
        var read = claim().wording().at();
        var phone = new PlainBrowser(server);
        phone.submit(phone.open(path), path + "/say", Map.of("side", "for", "text", "Boats need it.", "name", "Dora"));
        var address = path + "/claims/" + walls + "/check";
        var form = phone.open(address);
        debates.revise(ada, walls, "Walls cost 30 million.");

        assertThatThrownBy(() -> checking.check(ben, walls, read, Finding.SUPPORTED, "Page 7.", false))
                .hasMessageContaining("rewritten meanwhile");
        var again = phone.submit(form, address, Map.of("finding", "partly", "reason", "Page 7 says 3."));

        assertThat(phone.status()).isEqualTo(422);
        assertThat(again.select("[role=alert]").text()).contains("rewritten meanwhile: read it again");
        assertThat(again.select(".claim .words").text()).contains("30 million");
        assertThat(again.select("textarea[name=reason]").text()).isEqualTo("Page 7 says 3.");
        assertThat(claim().checks()).isEmpty();
        assertThat(phone.submit(again, address, Map.of("finding", "partly"))
                        .select(".check")
                        .text())
                .contains("Dora", "Page 7 says 3.");
    }

    @Test
    void searchEnginesAreToldWhatPeopleSignedOnTheClaimsPageAndNowhereWhereMinorsAre() {
        check(ben, Finding.SUPPORTED, "Page 7 says 3 million.");

        var review = linked(new PlainBrowser(server).open(path + "/claims/" + walls))
                .path("review")
                .path(0);
        assertThat(review.path("@type").asString()).isEqualTo("ClaimReview");
        assertThat(review.path("claimReviewed").asString()).isEqualTo("Walls cost 3 million.");
        assertThat(review.path("author").path("name").asString()).isEqualTo("Ben");
        assertThat(review.path("itemReviewed").path("author").path("name").asString())
                .isEqualTo("Ada");
        assertThat(review.path("citation").path(0).path("url").asString()).isEqualTo("https://shom.example/walls");
        assertThat(review.path("reviewRating").path("alternateName").asString()).isEqualTo("supported by its sources");
        assertThat(review.path("reviewRating").path("ratingValue").asInt()).isEqualTo(5);
        assertThat(review.path("reviewRating").path("bestRating").asInt()).isEqualTo(5);

        voting.choose(olga, room, new RoomChoices(false, false, true));
        assertThat(linked(new PlainBrowser(server).open(path + "/claims/" + walls))
                        .has("review"))
                .isFalse();
    }

    @Test
    void itIsSignedOnAPageWithoutAScript() {
        var phone = new PlainBrowser(server);
        phone.submit(phone.open(path), path + "/say", Map.of("side", "for", "text", "Boats need it.", "name", "Dora"));
        var address = path + "/claims/" + walls + "/check";
        var form = phone.open(address);

        var refused = phone.submit(form, address, Map.of("reason", "Page 7."));
        assertThat(phone.status()).isEqualTo(422);
        assertThat(refused.select("[role=alert]").text()).contains("Choose what you found first.");
        var signed = phone.submit(refused, address, Map.of("finding", "partly", "reason", "Page 7 says 2 to 4."));

        assertThat(signed.select(".check").text()).contains("supported in part", "Dora", "Page 7 says 2 to 4.");
    }

    private void check(PersonId by, Finding finding, String reason) {
        checking.check(by, walls, claim().wording().at(), finding, reason, false);
    }

    private Claim claim() {
        return debates.read(room, olga).claims().stream()
                .filter(claim -> claim.id().equals(walls))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode linked(Document page) {
        return JsonMapper.shared()
                .readTree(page.selectFirst("script[type=application/ld+json]").data());
    }
}
