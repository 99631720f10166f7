package org.storytank.debate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.context.WebApplicationContext;
import org.storytank.account.AccessService;
import org.storytank.account.AccountService;
import org.storytank.account.PersonId;
import org.storytank.account.Role;
import org.storytank.account.Unknown;
import org.storytank.graph.OnRealGraph;
import org.storytank.shell.web.PlainBrowser;
import org.storytank.source.CitationId;
import org.storytank.source.NewCitation;
import org.storytank.source.NotAccepted;

/** A source is read around: four questions, each answer with where it was found. */
@OnRealGraph
class SiftingTests {

    @Autowired
    private WebApplicationContext server;

    @Autowired
    private DebateService debates;

    @Autowired
    private Sifting sifting;

    @Autowired
    private ClaimCare care;

    @Autowired
    private ClaimChecking checking;

    @Autowired
    private ModeratedRemarks moderated;

    @Autowired
    private RoomEvents events;

    @Autowired
    private AccountService accounts;

    @Autowired
    private AccessService access;

    @Autowired
    private Driver driver;

    private PersonId olga;
    private PersonId ben;
    private RoomId room;
    private ClaimId walls;
    private CitationId study;

    @BeforeEach
    void aSourceIsCited() {
        olga = accounts.arrive("Olga").person().id();
        ben = accounts.arrive("Ben").person().id();
        room = debates.open(olga, "Should the harbour stay?").id();
        access.openToEveryone(olga, room.place(), Role.WRITER);
        walls = debates.state(olga, room, "Walls cost less.");
        study = debates.cite(olga, walls, new NewCitation("https://shom.example/walls", "Walls", "", "", "", ""))
                .id();
    }

    @Test
    void whatPeopleFindOutStandsByItsQuestionWithWhereTheyFoundIt() {
        sifting.answer(ben, study, SiftQuestion.RESTS, "On ten harbours.", "https://port.example/study", false);
        sifting.answer(ben, study, SiftQuestion.BEHIND, "A wall maker.", "https://news.example/walls", false);
        sifting.answer(ben, study, SiftQuestion.BEHIND, "A maker of walls.", "https://news.example/walls", false);
        sifting.answer(olga, study, SiftQuestion.BEHIND, "Two makers of walls.", "https://port.example/makers", false);

        assertThat(sifting.answers(study, null))
                .extracting(answer -> answer.question() + " " + answer.text().text())
                .containsExactly("BEHIND A maker of walls.", "BEHIND Two makers of walls.", "RESTS On ten harbours.");

        sifting.takeBack(ben, study, SiftQuestion.BEHIND);
        assertThat(sifting.answers(study, null)).hasSize(2);
    }

    @Test
    void aFactIsBeingCheckedOnceSomebodyReadsAroundASourceAndUntilSomebodySigns() {
        care.sayKind(olga, walls, Optional.of(ClaimKind.FACT));
        assertThat(claim().isBeingChecked()).isFalse();
        assertThat(page()).contains("Unchecked");

        sifting.answer(ben, study, SiftQuestion.BEHIND, "A wall maker.", "https://news.example/walls", false);
        assertThat(claim().isBeingChecked()).isTrue();
        assertThat(page()).contains("Being checked").doesNotContain("Unchecked");

        checking.check(ben, walls, claim().wording().at(), Finding.PARTLY, "It counts five of seven.", false);
        assertThat(claim().isBeingChecked()).isFalse();
        assertThat(page()).contains("Checked by one person").doesNotContain("Being checked");
        checking.takeBack(ben, walls);
        sifting.takeBack(ben, study, SiftQuestion.BEHIND);
        assertThat(claim().isBeingChecked()).isFalse();
    }

    private Claim claim() {
        return debates.read(room, olga).claims().getFirst();
    }

    private String page() {
        return new PlainBrowser(server)
                .open(debates.codeOf(room, olga, Locale.ENGLISH).path() + "/claims/" + walls)
                .text();
    }

    @Test
    void answeredAgainItIsTheSameOneToWhoeverReportedIt() {
        sifting.answer(ben, study, SiftQuestion.BEHIND, "A fool.", "https://news.example/walls", false);
        var before = sifting.answers(study, ben).getFirst().id();
        sifting.answer(ben, study, SiftQuestion.BEHIND, "A wall maker.", "https://news.example/2", false);

        assertThat(sifting.answers(study, ben)).singleElement().satisfies(answer -> {
            assertThat(answer.id()).isEqualTo(before);
            assertThat(answer.text().text()).isEqualTo("A wall maker.");
            assertThat(answer.address().value()).isEqualTo("https://news.example/2");
        });
    }

    @Test
    void isReportedFromThePagePutOutOfSightAndPutBack() {
        sifting.answer(ben, study, SiftQuestion.BEHIND, "A fool.", "https://news.example/walls", false);
        var sheet = debates.codeOf(room, olga, Locale.ENGLISH).path() + "/claims/" + walls + "/sift/" + study;
        var reader = new PlainBrowser(server);
        var form = reader.open(reader.open(sheet)
                .selectFirst("section.sift a[href^='/report/']")
                .attr("href"));
        assertThat(form.select("main").text()).contains("A fool.", "Walls cost less.", "Should the harbour stay?");
        var answer = sifting.answers(study, null).getFirst().id().value();
        assertThat(moderated.parties(answer)).containsExactly(ben, olga);

        List<RoomEvent> heard = new ArrayList<>();
        try (var _ = events.hear(heard::add)) {
            assertThat(moderated.hold(answer)).isTrue();
        }

        assertThat(heard).containsExactly(new SourceSifted(room, walls));
        assertThat(reader.open(sheet).text()).doesNotContain("A fool.");
        assertThat(moderated.seen(answer, olga)).isEmpty();
        assertThat(moderated.kept(answer).orElseThrow().text()).isEqualTo("A fool.");
        moderated.restore(answer);
        assertThat(sifting.answers(study, null)).hasSize(1);
    }

    @Test
    void whatIsSaidInsteadOfAHeldAnswerCounts() {
        sifting.answer(ben, study, SiftQuestion.BEHIND, "A fool.", "https://news.example/walls", false);
        sifting.answer(ben, study, SiftQuestion.RESTS, "On sand.", "https://news.example/walls", false);
        var answer = sifting.answers(study, null).getFirst().id().value();
        moderated.hold(answer);
        sifting.answer(ben, study, SiftQuestion.BEHIND, "A wall maker.", "https://news.example/walls", false);

        moderated.restore(answer);
        assertThat(sifting.answers(study, null))
                .extracting(one -> one.text().text())
                .containsExactly("A wall maker.", "On sand.");
        debates.takeBack(olga, study);
        assertThat(moderated.kept(answer)).as("it goes with its citation").isEmpty();
    }

    @Test
    void whatWasAnsweredBeforeThereWereReportsGetsAnId() throws IOException {
        sifting.answer(ben, study, SiftQuestion.BEHIND, "A fool.", "https://news.example/walls", false);
        var old = sifting.answers(study, null).getFirst().id();
        driver.executableQuery("MATCH (one:SiftAnswer {id: '%s'}) REMOVE one:Remark, one.id".formatted(old))
                .execute();
        var change = new ClassPathResource("graph/0132-sift-remarks.cypher").getContentAsString(UTF_8);
        driver.executableQuery(change.substring(change.indexOf("MATCH"), change.lastIndexOf(';')))
                .execute();

        var answer = sifting.answers(study, null).getFirst().id();
        assertThat(answer).isNotEqualTo(old);
        assertThat(moderated.hold(answer.value())).isTrue();
    }

    @Test
    void anAnswerWithoutWordsOrWithoutWhereIsNone() {
        assertThatThrownBy(() -> sifting.answer(ben, study, SiftQuestion.OTHERS, " ", "https://news.example", false))
                .hasMessageContaining("empty");
        assertThatThrownBy(() -> sifting.answer(ben, study, SiftQuestion.OTHERS, "They agree.", "", false))
                .isInstanceOf(NotAccepted.class);
        assertThat(sifting.answers(study, ben)).isEmpty();
    }

    @Test
    void withItsCitationOrItsClaimItGoes() {
        sifting.answer(ben, study, SiftQuestion.BEHIND, "A wall maker.", "https://news.example/walls", false);
        debates.takeBack(olga, study);
        assertThatThrownBy(() -> sifting.answers(study, ben)).isInstanceOf(Unknown.class);
        assertThat(kept(study)).isZero();

        var again = debates.cite(olga, walls, new NewCitation("https://shom.example/2", "Walls", "", "", "", ""))
                .id();
        sifting.answer(olga, again, SiftQuestion.BEHIND, "A wall maker.", "https://news.example/walls", false);
        debates.withdraw(olga, walls);
        assertThat(kept(again)).isZero();
    }

    @Test
    void theSheetIsFilledInOnAPageWithoutAScript() {
        var path = debates.codeOf(room, olga, Locale.ENGLISH).path();
        var phone = new PlainBrowser(server);
        phone.submit(phone.open(path), path + "/say", Map.of("side", "for", "text", "Boats need it.", "name", "Dora"));
        var sheet = path + "/claims/" + walls + "/sift/" + study;
        assertThat(phone.open(path + "/claims/" + walls + "/sources").select("a[href=" + sheet + "]"))
                .hasSize(1);

        var page = phone.submit(
                phone.open(sheet),
                sheet,
                Map.of("question", "original", "text", "A summary of one.", "address", "https://port.example/study"));

        assertThat(page.select("section.sift").get(2).text())
                .contains("Is it the original?", "A summary of one.", "Dora");
        assertThat(page.select("section.sift").get(2).select("a").attr("href")).isEqualTo("https://port.example/study");
    }

    private long kept(CitationId citation) {
        return driver.executableQuery("MATCH (a:SiftAnswer {citation: $citation}) RETURN count(a) AS kept")
                .withParameters(Map.of("citation", citation.value()))
                .execute()
                .records()
                .getFirst()
                .get("kept")
                .asLong();
    }
}
