package org.storytank.publishing.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.storytank.account.AccountService;
import org.storytank.coediting.DocumentService;
import org.storytank.coediting.TextPiece;
import org.storytank.graph.OnRealGraph;
import org.storytank.provenance.CanonicalJson;
import org.storytank.provenance.TestKeys;
import org.storytank.publishing.Publication.OfStory;
import org.storytank.publishing.PublishingService;
import org.storytank.publishing.format.Format;
import org.storytank.story.StoryService;

/** Somebody without an account gives a file to the page that says what is known of it. */
@OnRealGraph
class DroppedFileTests {

    @Autowired
    private WebApplicationContext server;

    @Autowired
    private PublishingService publishing;

    @Autowired
    private StoryService stories;

    @Autowired
    private DocumentService documents;

    @Autowired
    private AccountService accounts;

    private String file;

    @BeforeEach
    void aFileOfThisPlace() {
        var ada = accounts.arrive("Ada").person().id();
        var story = stories.begin(ada, "The tide");
        documents.append(
                story.scenes().getFirst().id().document(), ada, List.of(new TextPiece("The sea rose.\n", Map.of())));
        file = new String(
                publishing
                        .handOut(new OfStory(story.id()), Format.HTML, ada, Locale.ENGLISH)
                        .bytes(),
                UTF_8);
    }

    @Test
    void aGenuineFileTellsWhoAndWhatMadeIt() throws Exception {
        var page = dropped(file, "");

        assertThat(page.selectFirst("#result h2").text()).isEqualTo("Genuine: nothing was changed");
        assertThat(page.select("#result").text()).contains("The tide", "Ada", "Brought from elsewhere, maker unknown");
    }

    @Test
    void aChangedFileTellsWhere() throws Exception {
        var page = dropped(file.replace("The sea rose.", "The sea fell."), "");

        assertThat(page.selectFirst("#result h2").text()).isEqualTo("Not as it was signed");
        assertThat(page.selectFirst("#result .found").text()).contains("part 1, paragraph 1, passage 1");
    }

    @Test
    void withOtherKeysOrWithoutAProofNothingIsVouchedFor() throws Exception {
        assertThat(dropped(file, CanonicalJson.of(TestKeys.another().jwk()))
                        .select("#result .found")
                        .text())
                .contains("not among the keys");
        assertThat(dropped("Hello", "").selectFirst("#result").text())
                .contains("says nothing about who or what wrote it");
        assertThat(dropped("", "").selectFirst("[role=alert]").text()).isEqualTo("Choose a file first.");
        assertThat(dropped(file, "no keys").selectFirst("[role=alert]").text()).contains("no keys");
    }

    private Document dropped(String content, String keys) throws Exception {
        var sent = multipart("/provenance")
                .file(new MockMultipartFile("file", "tide.html", "text/html", content.getBytes(UTF_8)))
                .param("keys", keys)
                .locale(Locale.ENGLISH)
                .header("Accept-Language", "en");
        var answer = MockMvcBuilders.webAppContextSetup(server)
                .build()
                .perform(sent)
                .andReturn()
                .getResponse();
        return Jsoup.parse(answer.getContentAsString(UTF_8));
    }
}
