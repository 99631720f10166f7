package org.storytank.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

/** JPEG files for the press, as layout programs and scanners save them: four inks, which no decoder of the JDK turns into light. */
class InksTests {

    private static final MediaSettings SETTINGS =
            new MediaSettings(DataSize.ofMegabytes(1), 2, 4000, 60, 12, 60, 2, 500, 200, 300, Duration.ofDays(30));

    /** Three stripes: bare paper; magenta and yellow, which make red; cyan at half; black. */
    private static final List<int[]> STRIPES = List.of(
            new int[] {0, 0, 0, 0}, new int[] {0, 255, 255, 0}, new int[] {128, 0, 0, 0}, new int[] {0, 0, 0, 255});

    private static final List<Color> SEEN = List.of(Color.WHITE, Color.RED, new Color(127, 255, 255), Color.BLACK);

    private static final int STRIPE = 32;

    private final Intake intake = new Intake(SETTINGS);

    @Test
    void fourInksAreSeenAsTheColoursTheyPrint() throws IOException {
        assertSeen(jpeg(false, false));
    }

    @Test
    void adobeWritesThemTheOtherWayRound() throws IOException {
        assertSeen(adobe(jpeg(true, false), 0));
    }

    @Test
    void mixedIntoBrightnessAndColourTheyAreSeenToo() throws IOException {
        assertSeen(adobe(jpeg(true, true), 2));
    }

    @Test
    void aLargeOneIsReadInSteps() throws IOException {
        var settings =
                new MediaSettings(DataSize.ofMegabytes(9), 20, 8000, 60, 12, 60, 2, 500, 200, 300, Duration.ofDays(30));
        var wide = jpeg(false, false, 1600);
        var intake = new Intake(settings);

        var sizes = intake.take(intake.open(wide), wide).sizes();

        assertThat(sizes).hasSize(3);
        var seen = ImageIO.read(new ByteArrayInputStream(sizes.getLast().jpeg()));
        assertThat(seen.getWidth()).isEqualTo(1600);
        assertNear(seen.getRGB(600, 5), Color.RED);
    }

    private void assertSeen(byte[] file) throws IOException {
        var taken = intake.take(intake.open(file), file);
        var seen = ImageIO.read(new ByteArrayInputStream(taken.sizes().getLast().jpeg()));

        assertThat(seen.getType()).isNotEqualTo(BufferedImage.TYPE_CUSTOM);
        for (var stripe = 0; stripe < STRIPES.size(); stripe++) {
            assertNear(seen.getRGB(stripe * STRIPE + STRIPE / 2, 10), SEEN.get(stripe));
        }
    }

    private static void assertNear(int rgb, Color wanted) {
        var colour = new Color(rgb);
        assertThat(colour.getRed()).as("red of %s", colour).isCloseTo(wanted.getRed(), within(14));
        assertThat(colour.getGreen()).as("green of %s", colour).isCloseTo(wanted.getGreen(), within(14));
        assertThat(colour.getBlue()).as("blue of %s", colour).isCloseTo(wanted.getBlue(), within(14));
    }

    private static byte[] jpeg(boolean inverted, boolean mixed) throws IOException {
        return jpeg(inverted, mixed, STRIPE);
    }

    private static byte[] jpeg(boolean inverted, boolean mixed, int stripe) throws IOException {
        var raster = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, STRIPES.size() * stripe, STRIPE, 4, null);
        for (var x = 0; x < raster.getWidth(); x++) {
            for (var y = 0; y < raster.getHeight(); y++) {
                raster.setPixel(x, y, written(STRIPES.get(x / stripe), inverted, mixed));
            }
        }
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(raster, null, null), null);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** As libjpeg writes CMYK that it was given the other way round: what it mixes is 255 less each. */
    private static int[] written(int[] inks, boolean inverted, boolean mixed) {
        var black = inverted ? 255 - inks[3] : inks[3];
        if (!mixed) {
            return inverted ? new int[] {255 - inks[0], 255 - inks[1], 255 - inks[2], black} : inks;
        }
        double r = inks[0];
        double g = inks[1];
        double b = inks[2];
        return new int[] {
            clamped(0.299 * r + 0.587 * g + 0.114 * b),
            clamped(128 - 0.168736 * r - 0.331264 * g + 0.5 * b),
            clamped(128 + 0.5 * r - 0.418688 * g - 0.081312 * b),
            black
        };
    }

    private static int clamped(double value) {
        return Math.clamp(Math.round(value), 0, 255);
    }

    private static byte[] adobe(byte[] jpeg, int transform) {
        return Photograph.segment(
                jpeg, 0xEE, Photograph.joined("Adobe\0\u0064\0\0\0\0", new byte[] {(byte) transform}));
    }
}
