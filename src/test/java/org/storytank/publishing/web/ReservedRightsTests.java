package org.storytank.publishing.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.storytank.account.AccessService;
import org.storytank.account.AccountService;
import org.storytank.account.Role;
import org.storytank.coediting.DocumentService;
import org.storytank.coediting.TextPiece;
import org.storytank.debate.DebateService;
import org.storytank.graph.OnRealGraph;
import org.storytank.media.Description;
import org.storytank.media.Licence;
import org.storytank.media.MediaService;
import org.storytank.media.Photograph;
import org.storytank.shell.web.PlainBrowser;
import org.storytank.story.StoryService;
import tools.jackson.databind.json.JsonMapper;

/** A place whose host reserved text and data mining says so wherever somebody reads or takes away. */
@OnRealGraph
@TestPropertySource(
        properties = {
            "storytank.publishing.tdm-reservation=1",
            "storytank.publishing.tdm-policy=https://tank.example/terms",
            "storytank.publishing.content-usage=train-ai=n"
        })
class ReservedRightsTests {

    /** Where nothing of a story or a debate stands but its title, and what is no page of ours to read. */
    private static final List<String> NOT_READ = List.of(
            "/",
            "/r",
            "/private",
            "/ai",
            "/moderation/",
            "/api",
            "/provenance",
            "/robots.txt",
            "/.well-known/",
            "/plain/",
            "/health");

    @Autowired
    private WebApplicationContext server;

    @Autowired
    private StoryService stories;

    @Autowired
    private DebateService debates;

    @Autowired
    private DocumentService documents;

    @Autowired
    private MediaService images;

    @Autowired
    private AccountService accounts;

    @Autowired
    private AccessService access;

    @Test
    void everyReadingPageAndEveryFileSaysWhatTheSettingSays() {
        var reader = new PlainBrowser(server);

        for (var address : addresses()) {
            reader.open(address);
            assertThat(reader.status()).as(address).isEqualTo(200);
            assertThat(reader.answer().getHeader("tdm-reservation")).as(address).isEqualTo("1");
            assertThat(reader.answer().getHeader("tdm-policy")).as(address).isEqualTo("https://tank.example/terms");
            assertThat(reader.answer().getHeader("Content-Usage")).as(address).isEqualTo("train-ai=n");
        }
    }

    @Test
    void theFixedAddressesSayTheSame() {
        var reader = new PlainBrowser(server);

        reader.open("/.well-known/tdmrep.json");
        var said = JsonMapper.shared().readTree(reader.answer().getContentAsByteArray());
        assertThat(said.valueStream().map(one -> one.path("location").asString()))
                .containsExactly(
                        "/read/*", "/r/*", "/images/*", "/sources/*", "/report/*", "/reports/*", "/decisions/*");
        assertThat(said.valueStream()).allSatisfy(one -> {
            assertThat(one.path("tdm-reservation").asInt()).isEqualTo(1);
            assertThat(one.path("tdm-policy").asString()).isEqualTo("https://tank.example/terms");
        });
        reader.open("/robots.txt");
        assertThat(new String(reader.answer().getContentAsByteArray(), UTF_8).lines())
                .containsExactly("User-Agent: *", "Allow: /", "Content-Usage: train-ai=n");
    }

    @Test
    void aFileSaysItInItselfToo() {
        var story = addresses().getFirst();
        var reader = new PlainBrowser(server);

        reader.open(story + "/files/html");
        var page = Jsoup.parse(new String(reader.answer().getContentAsByteArray(), UTF_8));
        assertThat(page.select("meta[name=tdm-reservation]").attr("content")).isEqualTo("1");
        assertThat(page.select("meta[name=tdm-policy]").attr("content")).isEqualTo("https://tank.example/terms");
        reader.open(story + "/files/md");
        assertThat(new String(reader.answer().getContentAsByteArray(), UTF_8)).contains("tdm-reservation: 1\n");
    }

    /** A page added later where stories or debates are read is found here. */
    @Test
    void noAddressOfAStoryADebateOrAnImageIsElsewhere() {
        var handlers = server.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);

        var elsewhere = handlers.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .filter(path -> path.contains("{"))
                .filter(path -> RightsHeaders.PLACES.stream().noneMatch(path::startsWith))
                .filter(path ->
                        NOT_READ.stream().filter(one -> one.length() > 2).noneMatch(path::startsWith))
                .toList();

        assertThat(elsewhere).isEmpty();
    }

    private List<String> addresses() {
        var ada = accounts.arrive("Ada").person().id();
        var story = stories.begin(ada, "The tide");
        var scene = story.scenes().getFirst();
        documents.append(scene.id().document(), ada, List.of(new TextPiece("The sea rose.\n", Map.of())));
        var quay = new Description("A quay", false, "", Licence.CC0, "");
        images.add(ada, story.id().cover(), Photograph.jpeg(40, 30), quay, null);
        access.openToEveryone(ada, story.id().place(), Role.READER);
        var room = debates.open(ada, "Does the tide wait?");
        var claim = debates.state(ada, room.id(), "It never does.");
        access.openToEveryone(ada, room.id().place(), Role.WRITER);

        var cover = "/read/" + story.path();
        var all = new ArrayList<>(List.of(cover, cover + "/whole", "/read/" + scene.path(), cover + "/files"));
        List.of("html", "epub", "md", "json").forEach(format -> all.add(cover + "/files/" + format));
        var code = debates.codeOf(room.id(), ada, Locale.ENGLISH).path();
        all.addAll(List.of(code, code + "/claims/" + claim, code + "/poster", code + "/qr.svg", code + "/files"));
        List.of("html", "json").forEach(format -> all.add(code + "/files/" + format));
        var image = images.in(story.id().cover(), ada).getFirst();
        all.addAll(List.of("/" + image.path(image.middle()), "/" + image.originalPath()));
        return all;
    }
}
