package org.storytank.moderation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Instant;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.storytank.graph.OnRealGraph;
import org.storytank.graph.SharedGraph;
import org.storytank.moderation.log.Act;
import org.storytank.moderation.log.LogEntry;
import org.storytank.moderation.log.Neo4jLogBook;

/** Anybody reads what moderation did. */
@OnRealGraph
class LogPageTests {

    @Autowired
    private WebApplicationContext server;

    @Autowired
    private Neo4jLogBook book;

    private MockMvc mvc;

    @BeforeEach
    void start() {
        mvc = MockMvcBuilders.webAppContextSetup(server).build();
    }

    @Test
    void anEmptyLogSaysThatNothingHappened() throws Exception {
        assertThat(page("fr").text()).contains("Rien n’a encore été signalé ni décidé.");
    }

    @Test
    void aMonthAndAReasonAreShownInFigures() throws Exception {
        append(Act.REPORTED);
        append(Act.HELD);
        append(Act.HELD);
        append(Act.OVERTURNED);

        var page = page("en");

        assertThat(page.select("table").first().select("tbody tr").text()).isEqualTo("November 2026 1 2 0 0 0 0 1");
        assertThat(page.select("table").last().select("tbody tr").text())
                .isEqualTo("Insult aimed at a person Claims 2 0 1 50 %");
    }

    @Test
    void theFileIsTheLogToTheByte() throws Exception {
        append(Act.REPORTED);
        append(Act.HELD);

        var file = mvc.perform(get("/moderation/log.txt"))
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(file.lines()).hasSize(2);
        assertThat(file).endsWith("}\n");
        assertThat(page("en").text()).contains(file.lines().toList().getLast().substring(0, 64));
    }

    private void append(Act act) {
        try (var session = SharedGraph.driver().session()) {
            session.executeWriteWithoutResult(transaction -> book.append(
                    transaction,
                    new LogEntry(
                            act,
                            "claim",
                            "k7m2pq",
                            "insult",
                            Optional.empty(),
                            false,
                            Instant.parse("2026-11-29T12:00:00Z"))));
        }
    }

    private Document page(String language) throws Exception {
        return Jsoup.parse(mvc.perform(get("/moderation").header("Accept-Language", language))
                .andReturn()
                .getResponse()
                .getContentAsString());
    }
}
