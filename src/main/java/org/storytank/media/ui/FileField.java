package org.storytank.media.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.util.Arrays;
import org.storytank.media.ImageFormat;
import org.storytank.media.MediaSettings;

/** Takes one file into memory, never more of it than a file may have. */
class FileField extends Div {

    private static final long serialVersionUID = 1L;

    private final int most;
    private final SerializableConsumer<byte[]> received;
    private final Upload upload;

    /** @param removed told when somebody takes their file away again */
    FileField(MediaSettings settings, SerializableConsumer<byte[]> received, SerializableRunnable removed) {
        this.most = Math.toIntExact(settings.fileSize().toBytes());
        this.received = received;
        addClassName("image-file");
        upload = new Upload(this::receive);
        upload.setMaxFiles(1);
        upload.setMaxFileSize(most);
        upload.setAcceptedMimeTypes(
                Arrays.stream(ImageFormat.values()).map(ImageFormat::type).toArray(String[]::new));
        upload.setUploadButton(new Button(getTranslation("media.add.choose")));
        upload.setDropLabel(new Span(getTranslation("media.add.drop")));
        upload.setI18n(words());
        upload.addFileRemovedListener(_ -> removed.run());
        var formats = new Paragraph(
                getTranslation("media.add.formats", settings.fileSize().toMegabytes()));
        formats.addClassName("quiet");
        add(upload, formats);
    }

    /** Another file can be chosen. */
    void clear() {
        upload.clearFileList();
    }

    private void receive(UploadEvent event) throws IOException {
        byte[] file;
        try (var in = event.getInputStream()) {
            file = in.readNBytes(most + 1);
        }
        var ui = event.getUI();
        ui.access(() -> received.accept(file));
    }

    private UploadI18N words() {
        var errors = new UploadI18N.Error();
        errors.setFileIsTooBig(getTranslation("media.add.too-big"));
        errors.setIncorrectFileType(getTranslation("media.add.wrong-type"));
        var failed = new UploadI18N.Uploading.Error();
        failed.setServerUnavailable(getTranslation("media.add.failed"));
        failed.setUnexpectedServerError(getTranslation("media.add.failed"));
        var uploading = new UploadI18N.Uploading();
        uploading.setError(failed);
        var all = new UploadI18N();
        all.setError(errors);
        all.setUploading(uploading);
        return all;
    }
}
