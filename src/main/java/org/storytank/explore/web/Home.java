package org.storytank.explore.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.storytank.account.PersonId;
import org.storytank.account.web.PlainVisitor;
import org.storytank.debate.DebateService;
import org.storytank.provenance.LabelledText;
import org.storytank.provenance.Origin;
import org.storytank.shell.web.PlainHtml;
import org.storytank.shell.web.PlainPage;
import org.storytank.shell.web.PlainPages;
import org.storytank.story.StoryService;

/** What this place is in one sentence, its two doors, and what is happening behind them. */
@PlainHtml
class Home {

    private static final int SHOWN = 4;

    private final StoryService stories;
    private final DebateService debates;
    private final PlainVisitor visitor;
    private final PlainPages pages;

    Home(StoryService stories, DebateService debates, PlainVisitor visitor, PlainPages pages) {
        this.stories = stories;
        this.debates = debates;
        this.visitor = visitor;
        this.pages = pages;
    }

    @GetMapping(path = "/", params = "!v-r")
    ResponseEntity<String> show(HttpServletRequest request, HttpServletResponse response) {
        var page = pages.page(request);
        var me = visitor.in(request).map(person -> person.id()).orElse(null);
        var open = stories.openStories().stream()
                .limit(SHOWN)
                .map(story -> new Happening(
                        "/read/" + story.path(),
                        unmarked(story.title().isEmpty() ? page.say("explore.untitled") : story.title()),
                        page.say("explore.scenes", story.scenes()),
                        story.changedAt()))
                .toList();
        return pages.show(page, response, "explore/home", Map.of("stories", open, "debates", debates(page, me)));
    }

    private static LabelledText unmarked(String title) {
        return LabelledText.of(title, new Origin.Unknown());
    }

    private List<Happening> debates(PlainPage page, @Nullable PersonId me) {
        return debates.openTo(null).stream()
                .limit(SHOWN)
                .map(room -> new Happening(
                        debates.codeOf(room.id(), me, page.locale()).path(),
                        room.asked(),
                        page.say("explore.claims", room.said()),
                        room.openedAt()))
                .toList();
    }
}
