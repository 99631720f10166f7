package org.storytank.explore.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.BrowserlessApplicationContext;
import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.storytank.account.AccessService;
import org.storytank.account.AccountService;
import org.storytank.account.PersonId;
import org.storytank.account.Role;
import org.storytank.debate.DebateService;
import org.storytank.debate.RoomId;
import org.storytank.debate.Stance;
import org.storytank.graph.OnRealGraph;
import org.storytank.shell.TroublePage;
import org.storytank.source.NewCitation;

@OnRealGraph
class ExplorePagesTests {

    private static final String SCRIPT = "Flamingos <script>alert('x')</script>";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private DebateService debates;

    @Autowired
    private AccountService accounts;

    @Autowired
    private AccessService access;

    private BrowserlessApplicationContext browsers;
    private BrowserlessUIContext page;
    private PersonId ada;
    private RoomId room;

    @BeforeEach
    void anOpenRoomAndAClosedOne() {
        browsers = SpringBrowserlessApplicationContext.create(context, "org.storytank");
        ada = accounts.arrive("Ada").person().id();
        room = debates.open(ada, "Do flamingos sleep?").id();
        access.openToEveryone(ada, room.place(), Role.READER);
        var thesis = debates.read(room, ada).thesis().id();
        var claim = debates.argue(ada, thesis, Stance.FOR, SCRIPT);
        debates.cite(ada, claim, new NewCitation("https://birds.example/", "Birds at night", "", "", "", ""));
        debates.open(ada, "Are secret flamingos pink?");
        page = browsers.newUser().newWindow();
    }

    @AfterEach
    void closeBrowsers() {
        browsers.close();
    }

    @Test
    void somebodyWithoutANameFindsWhatIsOpen() {
        await().pollInSameThread().untilAsserted(() -> {
            open("search", "q", "flamingo");
            assertThat(page.find(FindingCard.class).all()).hasSize(2);
        });

        assertThat(texts()).contains("2 results");
        assertThat(hrefs()).contains("debates/" + room, "search?q=flamingo&kind=claim");
        assertThat(hrefs()).anyMatch(href -> href.startsWith("graph/claim/"));
    }

    @Test
    void aSearchThatCannotBeUnderstoodSaysWhy() {
        open("search", "q", "fl*");

        assertThat(texts()).anyMatch(text -> text.contains("at least 3 letters"));
    }

    @Test
    void withoutWordsThePageTeaches() {
        page.navigate("search", SearchView.class);

        assertThat(page.find(ListItem.class).all())
                .anyMatch(item -> item.getText().contains("tide harbour"));
    }

    @Test
    void theGraphIsSaidInWordsToo() {
        page.navigate("graph/question/" + room, GraphView.class);

        assertThat(page.find(H1.class).single().getText()).isEqualTo("Do flamingos sleep?");
        assertThat(things()).hasSize(3).anyMatch(thing -> thing.startsWith("source-"));
        assertThat(hrefs()).contains("debates/" + room, "graph/question/" + room + "?ask=unsourced");
        assertThat(page.find(NativeButton.class).all()).noneMatch(button -> button.hasClassName("unfold"));
    }

    @Test
    void aClosedThingAndNoThingAreTheSamePage() {
        var closed = debates.open(ada, "Closed?").id();
        for (var address :
                List.of("graph/question/" + closed, "graph/question/none", "graph/whale/a", "graph/claim/A")) {
            page.activate();
            page.getUI().navigate(address);
            page.roundTrip();
            assertThat(page.getCurrentView()).as(address).isInstanceOf(TroublePage.class);
        }
    }

    @Test
    void thePageOneStartsFromOffersWhatIsOpen() {
        page.navigate("graph", GraphView.class);

        assertThat(hrefs()).contains("graph/question/" + room);
    }

    private void open(String path, String name, String value) {
        page.activate();
        page.getUI().navigate(path, QueryParameters.of(name, value));
        page.roundTrip();
    }

    private List<String> hrefs() {
        return page.find(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }

    private List<String> texts() {
        return page.find(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }

    private List<String> things() {
        return page.find(ListItem.class).all().stream()
                .map(item -> item.getElement().getAttribute("data-thing"))
                .filter(thing -> thing != null)
                .toList();
    }
}
