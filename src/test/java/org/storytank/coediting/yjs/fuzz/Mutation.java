package org.storytank.coediting.yjs.fuzz;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.storytank.coediting.yjs.oracle.Fixtures;

/** Makes frames out of real ones: bits turned, numbers blown up, pieces cut, doubled and exchanged; or out of nothing. */
final class Mutation {

    static final List<byte[]> REAL = real();

    /** Numbers at the borders of what varints, clocks, counts and lengths may be. */
    private static final List<String> NUMBERS = List.of(
            "00",
            "01",
            "7f",
            "8001",
            "ff7f",
            "ffffffff07",
            "ffffffff0f",
            "8080808010",
            "ffffffffffffff0f",
            "ffffffffffffff1f",
            "ffffffffffffffffff01",
            "80808080808080808000",
            "4d",
            "c4",
            "86",
            "47",
            "78");

    private final Random random;

    Mutation(long seed) {
        random = new Random(seed);
    }

    private static List<byte[]> real() {
        var fixtures = Fixtures.read();
        return Stream.of(
                        fixtures.documents().stream().flatMap(document -> document.updates().stream()),
                        fixtures.documents().stream().map(Fixtures.Document::state),
                        fixtures.documents().stream().map(Fixtures.Document::stateVector),
                        fixtures.documents().stream().map(Fixtures.Document::snapshot),
                        fixtures.messages().stream().map(Fixtures.Message::bytes))
                .flatMap(frames -> frames)
                .distinct()
                .map(HexFormat.of()::parseHex)
                .toList();
    }

    byte[] frame() {
        if (random.nextInt(20) == 0) {
            var noise = new byte[random.nextInt(60)];
            random.nextBytes(noise);
            return noise;
        }
        var frame = any();
        var times = 1 + random.nextInt(random.nextInt(4) == 0 ? 12 : 3);
        for (var i = 0; i < times; i++) {
            frame = changed(frame);
        }
        return frame;
    }

    private byte[] any() {
        return REAL.get(random.nextInt(REAL.size()));
    }

    private byte[] changed(byte[] frame) {
        var at = random.nextInt(frame.length + 1);
        var to = Math.min(frame.length, at + 1 + random.nextInt(8));
        return switch (random.nextInt(10)) {
            case 0, 1 -> flipped(frame);
            case 2, 3 ->
                joined(
                        frame,
                        at,
                        HexFormat.of().parseHex(NUMBERS.get(random.nextInt(NUMBERS.size()))),
                        Math.min(at + 1, frame.length));
            case 4 -> joined(frame, at, new byte[0], to);
            case 5 -> joined(frame, at, Arrays.copyOfRange(frame, at, to), at);
            case 6 -> Arrays.copyOf(frame, at);
            case 7 -> exchanged(frame, at, to);
            case 8 -> replaced(frame);
            default -> joined(frame, at, new byte[] {(byte) random.nextInt()}, at);
        };
    }

    private byte[] flipped(byte[] frame) {
        var flipped = frame.clone();
        if (flipped.length > 0) {
            flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return flipped;
    }

    private byte[] replaced(byte[] frame) {
        var replaced = frame.clone();
        if (replaced.length > 0) {
            replaced[random.nextInt(replaced.length)] = (byte) random.nextInt(24);
        }
        return replaced;
    }

    /** A piece of another frame in the place of a piece of this one. */
    private byte[] exchanged(byte[] frame, int at, int to) {
        var other = any();
        var from = random.nextInt(other.length + 1);
        return joined(
                frame, at, Arrays.copyOfRange(other, from, Math.min(other.length, from + random.nextInt(40))), to);
    }

    private static byte[] joined(byte[] frame, int at, byte[] middle, int to) {
        var joined = Arrays.copyOf(frame, at + middle.length + frame.length - to);
        System.arraycopy(middle, 0, joined, at, middle.length);
        System.arraycopy(frame, to, joined, at + middle.length, frame.length - to);
        return joined;
    }
}
