package org.storytank.media.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.storytank.account.AccessService;
import org.storytank.account.AccountService;
import org.storytank.account.Arrival;
import org.storytank.account.PersonId;
import org.storytank.account.Role;
import org.storytank.account.web.DeviceCookie;
import org.storytank.graph.OnRealGraph;
import org.storytank.media.Description;
import org.storytank.media.Licence;
import org.storytank.media.MediaService;
import org.storytank.media.Photograph;
import org.storytank.media.UploadedImage;
import org.storytank.story.Story;
import org.storytank.story.StoryService;

/** The files of images as a browser asks for them. */
@OnRealGraph
class ImageFilesTests {

    @Autowired
    WebApplicationContext server;

    @Autowired
    MediaService images;

    @Autowired
    StoryService stories;

    @Autowired
    AccountService accounts;

    @Autowired
    AccessService access;

    private MockMvc browser;
    private Arrival arrival;
    private PersonId ada;
    private Story story;
    private UploadedImage image;

    @BeforeEach
    void aPrivateStoryWithACover() {
        browser = MockMvcBuilders.webAppContextSetup(server).build();
        arrival = accounts.arrive("Ada");
        ada = arrival.person().id();
        story = stories.begin(ada);
        image = images.add(
                ada,
                story.id().cover(),
                Photograph.phone(600, 400, 1),
                new Description("A quay", false, "", Licence.CC0, ""),
                null);
    }

    @Test
    void anImageOfAPrivateStoryIsNotThereForStrangers() throws Exception {
        for (var path : new String[] {image.path(image.middle()), image.originalPath()}) {
            var answer = ask(path, null);
            assertThat(answer.getStatus()).isEqualTo(404);
            assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
            assertThat(answer.getContentAsByteArray()).isEmpty();
        }
    }

    @Test
    void itsPeopleSeeItAndTheirBrowserAsksEachTime() throws Exception {
        var answer = ask(image.path(image.middle()), arrival);

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).isEqualTo("image/jpeg");
        assertThat(answer.getHeader("Cache-Control")).contains("private", "no-cache");
        assertThat(answer.getHeader("Content-Disposition")).startsWith("inline");
        assertThat(answer.getHeader("Content-Security-Policy")).isEqualTo("default-src 'none'; sandbox");
    }

    @Test
    void whatABrowserHasIsNotSentAgain() throws Exception {
        var tag = ask(image.path(image.middle()), arrival).getHeader("ETag");

        var again = browser.perform(get("/" + image.path(image.middle()))
                        .cookie(cookie(arrival))
                        .header("If-None-Match", tag))
                .andReturn()
                .getResponse();

        assertThat(tag).matches("\"[0-9a-f]{32}\"");
        assertThat(again.getStatus()).isEqualTo(304);
        assertThat(again.getContentAsByteArray()).isEmpty();
    }

    @Test
    void anImageOfAnOpenStoryIsThereForEverybodyForAnHour() throws Exception {
        access.openToEveryone(ada, story.id().place(), Role.READER);

        var answer = ask(image.path(image.middle()), null);

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getHeader("Cache-Control")).contains("max-age=3600", "private");
    }

    @Test
    void theFileItselfIsToTakeAlongUnderANameOfOurs() throws Exception {
        var answer = ask(image.originalPath(), arrival);

        assertThat(answer.getHeader("Content-Disposition"))
                .isEqualTo("attachment; filename=\"%s-original.jpg\"".formatted(image.id()));
        assertThat(Photograph.letters(answer.getContentAsByteArray())).doesNotContain(Photograph.OWNER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"481.jpg", "original.jpg", "480", "x"})
    void thereAreNoOtherFiles(String name) throws Exception {
        assertThat(ask("images/%s/%s".formatted(image.id(), name), arrival).getStatus())
                .isEqualTo(404);
    }

    private MockHttpServletResponse ask(String path, Arrival by) throws Exception {
        var request = get("/" + path);
        return browser.perform(by == null ? request : request.cookie(cookie(by)))
                .andReturn()
                .getResponse();
    }

    private static Cookie cookie(Arrival by) {
        return new Cookie(DeviceCookie.NAME, by.deviceKey());
    }
}
