package org.storytank.media.ui;

import org.springframework.stereotype.Component;
import org.storytank.media.ImageWords;
import org.storytank.media.MediaService;
import org.storytank.media.MediaSettings;

/** What every panel of images works with. */
@Component
public class ImageDesk {

    final MediaService images;
    final MediaSettings settings;
    final ImageWords words;

    ImageDesk(MediaService images, MediaSettings settings, ImageWords words) {
        this.images = images;
        this.settings = settings;
        this.words = words;
    }
}
