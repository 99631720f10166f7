package org.storytank.media.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableSupplier;
import org.jspecify.annotations.Nullable;
import org.storytank.account.PersonId;
import org.storytank.media.Description;
import org.storytank.media.ImageId;
import org.storytank.media.Spot;
import org.storytank.media.UploadedImage;
import org.storytank.provenance.Involvement;
import org.storytank.shell.Notice;

/** The images of one spot: a cover, or the illustrations of a scene. Writers add, describe, remove and bring back. */
@CssImport("./media/media.css")
public class SpotImages extends Section {

    private static final long serialVersionUID = 1L;

    private final transient ImageDesk desk;
    private final SerializableSupplier<PersonId> someone;
    private final H2 title = new H2();
    private final Paragraph hint = new Paragraph();
    private final Div list = new Div();
    private final Button add;
    private transient @Nullable Spot spot;
    private transient @Nullable PersonId reader;
    private boolean writes;

    /** @param someone the visitor, for an act that needs somebody */
    public SpotImages(ImageDesk desk, SerializableSupplier<PersonId> someone) {
        this.desk = desk;
        this.someone = someone;
        addClassName("spot-images");
        hint.addClassName("quiet");
        list.addClassName("image-list");
        add = new Button("", _ -> bring());
        add(title, hint, list, add);
        setVisible(false);
    }

    /** @param writes whether the visitor may change them; who only reads sees nothing where there is none */
    public void show(Spot spot, @Nullable PersonId reader, boolean writes) {
        this.spot = spot;
        this.reader = reader;
        this.writes = writes;
        var images = desk.images.in(spot, reader);
        title.setText(getTranslation(spot.isCover() ? "media.cover" : "media.illustrations"));
        hint.setText(getTranslation(spot.isCover() ? "media.cover.none" : "media.illustrations.none"));
        hint.setVisible(images.isEmpty() && writes);
        add.setText(getTranslation(addWords(spot, images.isEmpty())));
        add.setVisible(writes);
        list.removeAll();
        images.forEach(image -> list.add(card(image)));
        setVisible(writes || !images.isEmpty());
    }

    private static String addWords(Spot spot, boolean first) {
        if (!spot.isCover()) {
            return "media.illustrations.add";
        }
        return first ? "media.cover.add" : "media.cover.replace";
    }

    private ImageCard card(UploadedImage image) {
        var card = new ImageCard(image, desk.words.label(image, this::getTranslation));
        if (writes) {
            card.addActs(() -> describe(image), () -> remove(image.id()));
        }
        return card;
    }

    private void bring() {
        var here = spot;
        if (here != null) {
            new NewImageDialog(desk, here, someone, added -> {
                        refresh();
                        if (here.isCover()) {
                            offerTheOneBefore(here, added);
                        }
                    })
                    .open();
        }
    }

    private void offerTheOneBefore(Spot here, ImageId added) {
        desk.images.removedFrom(here, someone.get()).stream()
                .findFirst()
                .filter(before -> !before.id().equals(added))
                .ifPresent(
                        before -> Notice.undoable(getTranslation("media.cover.replaced"), () -> restore(before.id())));
    }

    private void describe(UploadedImage image) {
        new DescriptionDialog(desk.settings, image, new DescriptionDialog.Acts() {
                    private static final long serialVersionUID = 1L;

                    @Override
                    public void save(Description description, @Nullable Involvement declared) {
                        desk.images.describe(someone.get(), image.id(), description);
                        if (declared != null) {
                            desk.images.declare(someone.get(), image.id(), declared);
                        }
                        refresh();
                    }
                })
                .open();
    }

    private void remove(ImageId image) {
        desk.images.remove(someone.get(), image);
        refresh();
        Notice.undoable(getTranslation("media.removed"), () -> restore(image));
    }

    private void restore(ImageId image) {
        desk.images.restore(someone.get(), image);
        refresh();
    }

    private void refresh() {
        if (spot != null) {
            show(spot, reader, writes);
        }
    }
}
