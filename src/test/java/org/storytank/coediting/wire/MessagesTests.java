package org.storytank.coediting.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.storytank.coediting.wire.Message.AwarenessUpdate;
import org.storytank.coediting.wire.Message.QueryAwareness;
import org.storytank.coediting.wire.Message.SyncStep1;
import org.storytank.coediting.wire.Message.SyncStep2;
import org.storytank.coediting.wire.Message.SyncUpdate;
import org.storytank.coediting.wire.Message.Unknown;
import org.storytank.coediting.yjs.MalformedUpdate;
import org.storytank.coediting.yjs.MalformedUpdate.Reason;

class MessagesTests {

    private static final FrameLimits LIMITS = new FrameLimits(100, 5);

    @Test
    void aFrameMayHoldSeveralMessages() {
        var frame = Messages.write(
                new SyncStep1(new byte[] {1, 1, 8}),
                new SyncStep2(new byte[] {0, 0}),
                new SyncUpdate(new byte[] {0, 0}),
                new AwarenessUpdate(new byte[] {0}),
                new QueryAwareness());

        assertThat(HexFormat.of().formatHex(frame))
                .isEqualTo("000003010108" + "0001020000" + "0002020000" + "010100" + "03");
        assertThat(Messages.read(frame, LIMITS))
                .extracting(message -> message.getClass().getSimpleName())
                .containsExactly("SyncStep1", "SyncStep2", "SyncUpdate", "AwarenessUpdate", "QueryAwareness");
    }

    @Test
    void anUnknownMessageEndsItsFrame() {
        assertThat(Messages.read(new byte[] {3, 99, 1, 2}, LIMITS).getLast())
                .isInstanceOfSatisfying(Unknown.class, unknown -> {
                    assertThat(unknown.type()).isEqualTo(99);
                    assertThat(unknown.rest()).containsExactly(1, 2);
                });
    }

    @Test
    void aFrameThatIsTooLongOrTooFullIsRefused() {
        assertThat(reasonOf(new byte[101])).isEqualTo(Reason.LIMIT);
        assertThat(reasonOf(new byte[] {3, 3, 3, 3, 3, 3})).isEqualTo(Reason.LIMIT);
        assertThat(reasonOf(new byte[] {0, 2, 9, 0})).isEqualTo(Reason.COUNT_TOO_LARGE);
        assertThat(reasonOf(new byte[] {0, 3, 0})).isEqualTo(Reason.UNKNOWN_VALUE);
    }

    private static Reason reasonOf(byte[] frame) {
        return catchThrowableOfType(MalformedUpdate.class, () -> Messages.read(frame, LIMITS))
                .reason();
    }
}
