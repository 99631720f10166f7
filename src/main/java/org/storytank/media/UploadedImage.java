package org.storytank.media;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.storytank.account.PersonId;

/**
 * An image that somebody brought, with all that is known of it.
 *
 * @param width of the file as it is looked at, in pixels
 * @param addedBy null when they left for good
 * @param sizes for pages, smallest first; never wider than the file was
 * @param original the file to take along
 */
public record UploadedImage(
        ImageId id,
        Spot spot,
        ImageFormat format,
        int width,
        int height,
        Description description,
        FileSays file,
        @Nullable Declaration declared,
        @Nullable PersonId addedBy,
        Instant addedAt,
        List<ImageSize> sizes,
        Original original) {

    /** @param bytes how heavy it is @param tag tells its content from any other */
    public record Original(int bytes, String tag) {}

    public UploadedImage {
        sizes = List.copyOf(sizes);
    }

    public ImageLabel label() {
        return ImageLabel.of(file, declared);
    }

    /** Where it is shown from, relative to the root of the place. */
    public String path(ImageSize size) {
        return "images/%s/%s".formatted(id, size.name());
    }

    /** The file itself, without what must not be passed on. */
    public String originalPath() {
        return "images/%s/original".formatted(id);
    }

    /** The size that a page asks for when it cannot choose. */
    public ImageSize middle() {
        return sizes.get(Math.min(1, sizes.size() - 1));
    }
}
