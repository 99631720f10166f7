package org.storytank.media;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.Optional;

/** The formats that are taken. A file's first bytes say which it is; its name and what the browser calls it say nothing. */
public enum ImageFormat {
    JPEG("image/jpeg", "jpg") {
        @Override
        boolean begins(byte[] file) {
            return startsWith(file, 0, "\u00FF\u00D8\u00FF");
        }
    },
    PNG("image/png", "png") {
        @Override
        boolean begins(byte[] file) {
            return startsWith(file, 0, "\u0089PNG\r\n\u001A\n");
        }
    },
    WEBP("image/webp", "webp") {
        @Override
        boolean begins(byte[] file) {
            return startsWith(file, 0, "RIFF") && startsWith(file, 8, "WEBP");
        }
    };

    private final String type;
    private final String ending;

    ImageFormat(String type, String ending) {
        this.type = type;
        this.ending = ending;
    }

    abstract boolean begins(byte[] file);

    public static Optional<ImageFormat> of(byte[] file) {
        return Arrays.stream(values()).filter(format -> format.begins(file)).findFirst();
    }

    /** As in {@code Content-Type}. */
    public String type() {
        return type;
    }

    /** Behind the dot of a file's name. */
    public String ending() {
        return ending;
    }

    private static boolean startsWith(byte[] file, int at, String sign) {
        var wanted = sign.getBytes(ISO_8859_1);
        return file.length >= at + wanted.length
                && Arrays.equals(file, at, at + wanted.length, wanted, 0, wanted.length);
    }
}
