package org.storytank.media.file;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;

/**
 * A picture for the press: four inks (CMYK) in the place of three lights, which the decoder of the JDK leaves as they are. Turned into
 * light without the profile of a press: hues are near, not exact.
 *
 * @param inverted whether 255 means no ink, as Adobe's programs write it @param mixed whether the first three are written as brightness and
 *     two colours (YCCK)
 */
record Inks(boolean inverted, boolean mixed) {

    private static final int FULL = 255;

    BufferedImage light(Raster raster) {
        var light = new BufferedImage(raster.getWidth(), raster.getHeight(), BufferedImage.TYPE_INT_RGB);
        var row = new int[raster.getWidth() * raster.getNumBands()];
        for (var y = 0; y < raster.getHeight(); y++) {
            raster.getPixels(raster.getMinX(), raster.getMinY() + y, raster.getWidth(), 1, row);
            for (var x = 0; x < raster.getWidth(); x++) {
                light.setRGB(x, y, light(row, 4 * x));
            }
        }
        return light;
    }

    private int light(int[] row, int at) {
        var paper = paper(row[at + 3]);
        if (!mixed) {
            return colour(paper(row[at]) * paper, paper(row[at + 1]) * paper, paper(row[at + 2]) * paper);
        }
        // ITU-T T.871, as libjpeg's YCCK: what comes out of the mix is the other way round.
        var brightness = row[at];
        var blue = row[at + 1] - 128;
        var red = row[at + 2] - 128;
        return colour(
                paper(FULL - within(brightness + 1.402 * red)) * paper,
                paper(FULL - within(brightness - 0.344136 * blue - 0.714136 * red)) * paper,
                paper(FULL - within(brightness + 1.772 * blue)) * paper);
    }

    /** How much of the paper is seen through this ink. */
    private int paper(int written) {
        return inverted ? written : FULL - written;
    }

    private static int within(double value) {
        return Math.clamp(Math.round(value), 0, FULL);
    }

    private static int colour(int red, int green, int blue) {
        return red / FULL << 16 | green / FULL << 8 | blue / FULL;
    }
}
