package org.storytank.media.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import org.jspecify.annotations.Nullable;
import org.storytank.media.Description;
import org.storytank.media.MediaSettings;
import org.storytank.media.UploadedImage;
import org.storytank.provenance.Involvement;

/** Changes what is said of an image; when it is refused the dialog stays open. */
class DescriptionDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    interface Acts extends java.io.Serializable {

        /** @param declared null when nobody declares anything */
        void save(Description description, @Nullable Involvement declared);
    }

    private final DescriptionFields fields;

    DescriptionDialog(MediaSettings settings, UploadedImage image, Acts acts) {
        setHeaderTitle(getTranslation("media.change.title"));
        setWidth("min(34rem, 94vw)");
        fields = new DescriptionFields(settings);
        var declared = image.declared();
        fields.show(image.description(), declared == null ? null : declared.how());
        add(fields);
        var save = new Button(getTranslation("media.change.save"), _ -> {
            acts.save(fields.description(), fields.declared());
            close();
        });
        save.addThemeName("primary");
        getFooter().add(new Button(getTranslation("media.cancel"), _ -> close()), save);
    }

    @Override
    public void open() {
        super.open();
        fields.focus();
    }
}
