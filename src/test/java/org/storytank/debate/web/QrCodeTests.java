package org.storytank.debate.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrCodeTests {

    private static final int PIXELS = 8;

    @Test
    void aCameraReadsTheAddress() throws Exception {
        var address = "https://tank.example/r/elephant-iron-91";

        assertThat(read(QrCode.svg(address))).isEqualTo(address);
    }

    /** Draws the square as a browser does, then reads it as a phone does. */
    private static String read(String svg) throws Exception {
        var size = Integer.parseInt(svg.replaceFirst("(?s).*viewBox=\"0 0 (\\d+) .*", "$1"));
        var side = size * PIXELS;
        var pixels = new int[side * side];
        Arrays.fill(pixels, 0xFFFFFF);
        Pattern.compile("M(\\d+) (\\d+)h1v1h-1z").matcher(svg).results().forEach(module -> {
            var left = Integer.parseInt(module.group(1)) * PIXELS;
            var top = Integer.parseInt(module.group(2)) * PIXELS;
            for (var y = top; y < top + PIXELS; y++) {
                Arrays.fill(pixels, y * side + left, y * side + left + PIXELS, 0);
            }
        });
        var picture = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, pixels)));
        return new QRCodeReader().decode(picture).getText();
    }
}
