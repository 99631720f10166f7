package org.storytank.debate.web;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.Encoder;

/** An address as a square that cameras read (ISO/IEC 18004), drawn as one SVG path with the four modules of margin it asks for. */
final class QrCode {

    private static final int MARGIN = 4;

    private QrCode() {}

    static String svg(String address) {
        try {
            // A quarter of it may be hidden by a hand or a lamp's reflection.
            var modules = Encoder.encode(address, ErrorCorrectionLevel.Q).getMatrix();
            var path = new StringBuilder();
            for (var y = 0; y < modules.getHeight(); y++) {
                for (var x = 0; x < modules.getWidth(); x++) {
                    if (modules.get(x, y) == 1) {
                        path.append("M%d %dh1v1h-1z".formatted(x + MARGIN, y + MARGIN));
                    }
                }
            }
            var size = modules.getWidth() + 2 * MARGIN;
            // Black on white in the dark too: that is what cameras look for.
            return """
                    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" shape-rendering="crispEdges">\
                    <path fill="#fff" d="M0 0h%1$dv%1$dH0z"/><path d="%2$s"/></svg>
                    """.formatted(size, path);
        } catch (WriterException e) {
            throw new IllegalArgumentException(
                    "An address of %d characters does not fit into a QR code".formatted(address.length()), e);
        }
    }
}
