package org.storytank.media;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.storytank.account.PersonId;
import org.storytank.media.DigitalSourceType.Kind;
import org.storytank.media.FileSays.Manifest;
import org.storytank.media.ImageLabel.Basis;
import org.storytank.media.file.ImageFile;
import org.storytank.media.file.Metadata;
import org.storytank.provenance.Involvement;

/** What a file says of its making, and what it is labelled with. */
class SaidOfItselfTests {

    @ParameterizedTest
    @EnumSource
    void everyTermOfTheVocabularyIsReadFromXmp(DigitalSourceType type) {
        var term = type.uri().toString().substring(DigitalSourceType.TERMS.length());

        assertThat(says(Photograph.jpegWithXmp(term)).source()).isEqualTo(type);
        assertThat(says(Photograph.pngWithXmp(term)).source()).isEqualTo(type);
        assertThat(says(Photograph.jpegWithC2pa(Photograph.c2pa(term, ""))).source())
                .isEqualTo(type);
    }

    @Test
    void whatSaysMoreOfAiCounts() {
        var both = Photograph.segment(
                Photograph.jpegWithC2pa(Photograph.c2pa(Photograph.AI, "")),
                0xE1,
                Photograph.joined("http://ns.adobe.com/xap/1.0/\0", Photograph.xmp(Photograph.CAMERA)));

        assertThat(label(both).kind()).isEqualTo(Kind.MADE_BY_AI);
    }

    @Test
    void aFileWithoutAMarkIsUnknownAndNothingElse() {
        var label = label(Photograph.phone(40, 30, 1));

        assertThat(label.kind()).isEqualTo(Kind.UNKNOWN);
        assertThat(label.basis()).isEqualTo(Basis.NOBODY);
        assertThat(label.source()).isNull();
        assertThat(label.disclosure()).isEmpty();
    }

    @Test
    void aTermThatIsNotOfTheVocabularySaysNothing() {
        assertThat(says(Photograph.jpegWithXmp("certifiedHuman")).source()).isNull();
    }

    @Test
    void creditAndCopyrightAreReadWhereverTheyStand() {
        var says = says(Photograph.phone(40, 30, 1));

        assertThat(says.credit()).isEqualTo("Agence du Port");
        assertThat(says.copyright()).isEqualTo("© Ada");
        assertThat(says.location()).isTrue();
        assertThat(says.manifest()).isEqualTo(Manifest.NONE);
    }

    @Test
    void jumbfThatIsNotOfC2paIsNoManifest() {
        var panorama = Photograph.joined("\0\0\0\u001Ejumb\0\0\0\u0010jumd", "360 degrees".getBytes(UTF_8));

        assertThat(says(Photograph.jpegWithC2pa(panorama)).manifest()).isEqualTo(Manifest.NONE);
    }

    @Test
    void aDeclarationIsToldAsOne() {
        var said = new FileSays(DigitalSourceType.DIGITAL_CAPTURE, Manifest.NONE, "", "", false);
        var declared = new Declaration(Involvement.GENERATED, new PersonId("ada"), Instant.EPOCH);

        var label = ImageLabel.of(said, declared);

        assertThat(label.kind()).isEqualTo(Kind.MADE_BY_AI);
        assertThat(label.basis()).isEqualTo(Basis.DECLARED);
    }

    @Test
    void nobodyDeclaresAwayWhatTheFileSays() {
        var said = new FileSays(DigitalSourceType.TRAINED_ALGORITHMIC_MEDIA, Manifest.NONE, "", "", false);
        var declared = new Declaration(Involvement.EDITED, new PersonId("ada"), Instant.EPOCH);

        assertThat(ImageLabel.of(said, declared).kind()).isEqualTo(Kind.MADE_BY_AI);
        assertThat(ImageLabel.of(said, declared).basis()).isEqualTo(Basis.FILE);
    }

    @Test
    void anXmpPacketThatWantsToReadOtherFilesSaysNothing() {
        var packet = "<!DOCTYPE x [<!ENTITY secret SYSTEM 'file:///etc/passwd'>]>\n"
                + new String(Photograph.xmp(Photograph.AI), UTF_8).replaceAll("<\\?xpacket[^>]*>", "");

        var file = Photograph.segment(
                Photograph.jpeg(9, 9),
                0xE1,
                Photograph.joined("http://ns.adobe.com/xap/1.0/\0", packet.getBytes(UTF_8)));

        assertThat(says(file).source()).isNull();
    }

    @Test
    void compressedXmpIsReadAndOneThatWouldFillTheMemoryIsNot() throws Exception {
        var small = itxt(Photograph.xmp(Photograph.AI));
        var bomb = itxt(new byte[64 * 1024 * 1024]);

        assertThat(says(Photograph.chunk(Photograph.png(9, 9), "iTXt", small)).source())
                .isEqualTo(DigitalSourceType.TRAINED_ALGORITHMIC_MEDIA);
        assertThat(says(Photograph.chunk(Photograph.png(9, 9), "iTXt", bomb)).source())
                .isNull();
    }

    @Test
    void brokenMetadataSaysNothingAndBreaksNothing() {
        var exif = Photograph.exif(6);
        Stream.iterate(0, at -> at + 1).limit(exif.length).forEach(at -> {
            var broken = exif.clone();
            broken[at] = (byte) 0xFF;
            var file = Photograph.segment(Photograph.jpeg(9, 9), 0xE1, Photograph.joined("Exif\0\0", broken));
            assertThat(Metadata.of(ImageFile.open(ImageFormat.JPEG, file)).orientation())
                    .isBetween(1, 8);
        });
    }

    private static byte[] itxt(byte[] packet) throws Exception {
        var out = new ByteArrayOutputStream();
        try (var deflated = new DeflaterOutputStream(out)) {
            deflated.write(packet);
        }
        return Photograph.joined("XML:com.adobe.xmp\0\u0001\0\0\0", out.toByteArray());
    }

    private static FileSays says(byte[] file) {
        var format = ImageFormat.of(file).orElseThrow();
        return Metadata.of(ImageFile.open(format, file)).says();
    }

    private static ImageLabel label(byte[] file) {
        return ImageLabel.of(says(file), null);
    }
}
