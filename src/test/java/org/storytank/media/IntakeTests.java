package org.storytank.media;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;
import org.storytank.media.ImageRefused.Because;

/** What comes in as an image, and what does not. */
class IntakeTests {

    private static final MediaSettings SETTINGS =
            new MediaSettings(DataSize.ofMegabytes(1), 2, 4000, 60, 12, 60, 2, 500, 200, 300, Duration.ofDays(30));

    private final Intake intake = new Intake(SETTINGS);

    static Stream<byte[]> whatIsNoImage() {
        return Stream.of(
                        "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
                        "<!doctype html><script>alert(1)</script>",
                        "GIF89a\1\0\1\0",
                        "%PDF-1.7",
                        "PK\3\4",
                        "BM",
                        "")
                .map(text -> text.getBytes(UTF_8));
    }

    @ParameterizedTest
    @MethodSource("whatIsNoImage")
    void whatIsNoJpegPngOrWebpIsRefusedByItsFirstBytes(byte[] file) {
        assertRefused(file, Because.FORMAT);
    }

    @Test
    void theFirstBytesOfAnImageAreNotEnough() {
        assertRefused(
                Photograph.joined("\u00FF\u00D8\u00FF\u00E0", "<script>alert(1)</script>".getBytes(UTF_8)),
                Because.BROKEN);
        assertRefused(Photograph.joined("\u0089PNG\r\n\u001A\n", new byte[40]), Because.BROKEN);
        assertRefused(Photograph.joined("RIFF\u0010\0\0\0WEBP", new byte[8]), Because.BROKEN);
    }

    /** A few hundred bytes that would be 10 GB of pixels. */
    @Test
    void aBombIsRefusedByItsHeaderBeforeAPixelIsDecoded() {
        var png = Photograph.png(9, 9);
        ByteBuffer.wrap(png).putInt(16, 50_000).putInt(20, 50_000);
        assertRefused(png, Because.SIDE);

        var wide = Photograph.png(9, 9);
        ByteBuffer.wrap(wide).putInt(16, 2000).putInt(20, 2000);
        assertRefused(wide, Because.PIXELS);
    }

    @Test
    void aWebpCannotHideALargePictureInASmallFrame() {
        var lossless = Photograph.losslessWebp();
        var small = ByteBuffer.allocate(10).put(0, (byte) 0x10).array();
        var framed = framed(lossless, small);
        // Width and height of the picture: 14 bits each, all of them set.
        var at = framed.length - lossless.length + 12 + 8 + 1;
        ByteBuffer.wrap(framed).order(ByteOrder.LITTLE_ENDIAN).putInt(at, 0x0FFFFFFF);

        assertRefused(framed, Because.SIDE);
    }

    @Test
    void aJpegOfEndlessScansIsRefused() {
        var jpeg = Photograph.jpeg(9, 9);
        var frame = ByteBuffer.wrap(jpeg);
        var sos = indexOf(jpeg, (byte) 0xDA);
        var scan = Arrays.copyOfRange(jpeg, sos, jpeg.length - 2);
        var all = Arrays.copyOf(jpeg, jpeg.length - 2);
        for (var scans = 0; scans < 300; scans++) {
            all = Photograph.joined(all, scan);
        }
        assertThat(frame.remaining()).isPositive();

        assertRefused(Photograph.joined(all, new byte[] {(byte) 0xFF, (byte) 0xD9}), Because.BROKEN);
    }

    @Test
    void aMovingImageIsRefused() {
        var frame = ByteBuffer.allocate(10).put(0, (byte) 0x02).array();

        assertRefused(Photograph.riffChunk(framed(Photograph.lossyWebp(), frame), "ANIM", new byte[6]), Because.MOVING);
    }

    @Test
    void aFileThatIsTooHeavyIsRefusedWithTheLimit() {
        assertThatThrownBy(() -> intake.open(new byte[1024 * 1024 + 1]))
                .isInstanceOf(ImageRefused.class)
                .hasMessageContaining("at most 1 MB");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png"})
    void whatIsCutOffOrScrambledIsRefusedAndNeverFails(String format) {
        var file = Photograph.file(format, Photograph.picture(60, 40));
        var random = new Random(5);
        for (var round = 0; round < 300; round++) {
            var broken = Arrays.copyOf(file, 20 + random.nextInt(file.length - 20));
            for (var hits = random.nextInt(4); hits > 0; hits--) {
                broken[8 + random.nextInt(broken.length - 8)] = (byte) random.nextInt();
            }
            assertThatCode(() -> {
                        try {
                            intake.take(intake.open(broken), broken);
                        } catch (ImageRefused expected) {
                            assertThat(expected.because())
                                    .isIn(Because.BROKEN, Because.PIXELS, Because.SIDE, Because.FORMAT);
                        }
                    })
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void everyFormatBecomesSizesThatNothingOfTheFileIsIn() {
        for (var file : new byte[][] {
            Photograph.phone(40, 30, 1),
            Photograph.pngWithXmp(Photograph.AI),
            Photograph.lossyWebp(),
            Photograph.losslessWebp()
        }) {
            var taken = intake.take(intake.open(file), file);

            assertThat(taken.sizes()).hasSize(1);
            assertThat(Photograph.letters(taken.sizes().getFirst().jpeg()))
                    .startsWith("\u00FF\u00D8\u00FF\u00E0")
                    .doesNotContain(Photograph.OWNER, "GPS");
        }
    }

    @Test
    void sizesAreThoseThatPagesAskForAndNeverWiderThanTheFile() throws IOException {
        var file = Photograph.jpeg(1200, 800);

        var sizes = intake.take(intake.open(file), file).sizes();

        assertThat(sizes)
                .extracting(size -> size.width() + "×" + size.height())
                .containsExactly("480×320", "960×640", "1200×800");
        var small = ImageIO.read(new ByteArrayInputStream(sizes.getFirst().jpeg()));
        assertThat(small.getWidth()).isEqualTo(480);
        assertThat(small.getHeight()).isEqualTo(320);
    }

    /** Whatever is in a picture, a page stays light. */
    @Test
    void noSizeIsHeavierThanItsBudget() {
        var file = Photograph.file("png", Photograph.picture(1700, 1100));
        var noisy = Photograph.file("jpeg", Photograph.noise(900, 600));

        assertThat(intake.take(intake.open(file), file).sizes().stream().map(size -> size.jpeg().length / 1000))
                .satisfies(weights -> assertThat(weights.getFirst()).isLessThan(40));
        assertThat(intake.take(intake.open(noisy), noisy).sizes().getFirst().jpeg().length)
                .isLessThan(90_000);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void anImageStandsUprightWhateverItsCameraWasHeldLike(int orientation) throws IOException {
        var stored = stored(Photograph.picture(80, 60), orientation);
        var file = Photograph.segment(
                Photograph.file("jpeg", stored), 0xE1, Photograph.joined("Exif\0\0", Photograph.exif(orientation)));

        var opened = intake.open(file);
        var shown = ImageIO.read(new ByteArrayInputStream(
                intake.take(opened, file).sizes().getFirst().jpeg()));

        assertThat(opened.examined().width()).isEqualTo(80);
        assertThat(opened.examined().height()).isEqualTo(60);
        assertThat(corner(shown, 5, 5)).isEqualTo("red");
        assertThat(corner(shown, 75, 5)).isEqualTo("green");
        assertThat(corner(shown, 5, 55)).isEqualTo("white");
        assertThat(corner(shown, 75, 55)).isEqualTo("blue");
    }

    private void assertRefused(byte[] file, Because because) {
        assertThatThrownBy(() -> intake.open(file))
                .isInstanceOfSatisfying(
                        ImageRefused.class,
                        refused -> assertThat(refused.because()).isEqualTo(because));
    }

    /** The picture as a camera stores it that was held so: what Exif says undone. */
    private static BufferedImage stored(BufferedImage upright, int orientation) {
        var w = upright.getWidth();
        var h = upright.getHeight();
        var stored = orientation > 4
                ? new BufferedImage(h, w, BufferedImage.TYPE_INT_RGB)
                : new BufferedImage(w, h, BufferedImage.TYPE_INT_RGB);
        for (var y = 0; y < h; y++) {
            for (var x = 0; x < w; x++) {
                var at = switch (orientation) {
                    case 2 -> new int[] {w - 1 - x, y};
                    case 3 -> new int[] {w - 1 - x, h - 1 - y};
                    case 4 -> new int[] {x, h - 1 - y};
                    case 5 -> new int[] {y, x};
                    case 6 -> new int[] {y, w - 1 - x};
                    case 7 -> new int[] {h - 1 - y, w - 1 - x};
                    case 8 -> new int[] {h - 1 - y, x};
                    default -> new int[] {x, y};
                };
                stored.setRGB(at[0], at[1], upright.getRGB(x, y));
            }
        }
        return stored;
    }

    private static String corner(BufferedImage picture, int x, int y) {
        var colour = picture.getRGB(x, y);
        var red = (colour >> 16 & 0xFF) > 128;
        var green = (colour >> 8 & 0xFF) > 128;
        var blue = (colour & 0xFF) > 128;
        return red && green && blue ? "white" : red ? "red" : green ? "green" : blue ? "blue" : "black";
    }

    private static byte[] framed(byte[] webp, byte[] frame) {
        var head = Photograph.riffChunk(Arrays.copyOf(webp, 12), "VP8X", frame);
        var all = Photograph.joined(head, Arrays.copyOfRange(webp, 12, webp.length));
        ByteBuffer.wrap(all).order(ByteOrder.LITTLE_ENDIAN).putInt(4, all.length - 8);
        return all;
    }

    private static int indexOf(byte[] file, byte marker) {
        for (var at = 0; at < file.length - 1; at++) {
            if (file[at] == (byte) 0xFF && file[at + 1] == marker) {
                return at;
            }
        }
        throw new IllegalArgumentException("No such marker");
    }
}
