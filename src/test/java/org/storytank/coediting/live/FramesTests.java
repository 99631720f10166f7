package org.storytank.coediting.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.storytank.coediting.CloseCode;
import org.storytank.coediting.CoeditingSettings;
import org.storytank.coediting.DocumentId;
import org.storytank.coediting.Refused;
import org.storytank.coediting.Tickets;
import org.storytank.coediting.yjs.Lib0Writer;
import org.storytank.coediting.yjs.YDoc;
import org.storytank.graph.Ids;
import org.storytank.graph.OnRealGraph;

@OnRealGraph
class FramesTests {

    private static final int FRAMES = 200_000;

    @Autowired
    private Frames frames;

    @Autowired
    private Tickets tickets;

    @Autowired
    private CoeditingSettings settings;

    @Test
    void everyFrameIsReadOrRefusedByName() {
        var seed = System.nanoTime();
        var random = new Random(seed);
        var known = known();
        for (var i = 0; i < FRAMES; i++) {
            var frame = mutated(random, known);
            var thrown = catchThrowable(() -> frames.read(frame));
            if (thrown != null) {
                assertThat(thrown)
                        .as("seed %d, frame %s", seed, Arrays.toString(frame))
                        .isInstanceOf(Refused.class);
            }
        }
    }

    @Test
    void aFrameWithTooManyMessagesIsRefused() {
        var questions = new byte[settings.messagesPerFrame() + 1];
        Arrays.fill(questions, (byte) 3);

        var refused = catchThrowableOfType(Refused.class, () -> frames.read(questions));

        assertThat(refused.code()).isEqualTo(CloseCode.MALFORMED);
        assertThat(frames.read(Arrays.copyOf(questions, settings.messagesPerFrame())))
                .hasSize(settings.messagesPerFrame());
    }

    private List<byte[]> known() {
        var doc = new YDoc(7, true);
        doc.text("text").insert(0, "hé🌊");
        var update = doc.encode();
        var ticket = tickets.issue(new DocumentId(Ids.next()), null, 1L << 33);
        return List.of(
                Frames.step1(doc.stateVector()),
                Frames.step2(update),
                Frames.update(update),
                Frames.awareness(new byte[] {1, 7, 1, 4, 'n', 'u', 'l', 'l'}),
                new byte[] {3},
                framed(out -> {
                    out.varUint(Frames.NUMBERED);
                    out.varUint(1);
                    var change = Frames.update(update);
                    out.raw(change, 0, change.length);
                }),
                framed(out -> {
                    out.varUint(Frames.TICKET);
                    out.varString(ticket);
                }),
                framed(out -> {
                    out.varUint(Frames.COPIED);
                    out.varString(Ids.next());
                    out.varUint(1);
                    List.of(7, 0, 8, 0, 3).forEach(out::varUint);
                }));
    }

    private static byte[] framed(java.util.function.Consumer<Lib0Writer> write) {
        var out = new Lib0Writer();
        write.accept(out);
        return out.toBytes();
    }

    /** Some known messages in a row, of which bytes are changed, lost or doubled. */
    private static byte[] mutated(Random random, List<byte[]> known) {
        var out = new Lib0Writer();
        for (var left = 1 + random.nextInt(3); left > 0; left--) {
            var message = known.get(random.nextInt(known.size()));
            var from = random.nextInt(4) == 0 ? random.nextInt(message.length) : 0;
            out.raw(message, from, message.length);
        }
        var frame = out.toBytes();
        for (var left = random.nextInt(4); left > 0; left--) {
            frame[random.nextInt(frame.length)] = (byte) random.nextInt(256);
        }
        return random.nextInt(4) == 0 ? Arrays.copyOf(frame, random.nextInt(frame.length + 3)) : frame;
    }
}
