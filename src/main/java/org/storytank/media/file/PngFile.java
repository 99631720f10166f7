package org.storytank.media.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * A PNG file by its chunks (W3C PNG, third edition). What stays: the picture, its palette, transparency, colours and density, and
 * {@code caBX} of C2PA. Texts, Exif, times, further frames, unknown chunks and what follows the end go.
 */
final class PngFile implements ImageFile {

    private static final int SIGNATURE = 8;
    private static final int AROUND = 12;
    private static final Set<String> STAYS = Set.of(
            "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "bKGD", "pHYs");
    private static final String MANIFEST = "caBX";
    private static final String EXIF = "eXIf";
    private static final String TEXT = "iTXt";
    private static final String XMP = "XML:com.adobe.xmp\0";
    private static final int MOST_CHUNKS = 100_000;

    private record Chunk(String type, int from, int body, int length) {

        int end() {
            return body + length;
        }
    }

    private final byte[] file;
    private final List<Chunk> chunks;

    private PngFile(byte[] file, List<Chunk> chunks) {
        this.file = file;
        this.chunks = chunks;
        if (!chunks.getFirst().type.equals("IHDR") || chunks.getFirst().length != 13) {
            throw new BrokenFile("A PNG begins with the chunk IHDR of 13 bytes");
        }
    }

    static PngFile open(byte[] file) {
        var in = ByteBuffer.wrap(file);
        var chunks = new ArrayList<Chunk>();
        in.position(SIGNATURE);
        while (chunks.isEmpty() || !chunks.getLast().type.equals("IEND")) {
            var from = in.position();
            var length = in.getInt();
            var type = new byte[4];
            in.get(type);
            if (length < 0 || length > in.remaining() - Integer.BYTES || chunks.size() == MOST_CHUNKS) {
                throw new BrokenFile("A chunk of a PNG is longer than the file, or there are too many");
            }
            chunks.add(new Chunk(new String(type, ISO_8859_1), from, in.position(), length));
            in.position(in.position() + length + Integer.BYTES);
        }
        return new PngFile(file, chunks);
    }

    @Override
    public int width() {
        return ByteBuffer.wrap(file).getInt(chunks.getFirst().body);
    }

    @Override
    public int height() {
        return ByteBuffer.wrap(file).getInt(chunks.getFirst().body + Integer.BYTES);
    }

    /** Further frames are left out; what stays is the picture that every reader knows. */
    @Override
    public boolean moves() {
        return false;
    }

    @Override
    public List<byte[]> exif() {
        return typed(EXIF).map(this::body).toList();
    }

    @Override
    public List<byte[]> xmp() {
        return typed(TEXT)
                .map(this::body)
                .filter(text -> new String(text, ISO_8859_1).startsWith(XMP))
                .map(PngFile::packet)
                .flatMap(Optional::stream)
                .toList();
    }

    /** {@code keyword 0 compressed method language 0 translated-keyword 0 text}. */
    private static Optional<byte[]> packet(byte[] text) {
        var at = XMP.length();
        var compressed = text[at] == 1;
        at += 2;
        for (var zeros = 0; zeros < 2; at++) {
            zeros += text[at] == 0 ? 1 : 0;
        }
        var packet = Arrays.copyOfRange(text, at, text.length);
        return compressed ? Inflated.of(packet) : Optional.of(packet);
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
        return !chunks.stream().allMatch(chunk -> stays(chunk, manifest().length > 0))
                || chunks.getLast().end() + Integer.BYTES < file.length;
    }

    @Override
    public byte[] clean(int orientation, boolean withManifest) {
        var out = new ByteArrayOutputStream(file.length);
        out.write(file, 0, SIGNATURE);
        for (var chunk : chunks) {
            if (stays(chunk, withManifest && manifest().length > 0)) {
                out.write(file, chunk.from, chunk.length + AROUND);
            }
            if (chunk.type.equals("IHDR") && orientation != Orientation.UPRIGHT) {
                out.writeBytes(chunk(EXIF, Orientation.exif(orientation)));
            }
        }
        return out.toByteArray();
    }

    static byte[] withXmp(byte[] clean, byte[] xmp) {
        var behindHeader = SIGNATURE + AROUND + 13;
        var text = new ByteArrayOutputStream();
        text.writeBytes(XMP.getBytes(ISO_8859_1));
        text.writeBytes(new byte[4]);
        text.writeBytes(xmp);
        var out = new ByteArrayOutputStream(clean.length + xmp.length);
        out.write(clean, 0, behindHeader);
        out.writeBytes(chunk(TEXT, text.toByteArray()));
        out.write(clean, behindHeader, clean.length - behindHeader);
        return out.toByteArray();
    }

    private static byte[] chunk(String type, byte[] body) {
        var name = type.getBytes(ISO_8859_1);
        var sum = new CRC32();
        sum.update(name);
        sum.update(body);
        return ByteBuffer.allocate(body.length + AROUND)
                .putInt(body.length)
                .put(name)
                .put(body)
                .putInt((int) sum.getValue())
                .array();
    }

    private static boolean stays(Chunk chunk, boolean withManifest) {
        return STAYS.contains(chunk.type) || withManifest && chunk.type.equals(MANIFEST);
    }

    private Stream<Chunk> typed(String type) {
        return chunks.stream().filter(chunk -> chunk.type.equals(type));
    }

    private byte[] body(Chunk chunk) {
        return Arrays.copyOfRange(file, chunk.body, chunk.end());
    }
}
