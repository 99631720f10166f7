package org.storytank.media;

import java.util.Locale;
import org.storytank.shell.Refusal;

/** An image, or what was said of it, cannot be taken; nothing was changed. */
public class ImageRefused extends RuntimeException implements Refusal {

    private static final long serialVersionUID = 1L;
    private static final int UNPROCESSABLE = 422;
    private static final int TOO_MANY_REQUESTS = 429;

    /** Why; the number in the sentence is what is allowed. */
    public enum Because {
        FORMAT("It is no JPEG, PNG or WebP image, whatever its name says; save it as one of them."),
        BROKEN("The file begins like an image and cannot be read as one; save it anew and send that."),
        MOVING("The image moves; send a still one."),
        FILE_SIZE("A file has at most %d MB; save it smaller."),
        PIXELS("An image has at most %d million pixels; save it smaller."),
        SIDE("An image has at most %d pixels on a side; save it smaller."),
        IMAGES_IN_PLACE("A story has at most %d images, recently removed ones included."),
        IMAGES_IN_SPOT("A scene has at most %d illustrations; remove one first."),
        ALT_MISSING("Say what can be seen in at most %d characters, or say that the image is decorative."),
        ALT_LENGTH("What can be seen is said in at most %d characters; make it shorter."),
        CREDIT_MISSING("This licence asks for the name of who made it, in at most %d characters."),
        CREDIT_LENGTH("A credit has at most %d characters; make it shorter."),
        LICENCE_MISSING("Say the terms in your words, in at most %d characters, or choose a licence."),
        LICENCE_LENGTH("Terms in your words have at most %d characters; make them shorter."),
        BUSY("Many images are being read at this moment; send it again in a minute.");

        private final String pattern;

        Because(String pattern) {
            this.pattern = pattern;
        }
    }

    private final Because because;
    private final long allowed;

    ImageRefused(Because because) {
        this(because, 0);
    }

    ImageRefused(Because because, long allowed) {
        super(because.pattern.formatted(allowed));
        this.because = because;
        this.allowed = allowed;
    }

    public Because because() {
        return because;
    }

    @Override
    public int status() {
        return because == Because.BUSY ? TOO_MANY_REQUESTS : UNPROCESSABLE;
    }

    @Override
    public String words() {
        return "media.refused." + because.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public Object[] details() {
        return new Object[] {allowed};
    }
}
