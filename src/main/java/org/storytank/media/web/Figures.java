package org.storytank.media.web;

import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.storytank.media.FileSays.Manifest;
import org.storytank.media.ImageWords;
import org.storytank.media.Licence;
import org.storytank.media.UploadedImage;
import org.storytank.shell.web.PlainPage;

/** Makes images ready for plain pages. */
@Component
public class Figures {

    private final ImageWords words;

    Figures(ImageWords words) {
        this.words = words;
    }

    public Figure of(UploadedImage image, PlainPage page) {
        var description = image.description();
        var middle = image.middle();
        var label = image.label();
        var source = label.source();
        var manifest = image.file().manifest();
        return new Figure(
                "/" + image.path(middle),
                image.sizes().stream()
                        .map(size -> "/%s %dw".formatted(image.path(size), size.width()))
                        .collect(Collectors.joining(", ")),
                middle.width(),
                middle.height(),
                description.alt(),
                words.label(image, page::say),
                label.isAi(),
                label.disclosure(),
                source == null ? "" : source.uri().toString(),
                description.credit(),
                description.licence() == Licence.OWN_WORDS
                        ? description.ownWords()
                        : page.say(description.licence().words()),
                description.licence().address(),
                manifest == Manifest.NONE ? "" : page.say(ImageWords.manifest(manifest)),
                "/" + image.originalPath());
    }
}
