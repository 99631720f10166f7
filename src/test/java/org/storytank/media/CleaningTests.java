package org.storytank.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.storytank.media.Photograph.LATITUDE;
import static org.storytank.media.Photograph.OWNER;
import static org.storytank.media.Photograph.letters;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.GpsDirectory;
import com.drew.metadata.iptc.IptcDirectory;
import com.drew.metadata.jpeg.JpegCommentDirectory;
import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.storytank.media.FileSays.Manifest;
import org.storytank.media.file.ImageFile;
import org.storytank.media.file.Metadata;
import org.storytank.media.file.XmpPacket;

/** What goes and what stays when a file is cleaned, looked for byte by byte and by a reader that is not ours. */
class CleaningTests {

    static Stream<Arguments> filesThatTellTooMuch() {
        var exif = Photograph.exif(6);
        return Stream.of(
                Arguments.of(ImageFormat.JPEG, Photograph.phone(40, 30, 6)),
                Arguments.of(ImageFormat.JPEG, Photograph.jpegWithXmp(Photograph.CAMERA)),
                Arguments.of(
                        ImageFormat.PNG,
                        Photograph.joined(
                                Photograph.chunk(
                                        Photograph.chunk(Photograph.pngWithXmp(Photograph.CAMERA), "eXIf", exif),
                                        "tEXt",
                                        Photograph.joined("Author\0", OWNER.getBytes())),
                                OWNER.getBytes())),
                Arguments.of(
                        ImageFormat.WEBP,
                        Photograph.riffChunk(
                                Photograph.riffChunk(
                                        Photograph.riffChunk(Photograph.lossyWebp(), "EXIF", exif),
                                        "XMP ",
                                        Photograph.xmp(Photograph.CAMERA)),
                                "note",
                                OWNER.getBytes())));
    }

    @ParameterizedTest
    @MethodSource("filesThatTellTooMuch")
    void whereItWasTakenAndByWhomIsGoneToTheLastByte(ImageFormat format, byte[] file) {
        var opened = ImageFile.open(format, file);
        assertThat(Metadata.of(opened).says().location()).isTrue();

        var clean = opened.clean(Metadata.of(opened).orientation(), true);

        assertThat(letters(clean)).doesNotContain(OWNER, letters(LATITUDE), "GPS", "Brest");
        assertThat(Metadata.of(ImageFile.open(format, clean)).says().location()).isFalse();
        assertThat(opened.holdsMore()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("filesThatTellTooMuch")
    void thePixelsStayToTheBit(ImageFormat format, byte[] file) throws Exception {
        var clean = ImageFile.open(format, file).clean(1, true);

        assertThat(pixels(clean)).isEqualTo(pixels(file));
    }

    @ParameterizedTest
    @MethodSource("filesThatTellTooMuch")
    void anotherReaderFindsWhatWeWroteAndNothingElse(ImageFormat format, byte[] file) throws Exception {
        var clean = ImageFile.withXmp(
                format,
                ImageFile.open(format, file).clean(6, true),
                XmpPacket.of(DigitalSourceType.TRAINED_ALGORITHMIC_MEDIA.uri().toString(), "Ada", "", ""));

        var read = ImageMetadataReader.readMetadata(new ByteArrayInputStream(clean));

        assertThat(read.getDirectoriesOfType(GpsDirectory.class)).isEmpty();
        assertThat(read.getDirectoriesOfType(IptcDirectory.class)).isEmpty();
        assertThat(read.getDirectoriesOfType(JpegCommentDirectory.class)).isEmpty();
        assertThat(read.getFirstDirectoryOfType(ExifIFD0Directory.class).getInt(ExifIFD0Directory.TAG_ORIENTATION))
                .isEqualTo(6);
        assertThat(read.getFirstDirectoryOfType(com.drew.metadata.xmp.XmpDirectory.class)
                        .getXmpProperties())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "Iptc4xmpExt:DigitalSourceType",
                        "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia",
                        "photoshop:Credit",
                        "Ada"));
        assertThat(pixels(clean)).isEqualTo(pixels(file));
    }

    @Test
    void aTransparentLosslessWebpStaysOne() throws Exception {
        var clean = ImageFile.withXmp(
                ImageFormat.WEBP,
                ImageFile.open(ImageFormat.WEBP, Photograph.losslessWebp()).clean(1, false),
                XmpPacket.of("", "Ada", "", ""));

        assertThat(pixels(clean)).isEqualTo(pixels(Photograph.losslessWebp()));
        assertThat(letters(clean)).contains("VP8X", "VP8L", "XMP ");
    }

    @Test
    void aManifestWithNothingElseBesideItStaysUnderItsSeal() {
        var file = Photograph.jpegWithC2pa(Photograph.c2pa(Photograph.AI, ""));

        assertThat(Metadata.of(ImageFile.open(ImageFormat.JPEG, file)).says().manifest())
                .isEqualTo(Manifest.WHOLE);
        assertThat(ImageFile.open(ImageFormat.JPEG, file).holdsMore()).isFalse();
    }

    @Test
    void aManifestStaysWhenWhatStoodBesideItGoes() {
        var boxes = Photograph.c2pa(Photograph.AI, "");
        var file = Photograph.segment(Photograph.jpegWithC2pa(boxes), 0xFE, OWNER.getBytes());
        var opened = ImageFile.open(ImageFormat.JPEG, file);

        assertThat(Metadata.of(opened).says().manifest()).isEqualTo(Manifest.BROKEN_BY_CLEANING);
        assertThat(letters(opened.clean(1, true))).contains(letters(boxes)).doesNotContain(OWNER);
    }

    @Test
    void aManifestThatHoldsALocationGoes() {
        var file = Photograph.jpegWithC2pa(Photograph.c2pa(Photograph.AI, "exif:GPSLatitude 48,23.4N"));
        var opened = ImageFile.open(ImageFormat.JPEG, file);

        var says = Metadata.of(opened).says();

        assertThat(says.manifest()).isEqualTo(Manifest.LEFT_OUT);
        assertThat(says.location()).isTrue();
        assertThat(says.source()).isEqualTo(DigitalSourceType.TRAINED_ALGORITHMIC_MEDIA);
        assertThat(letters(opened.clean(1, false))).doesNotContain("GPSLatitude");
    }

    @Test
    void manifestsOfPngAndWebpAreFoundToo() {
        var boxes = Photograph.c2pa(Photograph.AI, "");

        var png = ImageFile.open(ImageFormat.PNG, Photograph.chunk(Photograph.png(9, 9), "caBX", boxes));
        var webp = ImageFile.open(ImageFormat.WEBP, Photograph.riffChunk(Photograph.lossyWebp(), "C2PA", boxes));

        assertThat(Stream.of(png, webp).map(file -> Metadata.of(file).says().manifest()))
                .containsExactly(Manifest.WHOLE, Manifest.WHOLE);
        assertThat(letters(png.clean(1, true))).contains(letters(boxes));
        assertThat(letters(webp.clean(1, true))).contains(letters(boxes));
    }

    @Test
    void aThumbnailIsALittleCopyOfWhatMayHaveBeenCutAway() {
        var head = Photograph.joined(
                "JFIF\0\1\1\0\0\1\0\1\1\1", OWNER.substring(0, 3).getBytes());
        var file = Photograph.segment(Photograph.jpeg(9, 9), 0xE0, head);
        file[0] = (byte) 0xFF;

        assertThat(letters(ImageFile.open(ImageFormat.JPEG, file).clean(1, true)))
                .doesNotContain("Ser");
    }

    private static int[] pixels(byte[] file) throws Exception {
        var picture = ImageIO.read(new ByteArrayInputStream(file));
        return picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
    }
}
