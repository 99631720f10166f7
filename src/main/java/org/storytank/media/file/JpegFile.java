package org.storytank.media.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A JPEG file by its segments (ITU-T T.81, annex B). What stays: tables, frames and scans, JFIF without its thumbnail, the colour
 * profile, Adobe's colour marker, and JUMBF of C2PA. Everything else, what follows the image included, goes.
 */
final class JpegFile implements ImageFile {

    private static final int SOI = 0xD8;
    private static final int EOI = 0xD9;
    private static final int SOS = 0xDA;
    private static final int APP0 = 0xE0;
    private static final int APP1 = 0xE1;
    private static final int APP2 = 0xE2;
    private static final int APP11 = 0xEB;
    private static final int APP13 = 0xED;
    private static final int APP14 = 0xEE;

    private static final String JFIF = "JFIF\0";
    private static final String EXIF = "Exif\0\0";
    private static final String XMP = "http://ns.adobe.com/xap/1.0/\0";
    private static final String MORE_XMP = "http://ns.adobe.com/xmp/extension/\0";
    private static final String PROFILE = "ICC_PROFILE\0";
    private static final String PHOTOSHOP = "Photoshop 3.0\0";
    private static final String ADOBE = "Adobe";
    private static final String JUMBF = "JP";

    /** Behind the name of more XMP: whose it is (32), how long all of it is (4), where this part begins (4). */
    private static final int MORE_XMP_HEAD = 40;

    private static final int JFIF_WITHOUT_THUMBNAIL = 14;
    private static final int INKS = 4;
    /** Behind Adobe's name, the version and two sets of flags. */
    private static final int ADOBE_TRANSFORM = 11;

    private static final int YCCK = 2;
    private static final int MOST_SCANS = 200;
    private static final int LONGEST_SEGMENT = 0xFFFF;

    /** @param from where its marker begins @param body where what it says begins @param to the scan's data included */
    private record Segment(int marker, int from, int body, int end, int to) {}

    private final byte[] file;
    private final List<Segment> segments;
    private final int afterEnd;
    private final Segment frame;

    private JpegFile(byte[] file, List<Segment> segments, int afterEnd) {
        this.file = file;
        this.segments = segments;
        this.afterEnd = afterEnd;
        var frames =
                segments.stream().filter(segment -> isFrame(segment.marker)).toList();
        if (frames.size() != 1) {
            throw new BrokenFile("A JPEG has one frame, not " + frames.size());
        }
        frame = frames.getFirst();
        if (segments.stream().filter(segment -> segment.marker == SOS).count() > MOST_SCANS) {
            throw new BrokenFile("A JPEG has at most %d scans".formatted(MOST_SCANS));
        }
    }

    static JpegFile open(byte[] file) {
        var segments = new ArrayList<Segment>();
        var at = 2;
        while (true) {
            if (octet(file, at) != 0xFF) {
                throw new BrokenFile("No marker where a segment of a JPEG begins");
            }
            var from = at;
            while (octet(file, at) == 0xFF) {
                at++;
            }
            var marker = octet(file, at++);
            if (marker == EOI) {
                return new JpegFile(file, segments, at);
            }
            if (marker < 0xC0 || marker == SOI || marker >= 0xD0 && marker <= 0xD7) {
                throw new BrokenFile("A marker of a JPEG stands where none may");
            }
            var end = at + two(file, at);
            if (end < at + 2 || end > file.length) {
                throw new BrokenFile("A segment of a JPEG is longer than the file");
            }
            var to = marker == SOS ? scanEnd(file, end) : end;
            segments.add(new Segment(marker, from, at + 2, end, to));
            at = to;
        }
    }

    private static int scanEnd(byte[] file, int from) {
        for (var at = from; at < file.length - 1; at++) {
            var next = octet(file, at + 1);
            if (octet(file, at) == 0xFF && next != 0 && next != 0xFF && (next < 0xD0 || next > 0xD7)) {
                return at;
            }
        }
        throw new BrokenFile("The picture of a JPEG is cut off");
    }

    @Override
    public int height() {
        return two(file, frame.body + 1);
    }

    @Override
    public int width() {
        return two(file, frame.body + 3);
    }

    /** Empty for a picture in light. */
    Optional<Inks> inks() {
        if (octet(file, frame.body + 5) != INKS) {
            return Optional.empty();
        }
        var adobe = named(APP14, ADOBE).findFirst();
        return Optional.of(new Inks(
                adobe.isPresent(),
                adobe.map(segment -> octet(file, segment.body + ADOBE_TRANSFORM) == YCCK)
                        .orElse(false)));
    }

    @Override
    public boolean moves() {
        return false;
    }

    @Override
    public List<byte[]> exif() {
        return named(APP1, EXIF).map(segment -> body(segment, EXIF.length())).toList();
    }

    @Override
    public List<byte[]> xmp() {
        var packets = new ArrayList<>(
                named(APP1, XMP).map(segment -> body(segment, XMP.length())).toList());
        var more = new ByteArrayOutputStream();
        named(APP1, MORE_XMP)
                .filter(segment -> segment.end - segment.body >= MORE_XMP.length() + MORE_XMP_HEAD)
                .forEach(segment -> more.writeBytes(body(segment, MORE_XMP.length() + MORE_XMP_HEAD)));
        if (more.size() > 0) {
            packets.add(more.toByteArray());
        }
        return packets;
    }

    @Override
    public List<byte[]> iptc() {
        return named(APP13, PHOTOSHOP)
                .map(segment -> PhotoshopBlocks.iptc(body(segment, PHOTOSHOP.length())))
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    public byte[] manifest() {
        var boxes = new ByteArrayOutputStream();
        named(APP11, JUMBF).forEach(segment -> boxes.writeBytes(Jumbf.part(body(segment, JUMBF.length()))));
        return Jumbf.isC2pa(boxes.toByteArray()) ? boxes.toByteArray() : new byte[0];
    }

    @Override
    public boolean holdsMore() {
        return afterEnd < file.length
                || !segments.stream().allMatch(segment -> stays(segment, true))
                || named(APP0, JFIF).anyMatch(segment -> segment.end - segment.body > JFIF_WITHOUT_THUMBNAIL);
    }

    @Override
    public byte[] clean(int orientation, boolean withManifest) {
        var out = new ByteArrayOutputStream(file.length);
        out.writeBytes(new byte[] {(byte) 0xFF, (byte) SOI});
        named(APP0, JFIF).findFirst().ifPresent(segment -> write(out, APP0, withoutThumbnail(segment)));
        if (orientation != Orientation.UPRIGHT) {
            write(out, APP1, joined(EXIF, Orientation.exif(orientation)));
        }
        segments.stream()
                .filter(segment -> segment.marker != APP0 && stays(segment, withManifest && manifest().length > 0))
                .forEach(segment -> out.write(file, segment.from, segment.to - segment.from));
        out.writeBytes(new byte[] {(byte) 0xFF, (byte) EOI});
        return out.toByteArray();
    }

    static byte[] withXmp(byte[] clean, byte[] xmp) {
        var body = joined(XMP, xmp);
        if (body.length + 2 > LONGEST_SEGMENT) {
            throw new IllegalArgumentException("An XMP packet of %d bytes does not fit".formatted(xmp.length));
        }
        var behind = open(clean).segments.stream()
                .takeWhile(segment -> segment.marker == APP0 || segment.marker == APP1)
                .mapToInt(Segment::to)
                .max()
                .orElse(2);
        var out = new ByteArrayOutputStream(clean.length + body.length + 4);
        out.write(clean, 0, behind);
        write(out, APP1, body);
        out.write(clean, behind, clean.length - behind);
        return out.toByteArray();
    }

    private boolean stays(Segment segment, boolean withManifest) {
        return switch (segment.marker) {
            case APP0 -> isNamed(segment, JFIF);
            case APP2 -> isNamed(segment, PROFILE);
            case APP11 -> withManifest && isNamed(segment, JUMBF) && manifest().length > 0;
            case APP14 -> isNamed(segment, ADOBE);
            // DHT, DAC, SOS, DQT, DRI
            case 0xC4, 0xCC, SOS, 0xDB, 0xDD -> true;
            default -> isFrame(segment.marker);
        };
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    /** Version, unit and density stay; the thumbnail behind them, three bytes a pixel, goes. */
    private byte[] withoutThumbnail(Segment segment) {
        var kept = Arrays.copyOfRange(file, segment.body, segment.body + JFIF_WITHOUT_THUMBNAIL);
        kept[JFIF_WITHOUT_THUMBNAIL - 2] = 0;
        kept[JFIF_WITHOUT_THUMBNAIL - 1] = 0;
        return kept;
    }

    private java.util.stream.Stream<Segment> named(int marker, String name) {
        return segments.stream().filter(segment -> segment.marker == marker && isNamed(segment, name));
    }

    private boolean isNamed(Segment segment, String name) {
        var to = segment.body + name.length();
        return to <= segment.end && new String(file, segment.body, name.length(), ISO_8859_1).equals(name);
    }

    private byte[] body(Segment segment, int skip) {
        return Arrays.copyOfRange(file, segment.body + skip, segment.end);
    }

    private static byte[] joined(String name, byte[] content) {
        var start = name.getBytes(ISO_8859_1);
        var all = Arrays.copyOf(start, start.length + content.length);
        System.arraycopy(content, 0, all, start.length, content.length);
        return all;
    }

    private static void write(ByteArrayOutputStream out, int marker, byte[] body) {
        out.write(0xFF);
        out.write(marker);
        out.write((body.length + 2) >> 8);
        out.write(body.length + 2);
        out.writeBytes(body);
    }

    private static int octet(byte[] file, int at) {
        return file[at] & 0xFF;
    }

    private static int two(byte[] file, int at) {
        return octet(file, at) << 8 | octet(file, at + 1);
    }
}
