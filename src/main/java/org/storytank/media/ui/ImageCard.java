package org.storytank.media.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.stream.Collectors;
import org.storytank.media.FileSays.Manifest;
import org.storytank.media.ImageWords;
import org.storytank.media.Licence;
import org.storytank.media.UploadedImage;

/** An image with what is known of it, in sight without asking. */
class ImageCard extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    private final String name;

    /** @param label how it came to be and who says so */
    ImageCard(UploadedImage image, String label) {
        super("figure");
        var description = image.description();
        name = description.alt().isEmpty() ? getTranslation("media.image") : description.alt();
        addClassName("image-card");
        var caption = new HtmlContainer("figcaption", label(image, label), terms(image), original(image));
        add(picture(image), caption);
    }

    private static Image picture(UploadedImage image) {
        var middle = image.middle();
        var picture = new Image(image.path(middle), image.description().alt());
        var element = picture.getElement();
        element.setAttribute(
                "srcset",
                image.sizes().stream()
                        .map(size -> "%s %dw".formatted(image.path(size), size.width()))
                        .collect(Collectors.joining(", ")));
        element.setAttribute("sizes", "(min-width: 40em) 36rem, 92vw");
        element.setAttribute("width", String.valueOf(middle.width()));
        element.setAttribute("height", String.valueOf(middle.height()));
        element.setAttribute("loading", "lazy");
        element.setAttribute("decoding", "async");
        return picture;
    }

    private Div label(UploadedImage image, String label) {
        var line = new Div();
        if (image.label().isAi()) {
            var badge = new Span(getTranslation("editor.who.badge"));
            badge.addClassName("machine-badge");
            line.add(badge, new Span(" "));
            line.getElement().setAttribute("data-ai-disclosure", image.label().disclosure());
        }
        line.add(new Span(label));
        return line;
    }

    private Div terms(UploadedImage image) {
        var description = image.description();
        var line = new Div();
        if (!description.credit().isEmpty()) {
            line.add(new Span(getTranslation("media.credit.by", description.credit()) + " · "));
        }
        var licence = description.licence();
        var words = licence == Licence.OWN_WORDS ? description.ownWords() : getTranslation(licence.words());
        if (licence.address().isEmpty()) {
            line.add(new Span(words));
        } else {
            var link = new Anchor(licence.address(), words);
            link.getElement().setAttribute("rel", "license noopener");
            line.add(link);
        }
        return line;
    }

    private Div original(UploadedImage image) {
        var file = new Anchor(image.originalPath(), getTranslation("media.original"));
        file.getElement().setAttribute("router-ignore", true);
        file.getElement().setAttribute("download", true);
        var line = new Div(file);
        if (image.file().manifest() != Manifest.NONE) {
            line.add(new Span(
                    ", " + getTranslation(ImageWords.manifest(image.file().manifest()))));
        }
        return line;
    }

    void addActs(SerializableRunnable describe, SerializableRunnable remove) {
        var change = new Button(getTranslation("media.describe"), _ -> describe.run());
        change.setAriaLabel(getTranslation("media.describe.of", name));
        change.addThemeNames("tertiary", "small");
        var away = new Button(getTranslation("media.remove"), _ -> remove.run());
        away.setAriaLabel(getTranslation("media.remove.of", name));
        away.addThemeNames("tertiary", "small");
        var acts = new Div(change, away);
        acts.addClassName("image-acts");
        add(acts);
    }
}
