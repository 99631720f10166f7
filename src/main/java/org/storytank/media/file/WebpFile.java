package org.storytank.media.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A WebP file by its RIFF chunks (RFC 9649). What stays: the picture, its transparency, its colour profile, and C2PA. Exif, XMP, unknown
 * chunks and what follows the end go.
 */
final class WebpFile implements ImageFile {

    private static final int RIFF_HEAD = 12;
    private static final int CHUNK_HEAD = 8;
    private static final String EXTENDED = "VP8X";
    private static final String LOSSY = "VP8 ";
    private static final String LOSSLESS = "VP8L";
    private static final String EXIF = "EXIF";
    private static final String XMP = "XMP ";
    private static final String MANIFEST = "C2PA";
    private static final Set<String> STAYS = Set.of(EXTENDED, LOSSY, LOSSLESS, "ALPH", "ICCP");

    private static final int PROFILE_FLAG = 0x20;
    private static final int ALPHA_FLAG = 0x10;
    private static final int EXIF_FLAG = 0x08;
    private static final int XMP_FLAG = 0x04;

    private record Chunk(String type, int body, int length) {}

    private record Measures(int width, int height) {}

    private final byte[] file;
    private final List<Chunk> chunks;
    private final int end;
    private final Measures measures;

    private WebpFile(byte[] file, List<Chunk> chunks, int end) {
        this.file = file;
        this.chunks = chunks;
        this.end = end;
        var pictures = Stream.of(LOSSY, LOSSLESS).flatMap(this::typed).toList();
        if (pictures.size() > 1 || pictures.isEmpty() && !moves()) {
            throw new BrokenFile("A WebP holds one picture, not " + pictures.size());
        }
        // The larger of what the frame and the picture in it say: one of them could lie.
        var canvas = typed(EXTENDED).map(this::canvas);
        measures = Stream.concat(canvas, pictures.stream().map(this::picture))
                .reduce((one, other) ->
                        new Measures(Math.max(one.width, other.width), Math.max(one.height, other.height)))
                .orElseThrow();
    }

    static WebpFile open(byte[] file) {
        var in = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        var end = (long) in.getInt(4) + CHUNK_HEAD;
        if (end < RIFF_HEAD || end > file.length) {
            throw new BrokenFile("A WebP says that it is longer than the file");
        }
        in.position(RIFF_HEAD).limit((int) end);
        var chunks = new ArrayList<Chunk>();
        while (in.remaining() >= CHUNK_HEAD) {
            var type = new byte[4];
            in.get(type);
            var length = in.getInt();
            if (length < 0 || length > in.remaining()) {
                throw new BrokenFile("A chunk of a WebP is longer than the file");
            }
            chunks.add(new Chunk(new String(type, ISO_8859_1), in.position(), length));
            in.position(Math.min(in.limit(), in.position() + length + length % 2));
        }
        return new WebpFile(file, chunks, (int) end);
    }

    @Override
    public int width() {
        return measures.width;
    }

    @Override
    public int height() {
        return measures.height;
    }

    private Measures canvas(Chunk chunk) {
        return new Measures(three(chunk.body + 4) + 1, three(chunk.body + 7) + 1);
    }

    private Measures picture(Chunk chunk) {
        var in = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        if (chunk.type.equals(LOSSLESS)) {
            var bits = in.getInt(chunk.body + 1);
            return new Measures((bits & 0x3FFF) + 1, (bits >>> 14 & 0x3FFF) + 1);
        }
        return new Measures(in.getShort(chunk.body + 6) & 0x3FFF, in.getShort(chunk.body + 8) & 0x3FFF);
    }

    private int three(int at) {
        return file[at] & 0xFF | (file[at + 1] & 0xFF) << 8 | (file[at + 2] & 0xFF) << 16;
    }

    @Override
    public boolean moves() {
        return typed("ANIM").findAny().isPresent() || typed("ANMF").findAny().isPresent();
    }

    @Override
    public List<byte[]> exif() {
        return typed(EXIF).map(this::body).map(WebpFile::withoutPreamble).toList();
    }

    /** Some writers put the preamble of JPEG before the TIFF block. */
    private static byte[] withoutPreamble(byte[] exif) {
        return new String(exif, ISO_8859_1).startsWith("Exif\0\0") ? Arrays.copyOfRange(exif, 6, exif.length) : exif;
    }

    @Override
    public List<byte[]> xmp() {
        return typed(XMP).map(this::body).toList();
    }

    @Override
    public List<byte[]> iptc() {
        return List.of();
    }

    @Override
    public byte[] manifest() {
        var boxes = new ByteArrayOutputStream();
        typed(MANIFEST).map(this::body).forEach(boxes::writeBytes);
        return Jumbf.isC2pa(boxes.toByteArray()) ? boxes.toByteArray() : new byte[0];
    }

    @Override
    public boolean holdsMore() {
        return end < file.length || !chunks.stream().allMatch(chunk -> stays(chunk, manifest().length > 0));
    }

    @Override
    public byte[] clean(int orientation, boolean withManifest) {
        return written(
                orientation == Orientation.UPRIGHT ? new byte[0] : Orientation.exif(orientation),
                new byte[0],
                withManifest && manifest().length > 0);
    }

    static byte[] withXmp(byte[] clean, byte[] xmp) {
        var file = open(clean);
        var exif = file.exif().stream().findFirst().orElse(new byte[0]);
        return file.written(exif, xmp, true);
    }

    /** In the order that RFC 9649 asks for: frame, profile, picture, Exif, XMP, what it does not know. */
    private byte[] written(byte[] exif, byte[] xmp, boolean withManifest) {
        var out = new ByteArrayOutputStream(file.length);
        out.write(file, 0, RIFF_HEAD);
        if (exif.length + xmp.length > 0 || typed(EXTENDED).findAny().isPresent()) {
            write(out, EXTENDED, frame(exif.length > 0, xmp.length > 0));
        }
        chunks.stream()
                .filter(chunk -> STAYS.contains(chunk.type) && !chunk.type.equals(EXTENDED))
                .forEach(chunk -> write(out, chunk.type, body(chunk)));
        if (exif.length > 0) {
            write(out, EXIF, exif);
        }
        if (xmp.length > 0) {
            write(out, XMP, xmp);
        }
        if (withManifest) {
            typed(MANIFEST).forEach(chunk -> write(out, MANIFEST, body(chunk)));
        }
        var made = out.toByteArray();
        ByteBuffer.wrap(made).order(ByteOrder.LITTLE_ENDIAN).putInt(4, made.length - CHUNK_HEAD);
        return made;
    }

    private byte[] frame(boolean exif, boolean xmp) {
        var flags = typed(EXTENDED)
                .findFirst()
                .map(chunk -> file[chunk.body] & (PROFILE_FLAG | ALPHA_FLAG))
                // Without a frame only a lossless picture can be transparent, and says so itself.
                .orElseGet(() ->
                        typed(LOSSLESS).anyMatch(chunk -> (file[chunk.body + 4] & 0x10) != 0) ? ALPHA_FLAG : 0);
        var frame = new byte[10];
        frame[0] = (byte) (flags | (exif ? EXIF_FLAG : 0) | (xmp ? XMP_FLAG : 0));
        put(frame, 4, measures.width - 1);
        put(frame, 7, measures.height - 1);
        return frame;
    }

    private static void put(byte[] frame, int at, int value) {
        frame[at] = (byte) value;
        frame[at + 1] = (byte) (value >> 8);
        frame[at + 2] = (byte) (value >> 16);
    }

    private static void write(ByteArrayOutputStream out, String type, byte[] body) {
        out.writeBytes(type.getBytes(ISO_8859_1));
        out.writeBytes(ByteBuffer.allocate(Integer.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(body.length)
                .array());
        out.writeBytes(body);
        if (body.length % 2 == 1) {
            out.write(0);
        }
    }

    private static boolean stays(Chunk chunk, boolean withManifest) {
        return STAYS.contains(chunk.type) || withManifest && chunk.type.equals(MANIFEST);
    }

    private Stream<Chunk> typed(String type) {
        return chunks.stream().filter(chunk -> chunk.type.equals(type));
    }

    private byte[] body(Chunk chunk) {
        return Arrays.copyOfRange(file, chunk.body, chunk.body + chunk.length);
    }
}
