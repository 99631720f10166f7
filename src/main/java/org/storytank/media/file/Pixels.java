package org.storytank.media.file;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.storytank.media.ImageFormat;

/** The pixels of an image, upright and opaque, decoded no larger than pages need. */
final class Pixels {

    private Pixels() {}

    /** @param enough the width below which nothing may be left out @throws BrokenFile when they cannot be decoded */
    static BufferedImage of(ImageFormat format, byte[] clean, int width, int height, int orientation, int enough) {
        var reader = ImageIO.getImageReadersByFormatName(format.name().toLowerCase(Locale.ROOT))
                .next();
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(clean))) {
            reader.setInput(in, true, true);
            if ((long) reader.getWidth(0) * reader.getHeight(0) > (long) width * height) {
                throw new BrokenFile("The picture is larger than its header says");
            }
            var across = Orientation.turns(orientation) ? height : width;
            var step = Math.max(1, across / (2 * enough));
            var inks = format == ImageFormat.JPEG ? JpegFile.open(clean).inks() : Optional.<Inks>empty();
            return upright(
                    inks.isPresent()
                            ? inks.get().light(reader.readRaster(0, sparse(reader, step)))
                            : opaque(reader.read(0, sparse(reader, step))),
                    orientation);
        } catch (IOException | RuntimeException unreadable) {
            throw unreadable instanceof BrokenFile broken
                    ? broken
                    : new BrokenFile("The picture cannot be decoded", unreadable);
        } finally {
            reader.dispose();
        }
    }

    /** @param step one pixel of so many is taken, so that a large image never is in memory whole */
    private static ImageReadParam sparse(ImageReader reader, int step) {
        var how = reader.getDefaultReadParam();
        how.setSourceSubsampling(step, step, 0, 0);
        return how;
    }

    private static BufferedImage opaque(BufferedImage image) {
        var opaque = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        var canvas = opaque.createGraphics();
        canvas.drawImage(image, 0, 0, Color.WHITE, null);
        canvas.dispose();
        return opaque;
    }

    private static BufferedImage upright(BufferedImage image, int orientation) {
        if (orientation == Orientation.UPRIGHT) {
            return image;
        }
        double w = image.getWidth();
        double h = image.getHeight();
        // Where the corner and the two sides of the stored image go, one line for each of Exif's values from 2 on.
        var turn = new double[][] {
            {-1, 0, 0, 1, w, 0},
            {-1, 0, 0, -1, w, h},
            {1, 0, 0, -1, 0, h},
            {0, 1, 1, 0, 0, 0},
            {0, 1, -1, 0, h, 0},
            {0, -1, -1, 0, h, w},
            {0, -1, 1, 0, 0, w}
        };
        var turned = Orientation.turns(orientation)
                ? new BufferedImage(image.getHeight(), image.getWidth(), BufferedImage.TYPE_INT_RGB)
                : new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        return new AffineTransformOp(
                        new AffineTransform(turn[orientation - 2]), AffineTransformOp.TYPE_NEAREST_NEIGHBOR)
                .filter(image, turned);
    }
}
