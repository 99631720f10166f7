package org.storytank.media;

import static java.time.ZoneOffset.UTC;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.storytank.account.PersonId;
import org.storytank.account.PlaceId;
import org.storytank.media.FileSays.Manifest;
import org.storytank.provenance.Involvement;

/** An image as nodes: what stands on {@code (:Image)} and its {@code (:ImageFile)}s. */
final class Neo4jStoredImage {

    private Neo4jStoredImage() {}

    static Map<String, Object> properties(UploadedImage image) {
        var properties = new LinkedHashMap<>(described(image.description()));
        properties.put("part", image.spot().part());
        properties.put("format", image.format().name());
        properties.put("width", image.width());
        properties.put("height", image.height());
        properties.put("addedAt", image.addedAt().atZone(UTC));
        var file = image.file();
        var source = file.source();
        if (source != null) {
            properties.put("fileSource", source.name());
        }
        properties.put("fileManifest", file.manifest().name());
        properties.put("fileCredit", file.credit());
        properties.put("fileCopyright", file.copyright());
        properties.put("fileLocation", file.location());
        var declared = image.declared();
        if (declared != null) {
            properties.put("declared", declared.how().name());
            properties.put("declaredAt", declared.at().atZone(UTC));
        }
        return properties;
    }

    static Map<String, Object> described(Description description) {
        return Map.of(
                "alt", description.alt(),
                "decorative", description.decorative(),
                "credit", description.credit(),
                "licence", description.licence().name(),
                "ownWords", description.ownWords());
    }

    /** One for each size, and the one to take along. */
    static List<Map<String, Object>> files(UploadedImage image) {
        var files = new ArrayList<Map<String, Object>>();
        image.sizes()
                .forEach(size -> files.add(Map.of(
                        "name", size.name(),
                        "width", size.width(),
                        "height", size.height(),
                        "size", size.bytes(),
                        "tag", size.tag())));
        files.add(Map.of(
                "name",
                Images.ORIGINAL,
                "size",
                image.original().bytes(),
                "tag",
                image.original().tag()));
        return files;
    }

    static Spot spot(Record row) {
        return new Spot(
                new PlaceId(row.get("place").asString()), row.get("part").asString());
    }

    static UploadedImage read(Record row) {
        var image = row.get("image");
        var sizes = new ArrayList<ImageSize>();
        var original = new UploadedImage.Original(0, "");
        for (var file : row.get("files").values()) {
            if (file.get("name").asString().equals(Images.ORIGINAL)) {
                original = new UploadedImage.Original(
                        file.get("size").asInt(), file.get("tag").asString());
            } else {
                sizes.add(new ImageSize(
                        file.get("width").asInt(),
                        file.get("height").asInt(),
                        file.get("size").asInt(),
                        file.get("tag").asString()));
            }
        }
        return new UploadedImage(
                new ImageId(image.get("id").asString()),
                new Spot(
                        new PlaceId(row.get("place").asString()),
                        image.get("part").asString()),
                ImageFormat.valueOf(image.get("format").asString()),
                image.get("width").asInt(),
                image.get("height").asInt(),
                description(image),
                fileSays(image),
                declaration(image, row.get("declaredBy")),
                person(row.get("addedBy")),
                image.get("addedAt").asZonedDateTime().toInstant(),
                sizes,
                original);
    }

    private static Description description(Value image) {
        return new Description(
                image.get("alt").asString(),
                image.get("decorative").asBoolean(),
                image.get("credit").asString(),
                Licence.valueOf(image.get("licence").asString()),
                image.get("ownWords").asString());
    }

    private static FileSays fileSays(Value image) {
        return new FileSays(
                text(image.get("fileSource")).map(DigitalSourceType::valueOf).orElse(null),
                Manifest.valueOf(image.get("fileManifest").asString()),
                image.get("fileCredit").asString(),
                image.get("fileCopyright").asString(),
                image.get("fileLocation").asBoolean());
    }

    private static @Nullable Declaration declaration(Value image, Value by) {
        return text(image.get("declared"))
                .map(how -> new Declaration(
                        Involvement.valueOf(how),
                        person(by),
                        image.get("declaredAt").asZonedDateTime().toInstant()))
                .orElse(null);
    }

    private static @Nullable PersonId person(Value id) {
        return text(id).map(PersonId::new).orElse(null);
    }

    private static Optional<String> text(Value value) {
        return value.isNull() ? Optional.empty() : Optional.of(value.asString());
    }
}
