package org.storytank.media.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;
import org.storytank.account.Unknown;
import org.storytank.account.web.PlainVisitor;
import org.storytank.media.ImageId;
import org.storytank.media.MediaService;
import org.storytank.media.ServedImage;

/** The files of images, each with the right to read it; a browser keeps them, a cache between does not. */
@Controller
class ImageFiles {

    // Not even a browser that is talked into reading it as a page would run anything.
    private static final String POLICY = "default-src 'none'; sandbox";
    private static final Duration KEPT = Duration.ofHours(1);

    private final MediaService images;
    private final PlainVisitor visitor;

    ImageFiles(MediaService images, PlainVisitor visitor) {
        this.images = images;
        this.visitor = visitor;
    }

    @GetMapping("/images/{image:[a-z0-9-]{1,64}}/{name:[a-z0-9]{1,16}(?:\\.jpg)?}")
    ResponseEntity<byte[]> file(@PathVariable String image, @PathVariable String name, HttpServletRequest request) {
        var reader = visitor.in(request).map(person -> person.id()).orElse(null);
        try {
            var file = images.file(new ImageId(image), name, reader);
            var tag = "\"" + file.tag() + "\"";
            return new ServletWebRequest(request).checkNotModified(tag)
                    ? head(ResponseEntity.status(304), file, tag).build()
                    : head(ResponseEntity.ok(), file, tag).body(file.content().get());
        } catch (Unknown closedOrNowhere) {
            return ResponseEntity.notFound()
                    .cacheControl(CacheControl.noStore())
                    .build();
        }
    }

    private static ResponseEntity.BodyBuilder head(ResponseEntity.BodyBuilder answer, ServedImage file, String tag) {
        var disposition = file.toTakeAlong() ? ContentDisposition.attachment() : ContentDisposition.inline();
        // A page that was closed asks again each time: whoever lost the right is not shown what their browser kept.
        var cache = file.open() ? CacheControl.maxAge(KEPT) : CacheControl.noCache();
        return answer.eTag(tag)
                .contentType(MediaType.parseMediaType(file.type()))
                .cacheControl(cache.cachePrivate())
                .header("Content-Security-Policy", POLICY)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        disposition.filename(file.fileName()).build().toString());
    }
}
