package org.storytank.coediting.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
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
        assertThat(read(frame))
                .extracting(message -> message.getClass().getSimpleName())
                .containsExactly("SyncStep1", "SyncStep2", "SyncUpdate", "AwarenessUpdate", "QueryAwareness");
    }

    @Test
    void whatFollowsATypeThatTheProtocolDoesNotKnowIsForTheCaller() {
        var in = new FrameReader(new byte[] {99, 7, 3}, LIMITS);

        assertThat(in.next()).isEqualTo(new Unknown(99));
        assertThat(in.body().varUint()).isEqualTo(7);
        assertThat(in.next()).isEqualTo(new QueryAwareness());
        assertThat(in.hasMore()).isFalse();
    }

    @Test
    void aFrameThatIsTooLongOrTooFullIsRefused() {
        assertThat(reasonOf(new byte[101])).isEqualTo(Reason.LIMIT);
        assertThat(reasonOf(new byte[] {3, 3, 3, 3, 3, 3})).isEqualTo(Reason.LIMIT);
        assertThat(reasonOf(new byte[] {0, 2, 9, 0})).isEqualTo(Reason.COUNT_TOO_LARGE);
        assertThat(reasonOf(new byte[] {0, 3, 0})).isEqualTo(Reason.UNKNOWN_VALUE);
    }

    private static Reason reasonOf(byte[] frame) {
        return catchThrowableOfType(MalformedUpdate.class, () -> read(frame)).reason();
    }

    private static List<Message> read(byte[] frame) {
        var in = new FrameReader(frame, LIMITS);
        var messages = new ArrayList<Message>();
        while (in.hasMore()) {
            messages.add(in.next());
        }
        return messages;
    }
}
