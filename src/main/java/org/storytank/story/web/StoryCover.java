package org.storytank.story.web;

import java.util.List;
import java.util.stream.Stream;
import org.storytank.media.web.Figure;
import org.storytank.provenance.LinkedData;
import org.storytank.provenance.WorkLabel;

/**
 * What stands on a story's first page.
 *
 * @param title as it is, or the words for a story without one
 * @param writers those who are here, the one who wrote most first
 * @param machinePercent how much of it machines drafted, 0 to 100, never 0 when they drafted something
 * @param label what the page says of the story to machines
 * @param images the one on it, or none
 * @param path under {@code /read/}
 * @param workshop where it is written
 * @param report where it is reported
 */
public record StoryCover(
        String title,
        List<String> writers,
        int machinePercent,
        WorkLabel label,
        List<StoryLine> scenes,
        List<Figure> images,
        String path,
        String workshop,
        String report) {

    /** What the first page says of the story to machines. */
    public LinkedData linked() {
        return linked(List.of());
    }

    /** What a page with all these scenes says. */
    public LinkedData linked(List<SceneSheet> scenes) {
        var all = Stream.concat(images.stream(), scenes.stream().flatMap(scene -> scene.illustrations().stream()));
        return LinkedData.of("CreativeWork")
                .with("name", title)
                .with(label)
                .with(
                        "citation",
                        scenes.stream()
                                .flatMap(scene -> scene.cited().stream())
                                .map(CitedLine::linked)
                                .toList())
                .with("image", all.map(Figure::linked).toList());
    }
}
