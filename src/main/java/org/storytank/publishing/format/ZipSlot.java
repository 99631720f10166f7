package org.storytank.publishing.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * The last entry of a zip, not compressed. A zip ends with its list of contents (central directory) and the end of that list, so adding
 * an entry at the end changes no byte before the list. (APPNOTE.TXT 6.3, sections 4.3.7, 4.3.12, 4.3.16)
 */
final class ZipSlot implements Slot {

    static final String NAME = "META-INF/storytank-manifest.json";

    private static final int END = 0x06054b50;
    private static final int LISTED = 0x02014b50;
    private static final int ENTRY = 0x04034b50;
    private static final int END_LENGTH = 22;
    private static final int LISTED_LENGTH = 46;
    private static final int ENTRY_LENGTH = 30;
    private static final int VERSION = 20;
    private static final int NAMES_IN_UTF8 = 1 << 11;
    // 1 January 1980, the first day a zip knows: the same bytes each time.
    private static final int DAY = 1 << 5 | 1;

    @Override
    public byte[] fill(byte[] content, String manifest) {
        var end = End.of(content).orElseThrow(() -> new IllegalArgumentException("This is no zip"));
        var bytes = manifest.getBytes(UTF_8);
        var name = NAME.getBytes(UTF_8);
        var file = buffer(content.length + ENTRY_LENGTH + LISTED_LENGTH + 2 * name.length + bytes.length);
        file.put(content, 0, end.listAt);
        file.putInt(ENTRY);
        common(file, name, bytes);
        file.put(name).put(bytes);
        var listAt = file.position();
        file.put(content, end.listAt, end.listLength);
        file.putInt(LISTED).putShort((short) VERSION);
        common(file, name, bytes);
        file.putShort((short) 0)
                .putShort((short) 0)
                .putShort((short) 0)
                .putInt(0)
                .putInt(end.listAt);
        file.put(name);
        new End(end.entries + 1, file.position() - listAt, listAt).write(file);
        return file.array();
    }

    @Override
    public Optional<Emptied> empty(byte[] file) {
        return End.of(file).flatMap(end -> {
            var name = NAME.getBytes(UTF_8);
            var zip = buffer(file);
            var listed = end.listAt + end.listLength - LISTED_LENGTH - name.length;
            if (listed < end.listAt
                    || zip.getInt(listed) != LISTED
                    || !Arrays.equals(
                            Arrays.copyOfRange(file, listed + LISTED_LENGTH, listed + LISTED_LENGTH + name.length),
                            name)) {
                return Optional.empty();
            }
            var entry = zip.getInt(listed + 42);
            var from = entry + ENTRY_LENGTH + name.length;
            if (entry < 0 || from < 0 || from > end.listAt || end.entries == 0) {
                return Optional.empty();
            }
            var kept = listed - end.listAt;
            var content = buffer(entry + kept + END_LENGTH);
            content.put(file, 0, entry).put(file, end.listAt, kept);
            new End(end.entries - 1, kept, entry).write(content);
            return Optional.of(new Emptied(content.array(), text(file, from, end.listAt)));
        });
    }

    private static void common(ByteBuffer out, byte[] name, byte[] bytes) {
        var sum = new CRC32();
        sum.update(bytes);
        out.putShort((short) VERSION).putShort((short) NAMES_IN_UTF8).putShort((short) 0);
        out.putShort((short) 0).putShort((short) DAY).putInt((int) sum.getValue());
        out.putInt(bytes.length)
                .putInt(bytes.length)
                .putShort((short) name.length)
                .putShort((short) 0);
    }

    private static String text(byte[] file, int from, int to) {
        try {
            return UTF_8.newDecoder()
                    .decode(ByteBuffer.wrap(file, from, to - from))
                    .toString();
        } catch (CharacterCodingException noText) {
            return "";
        }
    }

    private static ByteBuffer buffer(int length) {
        return buffer(new byte[length]);
    }

    private static ByteBuffer buffer(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** The end of the list of contents, of a zip in one piece and without a comment. */
    private record End(int entries, int listLength, int listAt) {

        static Optional<End> of(byte[] file) {
            if (file.length < END_LENGTH) {
                return Optional.empty();
            }
            var at = file.length - END_LENGTH;
            var zip = buffer(file);
            var end = new End(zip.getShort(at + 10) & 0xffff, zip.getInt(at + 12), zip.getInt(at + 16));
            var fits = zip.getInt(at) == END
                    && end.listAt >= 0
                    && end.listLength >= 0
                    && (long) end.listAt + end.listLength == at;
            return fits ? Optional.of(end) : Optional.empty();
        }

        void write(ByteBuffer out) {
            out.putInt(END).putShort((short) 0).putShort((short) 0);
            out.putShort((short) entries)
                    .putShort((short) entries)
                    .putInt(listLength)
                    .putInt(listAt)
                    .putShort((short) 0);
        }
    }
}
