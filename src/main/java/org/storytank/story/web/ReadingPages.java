package org.storytank.story.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.storytank.shell.web.PlainHtml;
import org.storytank.shell.web.PlainPages;

/** Reading pages: where {@code /stories/…} is written, {@code /read/stories/…} is read. */
@PlainHtml
class ReadingPages {

    private final Reading reading;
    private final PlainPages pages;

    ReadingPages(Reading reading, PlainPages pages) {
        this.reading = reading;
        this.pages = pages;
    }

    @GetMapping("/read/stories/{story}")
    ResponseEntity<String> cover(@PathVariable String story, HttpServletRequest request, HttpServletResponse response) {
        var open = reading.open(story, request);
        return pages.show(open.page(), response, "story/cover", Map.of("story", reading.cover(open)));
    }

    /** The whole story, for printing. */
    @GetMapping("/read/stories/{story}/whole")
    ResponseEntity<String> whole(@PathVariable String story, HttpServletRequest request, HttpServletResponse response) {
        var open = reading.open(story, request);
        return pages.show(
                open.page(),
                response,
                "story/whole",
                Map.of("story", reading.cover(open), "scenes", reading.whole(open)));
    }

    @GetMapping("/read/stories/{story}/scenes/{scene}")
    ResponseEntity<String> scene(
            @PathVariable String story,
            @PathVariable String scene,
            HttpServletRequest request,
            HttpServletResponse response) {
        var open = reading.open(story, request);
        var sheet = reading.scene(open, scene);
        var scenes = reading.scenes(open);
        var shown = new HashMap<String, Object>();
        shown.put("title", reading.title(open));
        shown.put("cover", "/read/" + open.story().path());
        shown.put("scene", sheet);
        shown.put("previous", sheet.number() == 1 ? null : scenes.get(sheet.number() - 2));
        shown.put("next", sheet.number() == scenes.size() ? null : scenes.get(sheet.number()));
        return pages.show(open.page(), response, "story/scene", shown);
    }

    /** A passage is read in its scene. */
    @GetMapping("/read/stories/{story}/scenes/{scene}/passages/{passage:[a-z0-9-]+}")
    ResponseEntity<String> passage(
            @PathVariable String story,
            @PathVariable String scene,
            @PathVariable String passage,
            HttpServletRequest request) {
        var sheet = reading.scene(reading.open(story, request), scene);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(sheet.path() + "#p-" + passage))
                .build();
    }
}
