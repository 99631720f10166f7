package org.storytank.media;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Base64;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Image files as cameras, programs and machines write them, put together byte by byte. */
public final class Photograph {

    /** What no file may hold when it leaves: the camera's owner, and where it stood. */
    public static final String OWNER = "Serial-4711-of-Ada";

    public static final String AI = "trainedAlgorithmicMedia";
    public static final String CAMERA = "digitalCapture";

    /** 48°23'24" N, as Exif holds it: three fractions. */
    public static final byte[] LATITUDE = ByteBuffer.allocate(24)
            .putInt(48)
            .putInt(1)
            .putInt(23)
            .putInt(1)
            .putInt(24)
            .putInt(1)
            .array();

    private Photograph() {}

    /** Its corners are red, green, blue and white, from the upper left clockwise. */
    public static BufferedImage picture(int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var canvas = picture.createGraphics();
        var corners = new Color[] {Color.RED, Color.GREEN, Color.WHITE, Color.BLUE};
        for (var at = 0; at < corners.length; at++) {
            canvas.setColor(corners[at]);
            canvas.fillRect(at % 2 * (width / 2), at / 2 * (height / 2), width / 2 + 1, height / 2 + 1);
        }
        canvas.dispose();
        return picture;
    }

    /** As heavy as pictures get: every pixel another. */
    public static BufferedImage noise(int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var random = new Random(7);
        for (var y = 0; y < height; y++) {
            for (var x = 0; x < width; x++) {
                picture.setRGB(x, y, random.nextInt());
            }
        }
        return picture;
    }

    public static byte[] file(String format, BufferedImage picture) {
        var bytes = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(picture, format, bytes)) {
                throw new IllegalArgumentException("Nobody writes " + format);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    public static byte[] jpeg(int width, int height) {
        return file("jpeg", picture(width, height));
    }

    public static byte[] png(int width, int height) {
        return file("png", picture(width, height));
    }

    /** One pixel each, as the encoder of the WebP project writes them; the JDK has none. */
    public static byte[] lossyWebp() {
        return Base64.getDecoder().decode("UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA");
    }

    public static byte[] losslessWebp() {
        return Base64.getDecoder().decode("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==");
    }

    /** As a phone that was held upright sends it, with all it knows. */
    public static byte[] phone(int width, int height, int orientation) {
        var file = segment(jpeg(width, height), 0xE1, joined("Exif\0\0", exif(orientation)));
        file = segment(file, 0xFE, OWNER.getBytes(ISO_8859_1));
        file = segment(file, 0xED, joined("Photoshop 3.0\0", iptc("Agence du Port", "© Ada", "Brest")));
        return joined(file, ("trailer " + OWNER).getBytes(ISO_8859_1));
    }

    /** A TIFF block with its orientation, an artist, and a GPS directory. */
    public static byte[] exif(int orientation) {
        var owner = (OWNER + "\0").getBytes(ISO_8859_1);
        var gps = 8 + 2 + 3 * 12 + 4;
        var latitude = gps + 2 + 2 * 12 + 4;
        var artist = latitude + LATITUDE.length;
        return ByteBuffer.allocate(artist + owner.length)
                .put(new byte[] {'M', 'M', 0, 42})
                .putInt(8)
                .putShort((short) 3)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putShort((short) 0x013B)
                .putShort((short) 2)
                .putInt(owner.length)
                .putInt(artist)
                .putShort((short) 0x8825)
                .putShort((short) 4)
                .putInt(1)
                .putInt(gps)
                .putInt(0)
                .putShort((short) 2)
                .putShort((short) 1)
                .putShort((short) 2)
                .putInt(2)
                .put(new byte[] {'N', 0, 0, 0})
                .putShort((short) 2)
                .putShort((short) 5)
                .putInt(3)
                .putInt(latitude)
                .putInt(0)
                .put(LATITUDE)
                .put(owner)
                .array();
    }

    /** Photoshop's block of IPTC-IIM. */
    static byte[] iptc(String credit, String copyright, String city) {
        var sets = new ByteArrayOutputStream();
        sets.writeBytes(new byte[] {0x1C, 1, 90, 0, 3, 0x1B, 0x25, 0x47});
        dataSet(sets, 90, city);
        dataSet(sets, 110, credit);
        dataSet(sets, 116, copyright);
        return joined(
                ByteBuffer.allocate(12)
                        .put(new byte[] {'8', 'B', 'I', 'M', 4, 4, 0, 0})
                        .putInt(sets.size())
                        .array(),
                sets.toByteArray());
    }

    private static void dataSet(ByteArrayOutputStream out, int number, String text) {
        var bytes = text.getBytes(UTF_8);
        out.writeBytes(new byte[] {0x1C, 2, (byte) number, 0, (byte) bytes.length});
        out.writeBytes(bytes);
    }

    /** @param source a term of the IPTC vocabulary */
    public static byte[] xmp(String source) {
        return """
                <?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:e="http://iptc.org/std/Iptc4xmpExt/2008-02-29/"
                  xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:exif="http://ns.adobe.com/exif/1.0/"
                  e:DigitalSourceType="http://cv.iptc.org/newscodes/digitalsourcetype/%s"
                  xmp:CreatorTool="%s" exif:GPSLatitude="48,23.4N"/>
                </rdf:RDF></x:xmpmeta><?xpacket end="r"?>""".formatted(source, OWNER).getBytes(UTF_8);
    }

    public static byte[] jpegWithXmp(String source) {
        return segment(jpeg(40, 30), 0xE1, joined("http://ns.adobe.com/xap/1.0/\0", xmp(source)));
    }

    public static byte[] pngWithXmp(String source) {
        return chunk(png(40, 30), "iTXt", joined("XML:com.adobe.xmp\0\0\0\0\0", xmp(source)));
    }

    /** JUMBF as C2PA writes it, cut down to what is looked for: the store's description box and an action with its term. */
    public static byte[] c2pa(String source, String more) {
        var description =
                joined("\0\0\0\u001Ejumd", joined("c2pa", joined(new byte[12], "\u0003c2pa\0".getBytes(ISO_8859_1))));
        var content = joined(
                "qdigitalSourceTypexF", // CBOR: a text of 17 letters, a text of 70
                ("http://cv.iptc.org/newscodes/digitalsourcetype/" + source + "dwhen" + more).getBytes(ISO_8859_1));
        var boxes = joined(description, content);
        return joined(
                ByteBuffer.allocate(8)
                        .putInt(boxes.length + 8)
                        .put("jumb".getBytes(ISO_8859_1))
                        .array(),
                boxes);
    }

    public static byte[] jpegWithC2pa(byte[] boxes) {
        var head = ByteBuffer.allocate(8)
                .put("JP".getBytes(ISO_8859_1))
                .putShort((short) 1)
                .putInt(1)
                .array();
        return segment(jpeg(40, 30), 0xEB, joined(head, boxes));
    }

    /** Behind the JFIF segment that ImageIO writes first. */
    public static byte[] segment(byte[] jpeg, int marker, byte[] body) {
        var behind = 2 + 2 + ByteBuffer.wrap(jpeg).getShort(4);
        var segment = joined(
                ByteBuffer.allocate(4)
                        .put((byte) 0xFF)
                        .put((byte) marker)
                        .putShort((short) (body.length + 2))
                        .array(),
                body);
        return inserted(jpeg, behind, segment);
    }

    /** Behind the header. */
    public static byte[] chunk(byte[] png, String type, byte[] body) {
        var name = type.getBytes(ISO_8859_1);
        var sum = new CRC32();
        sum.update(name);
        sum.update(body);
        return inserted(
                png,
                33,
                ByteBuffer.allocate(body.length + 12)
                        .putInt(body.length)
                        .put(name)
                        .put(body)
                        .putInt((int) sum.getValue())
                        .array());
    }

    /** Behind the last chunk. */
    static byte[] riffChunk(byte[] webp, String type, byte[] body) {
        var chunk = ByteBuffer.allocate(8 + body.length + body.length % 2)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(type.getBytes(ISO_8859_1))
                .putInt(body.length)
                .put(body)
                .array();
        var all = joined(webp, chunk);
        ByteBuffer.wrap(all).order(ByteOrder.LITTLE_ENDIAN).putInt(4, all.length - 8);
        return all;
    }

    private static byte[] inserted(byte[] file, int at, byte[] piece) {
        var out = new ByteArrayOutputStream();
        out.write(file, 0, at);
        out.writeBytes(piece);
        out.write(file, at, file.length - at);
        return out.toByteArray();
    }

    public static byte[] joined(String first, byte[] second) {
        return joined(first.getBytes(ISO_8859_1), second);
    }

    static byte[] joined(byte[] first, byte[] second) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(first);
        out.writeBytes(second);
        return out.toByteArray();
    }

    /** For looking whether something stands in a file. */
    public static String letters(byte[] bytes) {
        return new String(bytes, ISO_8859_1);
    }
}
