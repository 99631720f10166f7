package org.storytank.moderation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.storytank.graph.OnRealGraph;
import org.storytank.moderation.HouseRules;

/** Anybody reads the charter and the rules. */
@OnRealGraph
class RulesPageTests {

    @Autowired
    private WebApplicationContext server;

    @Autowired
    private HouseRules rules;

    private MockMvc mvc;

    @BeforeEach
    void start() {
        mvc = MockMvcBuilders.webAppContextSetup(server).build();
    }

    @Test
    void everyRuleInForceStandsUnderItsArticleWithItsReasons() throws Exception {
        var page = page("en");

        assertThat(page.selectFirst("h1").text()).isEqualTo("The charter of the house");
        assertThat(page.select("h2").eachText()).hasSize(7).first().isEqualTo("1. Speak of ideas, not of persons");
        assertThat(page.select("details.rule"))
                .hasSize(rules.inForce().size())
                .allSatisfy(rule -> assertThat(rule.select("p").text()).contains("All of the rule"));
    }

    @Test
    void itIsReadInFrenchToo() throws Exception {
        assertThat(page("fr").text()).contains("Insulter une personne", "conseille avant l’envoi");
    }

    @Test
    void theFileOfARuleIsOneLinkAway() throws Exception {
        var link = page("en").selectFirst("details.rule a[href*=insult]").attr("href");

        var file = mvc.perform(get(link)).andReturn().getResponse();

        assertThat(file.getContentType()).isEqualTo("text/plain;charset=UTF-8");
        assertThat(file.getContentAsString()).startsWith("id: insult\n").contains("no_match:");
    }

    @Test
    void aVersionThatNeverWasIsNotThere() throws Exception {
        assertThat(mvc.perform(get("/moderation/rules/insult/999.yaml"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    private Document page(String language) throws Exception {
        return Jsoup.parse(mvc.perform(get("/moderation/rules").header("Accept-Language", language))
                .andReturn()
                .getResponse()
                .getContentAsString());
    }
}
