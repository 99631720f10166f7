package org.storytank.media;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.storytank.account.NotAllowed;
import org.storytank.account.PersonId;
import org.storytank.account.Role;
import org.storytank.account.Tries;
import org.storytank.account.Unknown;
import org.storytank.graph.Ids;
import org.storytank.media.FileSays.Manifest;
import org.storytank.media.ImageRefused.Because;
import org.storytank.media.file.ImageFile;
import org.storytank.media.file.XmpPacket;
import org.storytank.provenance.Involvement;

/**
 * Images that people bring into a place. Readers of the spot where one stands see it; writers add, describe, remove and bring back. What
 * an image's metadata says of AI stays with it in every file that is sent; where it was taken goes.
 */
@Service
public class MediaService {

    private static final Duration HOUR = Duration.ofHours(1);

    private final Images images;
    private final Intake intake;
    private final List<SpotRights> rights;
    private final MediaSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Tries uploads;

    MediaService(
            Images images,
            Intake intake,
            List<SpotRights> rights,
            MediaSettings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.images = images;
        this.intake = intake;
        this.rights = rights;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
        this.uploads = new Tries(settings.uploadsAnHour(), HOUR, clock);
    }

    /** What a file says of itself, before somebody decides to bring it. @throws ImageRefused when it could not be taken */
    public Examined examine(PersonId by, Spot spot, byte[] file) {
        require(spot, by, Role.WRITER);
        return intake.open(file).examined();
    }

    /**
     * A new image; on a cover it takes the place of the one there, which can be brought back.
     *
     * @param declared that AI made it or changed it; null when nobody says so
     * @throws ImageRefused saying what is wrong with the file or its description
     */
    public UploadedImage add(
            PersonId by, Spot spot, byte[] file, Description description, @Nullable Involvement declared) {
        require(spot, by, Role.WRITER);
        var checked = description.checked(settings);
        uploads.count(by.value());
        var opened = intake.open(file);
        var taken = intake.take(opened, file);
        var examined = opened.examined();
        var now = clock.instant();
        var files = new HashMap<String, byte[]>();
        var sizes = taken.sizes().stream()
                .map(made -> new ImageSize(made.width(), made.height(), made.jpeg().length, Intake.tag(made.jpeg())))
                .toList();
        for (var at = 0; at < sizes.size(); at++) {
            files.put(sizes.get(at).name(), taken.sizes().get(at).jpeg());
        }
        files.put(Images.ORIGINAL, taken.original());
        var image = new UploadedImage(
                new ImageId(Ids.next()),
                spot,
                examined.format(),
                examined.width(),
                examined.height(),
                checked,
                examined.file(),
                declared == null ? null : new Declaration(checked(declared), by, now),
                by,
                now,
                sizes,
                new UploadedImage.Original(taken.original().length, Intake.tag(taken.original())));
        done(images.add(image, files, settings.imagesPerPlace(), settings.illustrationsPerScene()));
        events.publishEvent(new ImagesChanged(spot, by));
        return image;
    }

    /** Those shown there, the one added first first; on a cover at most one. */
    public List<UploadedImage> in(Spot spot, @Nullable PersonId reader) {
        require(spot, reader, Role.READER);
        return images.in(spot);
    }

    /** Those that were removed from there and can be brought back, the one removed last first. */
    public List<UploadedImage> removedFrom(Spot spot, PersonId by) {
        require(spot, by, Role.WRITER);
        return images.removedFrom(spot);
    }

    public UploadedImage image(ImageId id, @Nullable PersonId reader) {
        var image = images.find(id).orElseThrow(() -> new Unknown("image"));
        require(image.spot(), reader, Role.READER);
        return image;
    }

    /** @throws ImageRefused saying what is missing or too long */
    public UploadedImage describe(PersonId by, ImageId id, Description description) {
        var image = required(id, by);
        images.describe(id, description.checked(settings));
        return changed(image.spot(), by, id);
    }

    /** Says that AI made it or changed it. That is not taken back, and what says more of AI stays. */
    public UploadedImage declare(PersonId by, ImageId id, Involvement how) {
        var image = required(id, by);
        var before = image.declared();
        var said = before == null ? checked(how) : checked(how).onTopOf(before.how());
        if (before == null || said != before.how()) {
            images.declare(id, new Declaration(said, by, clock.instant()));
        }
        return changed(image.spot(), by, id);
    }

    /** Takes it from everybody's sight; it can be brought back for a while. */
    public void remove(PersonId by, ImageId id) {
        var image = required(id, by);
        images.remove(id, clock.instant());
        events.publishEvent(new ImagesChanged(image.spot(), by));
    }

    /** Shows a removed image again; on a cover in the place of the one there. */
    public UploadedImage restore(PersonId by, ImageId id) {
        var spot = images.spotOf(id).orElseThrow(() -> new Unknown("image"));
        require(spot, by, Role.WRITER);
        done(images.restore(id, clock.instant(), settings.illustrationsPerScene()));
        return changed(spot, by, id);
    }

    /**
     * A file of an image, with what is known of its making in it.
     *
     * @param name {@code 960.jpg}, or {@code original}
     */
    public ServedImage file(ImageId id, String name, @Nullable PersonId reader) {
        var image = image(id, reader);
        var original = name.equals(Images.ORIGINAL);
        var tag = original
                ? image.original().tag()
                : image.sizes().stream()
                        .filter(size -> size.name().equals(name))
                        .findFirst()
                        .orElseThrow(() -> new Unknown("image"))
                        .tag();
        var format = original ? image.format() : ImageFormat.JPEG;
        // One byte more and the seal of its C2PA manifest would be broken.
        var sealed = original && image.file().manifest() == Manifest.WHOLE;
        var packet = sealed ? new byte[0] : packet(image);
        return new ServedImage(
                format.type(),
                tag + Intake.tag(packet).substring(0, 8),
                "%s-%s.%s".formatted(id, original ? "original" : name.replace(".jpg", ""), format.ending()),
                original,
                roleIn(image.spot(), null).isPresent(),
                () -> {
                    var bytes = images.file(id, name).orElseThrow(() -> new Unknown("image"));
                    return sealed ? bytes : ImageFile.withXmp(format, bytes, packet);
                });
    }

    /** Erases all that ever stood in a spot that its feature has deleted. @throws NotAllowed while the spot is there */
    public void erase(Spot spot) {
        if (rights.stream().anyMatch(right -> right.has(spot))) {
            throw new NotAllowed("The images of %s are erased when it is deleted, not before.".formatted(spot));
        }
        images.erase(spot);
    }

    private UploadedImage changed(Spot spot, PersonId by, ImageId id) {
        events.publishEvent(new ImagesChanged(spot, by));
        return image(id, by);
    }

    private UploadedImage required(ImageId id, PersonId by) {
        var image = image(id, by);
        require(image.spot(), by, Role.WRITER);
        return image;
    }

    private void require(Spot spot, @Nullable PersonId person, Role needed) {
        var has = roleIn(spot, person).orElseThrow(() -> new Unknown("place"));
        if (!has.includes(needed)) {
            throw new NotAllowed(needed, has);
        }
    }

    private Optional<Role> roleIn(Spot spot, @Nullable PersonId person) {
        return rights.stream()
                .flatMap(right -> right.roleIn(spot, person).stream())
                .findFirst();
    }

    private void done(Images.Outcome outcome) {
        switch (outcome) {
            case DONE -> {}
            case NO_SUCH_PLACE -> throw new Unknown("image");
            case TOO_MANY_IN_PLACE -> throw new ImageRefused(Because.IMAGES_IN_PLACE, settings.imagesPerPlace());
            case TOO_MANY_IN_SPOT -> throw new ImageRefused(Because.IMAGES_IN_SPOT, settings.illustrationsPerScene());
        }
    }

    private static Involvement checked(Involvement declared) {
        if (declared == Involvement.CORRECTED) {
            throw new IllegalArgumentException("What is declared of an image is that AI made it or changed it");
        }
        return declared;
    }

    private static byte[] packet(UploadedImage image) {
        var source = image.label().source();
        var credit = image.description().credit();
        return XmpPacket.of(
                source == null ? "" : source.uri().toString(),
                credit.isEmpty() ? image.file().credit() : credit,
                image.file().copyright(),
                image.description().licence().address());
    }
}
