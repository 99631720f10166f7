package org.storytank.media;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;
import org.storytank.media.FileSays.Manifest;
import org.storytank.media.ImageRefused.Because;
import org.storytank.media.file.BrokenFile;
import org.storytank.media.file.ImageFile;
import org.storytank.media.file.Metadata;
import org.storytank.media.file.Sizes;

/**
 * What happens to a file before it is an image here: its first bytes are looked at, its header, its metadata; only when all of that may
 * be is it cleaned, and the clean file decoded.
 */
@Component
class Intake {

    private static final int WAIT_SECONDS = 20;
    private static final long MILLION = 1_000_000;

    private final MediaSettings settings;
    private final Semaphore reading;

    Intake(MediaSettings settings) {
        this.settings = settings;
        this.reading = new Semaphore(settings.readAtOnce(), true);
    }

    /** A file that was opened and not decoded. */
    record Opened(ImageFormat format, ImageFile parts, Metadata metadata) {

        FileSays says() {
            return metadata.says();
        }

        Examined examined() {
            var turned = metadata.orientation() > 4;
            return new Examined(
                    format, turned ? parts.height() : parts.width(), turned ? parts.width() : parts.height(), says());
        }
    }

    /** @param original without what must not be passed on */
    record Taken(byte[] original, List<Sizes.Made> sizes) {}

    /** @throws ImageRefused saying what is wrong with it */
    Opened open(byte[] file) {
        if (file.length > settings.fileSize().toBytes()) {
            throw new ImageRefused(Because.FILE_SIZE, settings.fileSize().toMegabytes());
        }
        var format = ImageFormat.of(file).orElseThrow(() -> new ImageRefused(Because.FORMAT));
        try {
            var parts = ImageFile.open(format, file);
            bounded(parts);
            return new Opened(format, parts, Metadata.of(parts));
        } catch (BrokenFile broken) {
            throw new ImageRefused(Because.BROKEN);
        }
    }

    private void bounded(ImageFile parts) {
        if (parts.moves()) {
            throw new ImageRefused(Because.MOVING);
        }
        if (parts.width() < 1 || parts.height() < 1) {
            throw new ImageRefused(Because.BROKEN);
        }
        if (Math.max(parts.width(), parts.height()) > settings.side()) {
            throw new ImageRefused(Because.SIDE, settings.side());
        }
        if ((long) parts.width() * parts.height() > settings.megapixels() * MILLION) {
            throw new ImageRefused(Because.PIXELS, settings.megapixels());
        }
    }

    Taken take(Opened opened, byte[] file) {
        var manifest = opened.says().manifest();
        var orientation = opened.metadata().orientation();
        var clean = opened.parts().clean(orientation, manifest != Manifest.LEFT_OUT);
        if (!waited()) {
            throw new ImageRefused(Because.BUSY);
        }
        try {
            var sizes = Sizes.of(
                    opened.format(),
                    clean,
                    opened.parts().width(),
                    opened.parts().height(),
                    orientation);
            return new Taken(manifest == Manifest.WHOLE ? file : clean, sizes);
        } catch (BrokenFile broken) {
            throw new ImageRefused(Because.BROKEN);
        } finally {
            reading.release();
        }
    }

    private boolean waited() {
        try {
            return reading.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Tells content from any other; for caches. */
    static String tag(byte[] content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest, 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
