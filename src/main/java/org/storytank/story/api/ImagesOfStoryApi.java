package org.storytank.story.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.storytank.account.api.Asker;
import org.storytank.media.MediaService;
import org.storytank.media.Spot;
import org.storytank.media.api.ImageShown;
import org.storytank.media.api.NewImage;
import org.storytank.shell.api.Api;
import org.storytank.shell.api.Given;
import org.storytank.story.SceneId;
import org.storytank.story.StoryId;
import org.storytank.story.StoryService;

/** The cover of a story and the illustrations of its scenes. */
@RestController
@RequestMapping(Api.V1)
@Tag(name = "Images")
class ImagesOfStoryApi {

    private final StoryService stories;
    private final MediaService images;

    ImagesOfStoryApi(StoryService stories, MediaService images) {
        this.stories = stories;
        this.images = images;
    }

    @GetMapping("/stories/{story}/cover")
    @Operation(operationId = "cover", summary = "The image on the cover, in a list of one, or none")
    List<ImageShown> cover(Asker asker, @PathVariable String story) {
        return shown(cover(story), asker);
    }

    @PutMapping("/stories/{story}/cover")
    @Operation(
            operationId = "setCover",
            summary = "Puts an image on the cover; the one there can be brought back; for writers")
    ImageShown setCover(Asker asker, @PathVariable String story, @RequestBody NewImage given) {
        return ImageShown.of(given.addTo(cover(story), asker.id(), images));
    }

    @GetMapping("/scenes/{scene}/illustrations")
    @Operation(operationId = "illustrations", summary = "The images of a scene, the one added first first")
    List<ImageShown> illustrations(Asker asker, @PathVariable String scene) {
        return shown(
                stories.scene(Given.id(scene, SceneId::new), asker.orNobody()).illustrations(), asker);
    }

    @PostMapping("/scenes/{scene}/illustrations")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "illustrate", summary = "Adds an image to a scene; for writers")
    ImageShown illustrate(Asker asker, @PathVariable String scene, @RequestBody NewImage given) {
        var spot = stories.scene(Given.id(scene, SceneId::new), asker.id()).illustrations();
        return ImageShown.of(given.addTo(spot, asker.id(), images));
    }

    private List<ImageShown> shown(Spot spot, Asker asker) {
        return images.in(spot, asker.orNobody()).stream().map(ImageShown::of).toList();
    }

    private static Spot cover(String story) {
        return Given.id(story, StoryId::new).cover();
    }
}
