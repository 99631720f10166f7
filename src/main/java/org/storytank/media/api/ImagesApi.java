package org.storytank.media.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.storytank.account.api.Asker;
import org.storytank.media.Description;
import org.storytank.media.ImageId;
import org.storytank.media.Licence;
import org.storytank.media.MediaService;
import org.storytank.shell.api.Api;
import org.storytank.shell.api.Given;

/** Images by their ids; where they stand they are listed and added. */
@RestController
@RequestMapping(Api.V1 + "/images/{image}")
@Tag(name = "Images")
class ImagesApi {

    private final MediaService images;

    ImagesApi(MediaService images) {
        this.images = images;
    }

    /** What is absent stays. @param declared generated or edited; it is never taken back */
    record ImageChange(
            @Nullable String alt,
            @Nullable Boolean decorative,
            @Nullable String credit,
            @Nullable String licence,
            @Nullable String ownWords,
            @Nullable String declared) {

        Description over(Description before) {
            return new Description(
                    Optional.ofNullable(alt).orElse(before.alt()),
                    Optional.ofNullable(decorative).orElse(before.decorative()),
                    Optional.ofNullable(credit).orElse(before.credit()),
                    licence == null ? before.licence() : Given.oneOf(Licence.class, "licence", licence),
                    Optional.ofNullable(ownWords).orElse(before.ownWords()));
        }
    }

    @GetMapping
    @Operation(operationId = "image", summary = "An image with all that is known of it")
    ImageShown read(Asker asker, @PathVariable String image) {
        return ImageShown.of(images.image(imageId(image), asker.orNobody()));
    }

    /** The pages' way to the same bytes is their path; a program comes with its token. */
    @GetMapping(
            value = "/files/{name}",
            produces = {"image/jpeg", "image/png", "image/webp"})
    @Operation(operationId = "imageFile", summary = "Its bytes: a size by its name (480.jpg), or the original")
    ResponseEntity<byte[]> file(Asker asker, @PathVariable String image, @PathVariable String name) {
        var file = images.file(imageId(image), name, asker.orNobody());
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.type()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.fileName())
                                .build()
                                .toString())
                .body(file.content().get());
    }

    @PatchMapping
    @Operation(operationId = "describeImage", summary = "Changes what is said of it; for writers")
    ImageShown change(Asker asker, @PathVariable String image, @RequestBody ImageChange given) {
        var id = imageId(image);
        var declared = NewImage.declared(given.declared());
        var before = images.image(id, asker.id()).description();
        var described = images.describe(asker.id(), id, given.over(before));
        return ImageShown.of(declared == null ? described : images.declare(asker.id(), id, declared));
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "removeImage", summary = "Takes it from everybody's sight; for writers")
    void remove(Asker asker, @PathVariable String image) {
        images.remove(asker.id(), imageId(image));
    }

    @PostMapping("/restore")
    @Operation(operationId = "restoreImage", summary = "Shows a removed image again; for writers")
    ImageShown restore(Asker asker, @PathVariable String image) {
        return ImageShown.of(images.restore(asker.id(), imageId(image)));
    }

    private static ImageId imageId(String image) {
        return Given.id(image, ImageId::new);
    }
}
