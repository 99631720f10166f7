package org.storytank.media;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Erases for good what was removed long enough ago. */
@Component("imageRetention")
class Retention {

    private static final Logger log = LoggerFactory.getLogger(Retention.class);

    private final Images images;
    private final MediaSettings settings;
    private final Clock clock;

    Retention(Images images, MediaSettings settings, Clock clock) {
        this.images = images;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(
            initialDelayString = "${storytank.media.erase-every:1h}",
            fixedDelayString = "${storytank.media.erase-every:1h}")
    void eraseWhatIsOver() {
        for (var image : images.removedBefore(clock.instant().minus(settings.keepRemoved()))) {
            try {
                images.erase(image);
                log.info("Image {} was erased {} after it had been removed", image, settings.keepRemoved());
            } catch (RuntimeException e) {
                log.error("Image {} could not be erased; the next round tries again", image, e);
            }
        }
    }
}
