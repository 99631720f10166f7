package org.storytank.media.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableSupplier;
import org.jspecify.annotations.Nullable;
import org.storytank.account.PersonId;
import org.storytank.media.Examined;
import org.storytank.media.FileSays.Manifest;
import org.storytank.media.ImageId;
import org.storytank.media.ImageRefused;
import org.storytank.media.ImageWords;
import org.storytank.media.Spot;
import org.storytank.shell.Notice;

/** Brings an image: the file, what it says of itself, what its bringer says of it. Nothing is kept before they press the last button. */
class NewImageDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient ImageDesk desk;
    private final transient Spot spot;
    private final SerializableSupplier<PersonId> someone;
    private final FileField file;
    private final Div found = new Div();
    private final DescriptionFields fields;
    private byte @Nullable [] content;

    /** @param added told when the image is shown */
    NewImageDialog(
            ImageDesk desk, Spot spot, SerializableSupplier<PersonId> someone, SerializableConsumer<ImageId> added) {
        this.desk = desk;
        this.spot = spot;
        this.someone = someone;
        setHeaderTitle(getTranslation(spot.isCover() ? "media.add.cover.title" : "media.add.title"));
        setWidth("min(34rem, 94vw)");
        file = new FileField(desk.settings, this::received, this::forget);
        found.addClassName("image-found");
        found.getElement().setAttribute("role", "status");
        fields = new DescriptionFields(desk.settings);
        add(file, found, fields);
        var save = new Button(getTranslation("media.add.save"), _ -> save(added));
        save.addThemeName("primary");
        getFooter().add(new Button(getTranslation("media.cancel"), _ -> close()), save);
    }

    /** A file arrived; what it says is shown before anything is kept of it. */
    void received(byte[] bytes) {
        forget();
        try {
            show(desk.images.examine(someone.get(), spot, bytes));
            content = bytes;
        } catch (ImageRefused refused) {
            file.clear();
            var why = new Paragraph(getTranslation(refused.words(), refused.details()));
            why.addClassName("image-refused");
            found.add(why);
        }
    }

    private void forget() {
        content = null;
        found.removeAll();
    }

    private void show(Examined examined) {
        found.add(new Paragraph("%s, %d × %d".formatted(examined.format(), examined.width(), examined.height())));
        found.add(new Paragraph(ImageWords.label(examined, this::getTranslation)));
        var says = examined.file();
        if (says.location()) {
            found.add(new Paragraph(getTranslation("media.add.located")));
        }
        if (says.manifest() != Manifest.NONE) {
            found.add(new Paragraph(
                    getTranslation("media.original") + ", " + getTranslation(ImageWords.manifest(says.manifest()))));
        }
        fields.suggestCredit(says.credit().isEmpty() ? says.copyright() : says.credit());
        fields.focus();
    }

    private void save(SerializableConsumer<ImageId> added) {
        if (content == null) {
            Notice.failed(getTranslation("media.add.missing"));
            return;
        }
        var image = desk.images.add(someone.get(), spot, content, fields.description(), fields.declared());
        close();
        added.accept(image.id());
    }
}
