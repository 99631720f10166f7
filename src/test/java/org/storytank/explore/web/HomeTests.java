package org.storytank.explore.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;
import org.storytank.account.AccessService;
import org.storytank.account.AccountService;
import org.storytank.account.PersonId;
import org.storytank.account.Role;
import org.storytank.debate.DebateService;
import org.storytank.graph.OnRealGraph;
import org.storytank.shell.web.PlainBrowser;
import org.storytank.story.StoryService;

@OnRealGraph
class HomeTests {

    @Autowired
    private WebApplicationContext server;

    @Autowired
    private StoryService stories;

    @Autowired
    private DebateService debates;

    @Autowired
    private AccountService accounts;

    @Autowired
    private AccessService access;

    private PersonId ada;
    private PlainBrowser newcomer;

    @BeforeEach
    void somebodyHasBeenHere() {
        ada = accounts.arrive("Ada").person().id();
        newcomer = new PlainBrowser(server);
    }

    @Test
    void aNewcomerFindsOneSentenceAndTwoDoors() {
        var page = newcomer.open("/");

        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select(".book a.primary").eachAttr("href")).containsExactly("/stories", "/debates");
        assertThat(page.select("script")).isEmpty();
    }

    @Test
    void whatIsOpenToEveryoneIsALinkAway() {
        var story = stories.begin(ada);
        stories.rename(ada, story.id(), "The tide");
        access.openToEveryone(ada, story.id().place(), Role.READER);
        var room = debates.open(ada, "Did it rise?");
        access.openToEveryone(ada, room.id().place(), Role.WRITER);

        var links = newcomer.open("/").select(".now a");

        assertThat(links.eachText()).containsExactly("The tide", "Did it rise?");
        for (var link : links) {
            var page = newcomer.open(link.attr("href"));
            assertThat(newcomer.status()).isEqualTo(200);
            assertThat(page.selectFirst("h1").text()).isEqualTo(link.text());
        }
    }

    @Test
    void whatIsPrivateIsNotOnIt() {
        var story = stories.begin(ada);
        stories.rename(ada, story.id(), "My diary");
        debates.open(ada, "Between us?");

        assertThat(newcomer.open("/").text()).doesNotContain("My diary", "Between us?");
    }
}
