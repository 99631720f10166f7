package org.storytank.media.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.storytank.account.PersonId;
import org.storytank.media.DigitalSourceType;
import org.storytank.media.UploadedImage;
import org.storytank.shell.api.Given;

/**
 * An image with all that is known of it.
 *
 * @param place the story in which it stands
 * @param part cover, or the scene that it illustrates
 * @param alt what can be seen; empty when it is decorative
 * @param ownWords the terms when they are none of the known licences
 * @param addedBy absent when they left for good
 * @param sizes for pages, smallest first
 */
public record ImageShown(
        String id,
        String place,
        String part,
        String format,
        int width,
        int height,
        String alt,
        boolean decorative,
        String credit,
        String licence,
        @Nullable String ownWords,
        Label label,
        File file,
        @Nullable Declared declared,
        @Nullable String addedBy,
        Instant addedAt,
        List<Size> sizes,
        Original original) {

    /**
     * @param kind unknown when nobody says anything; that never means a person made it
     * @param basis file, declared or nobody
     * @param digitalSourceType the term of the IPTC vocabulary; absent when it is unknown
     */
    public record Label(
            String kind, String basis, boolean ai, @Nullable String digitalSourceType) {}

    /**
     * What the file's own metadata said; nobody has verified it.
     *
     * @param manifest of C2PA: none, whole, broken_by_cleaning or left_out
     * @param locationRemoved whether it held a place on earth, which is not kept
     */
    public record File(
            @Nullable String digitalSourceType,
            String manifest,
            String credit,
            String copyright,
            boolean locationRemoved) {}

    /** @param by absent when they left for good */
    public record Declared(String how, @Nullable String by, Instant at) {}

    /** @param path relative to the root of the place */
    public record Size(int width, int height, int bytes, String path) {}

    /** @param path relative to the root of the place */
    public record Original(int bytes, String path) {}

    public static ImageShown of(UploadedImage image) {
        var description = image.description();
        var label = image.label();
        var file = image.file();
        return new ImageShown(
                image.id().value(),
                image.spot().place().value(),
                image.spot().part(),
                Given.word(image.format()),
                image.width(),
                image.height(),
                description.alt(),
                description.decorative(),
                description.credit(),
                Given.word(description.licence()),
                description.ownWords().isEmpty() ? null : description.ownWords(),
                new Label(Given.word(label.kind()), Given.word(label.basis()), label.isAi(), term(label.source())),
                new File(
                        term(file.source()),
                        Given.word(file.manifest()),
                        file.credit(),
                        file.copyright(),
                        file.location()),
                declared(image),
                id(image.addedBy()),
                image.addedAt(),
                image.sizes().stream()
                        .map(size -> new Size(size.width(), size.height(), size.bytes(), image.path(size)))
                        .toList(),
                new Original(image.original().bytes(), image.originalPath()));
    }

    private static @Nullable Declared declared(UploadedImage image) {
        return Optional.ofNullable(image.declared())
                .map(said -> new Declared(Given.word(said.how()), id(said.by()), said.at()))
                .orElse(null);
    }

    private static @Nullable String id(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }

    private static @Nullable String term(@Nullable DigitalSourceType source) {
        return source == null ? null : source.uri().toString();
    }
}
