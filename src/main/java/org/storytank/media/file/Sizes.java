package org.storytank.media.file;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.storytank.media.ImageFormat;

/**
 * An image in the sizes that pages ask for, as JPEG made anew from its pixels: nothing of the file that came is in them. Each has a
 * weight that it does not pass as long as a lower quality is bearable.
 */
public final class Sizes {

    /** One of them. */
    public record Made(int width, int height, byte[] jpeg) {}

    private record Wanted(int width, int weight) {}

    private static final List<Wanted> WANTED =
            List.of(new Wanted(480, 40_000), new Wanted(960, 110_000), new Wanted(1600, 260_000));
    private static final int WIDEST = 1600;
    private static final float BEST = 0.82f;
    private static final float BEARABLE = 0.4f;
    private static final float STEP = 0.14f;

    private Sizes() {}

    /** Smallest first; the last one is the image itself when it is smaller than what pages ask for. @throws BrokenFile */
    public static List<Made> of(ImageFormat format, byte[] clean, int width, int height, int orientation) {
        var image = Pixels.of(format, clean, width, height, orientation, WIDEST);
        var own = Math.min(Orientation.turns(orientation) ? height : width, image.getWidth());
        return Stream.concat(
                        WANTED.stream().filter(wanted -> wanted.width < own),
                        WANTED.stream()
                                .filter(wanted -> wanted.width >= own)
                                .limit(1)
                                .map(wanted -> new Wanted(own, wanted.weight)))
                .map(wanted -> made(image, wanted))
                .toList();
    }

    private static Made made(BufferedImage image, Wanted wanted) {
        var height = Math.max(1, Math.round((float) image.getHeight() * wanted.width / image.getWidth()));
        var scaled = scaled(image, wanted.width, height);
        var jpeg = jpeg(scaled, BEST);
        for (var quality = BEST - STEP; jpeg.length > wanted.weight && quality >= BEARABLE; quality -= STEP) {
            jpeg = jpeg(scaled, quality);
        }
        return new Made(wanted.width, height, jpeg);
    }

    /** By halves first: one long step would leave pixels out, which shows as grit. */
    private static BufferedImage scaled(BufferedImage image, int width, int height) {
        var at = image;
        while (at.getWidth() >= 2 * width && at.getHeight() >= 2 * height && at.getWidth() > 2) {
            at = drawn(at, at.getWidth() / 2, at.getHeight() / 2);
        }
        return drawn(at, width, height);
    }

    private static BufferedImage drawn(BufferedImage image, int width, int height) {
        var drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var canvas = drawn.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        canvas.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        canvas.drawImage(image, 0, 0, width, height, null);
        canvas.dispose();
        return drawn;
    }

    private static byte[] jpeg(BufferedImage image, float quality) {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(quality);
            how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), how);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
