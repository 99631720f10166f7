package org.storytank.coediting.web;

import io.github.bucket4j.Bucket;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.storytank.coediting.CloseCode;
import org.storytank.coediting.CoeditingSettings;
import org.storytank.coediting.Refused;
import org.storytank.coediting.live.Inbound;

/**
 * The way in of one connection: pieces become frames, within bounds. While the document is busy with what came before, reading waits,
 * and TCP tells the client.
 */
final class Reading {

    /** Sending the whole document costs the server more than taking a keystroke. */
    private static final int COST_OF_STATE = 10;

    private final int frameLimit;
    private final ByteArrayOutputStream pieces = new ByteArrayOutputStream();
    private final Bucket rate;
    private final Semaphore room;

    Reading(CoeditingSettings settings) {
        frameLimit = Math.toIntExact(settings.frameLimit().toBytes());
        room = new Semaphore(frameLimit);
        rate = Bucket.builder()
                .addLimit(limit -> limit.capacity(settings.frameBurst())
                        .refillGreedy(settings.framesPerSecond(), Duration.ofSeconds(1)))
                .build();
    }

    /** The frame, when this piece completes it. @throws Refused when it is too big */
    Optional<byte[]> add(ByteBuffer piece, boolean last) {
        if (pieces.size() + piece.remaining() > frameLimit) {
            throw new Refused(CloseCode.FRAME_TOO_BIG, "A frame of more than %d bytes".formatted(frameLimit));
        }
        var bytes = new byte[piece.remaining()];
        piece.get(bytes);
        if (last && pieces.size() == 0) {
            return Optional.of(bytes);
        }
        pieces.writeBytes(bytes);
        if (!last) {
            return Optional.empty();
        }
        var frame = pieces.toByteArray();
        pieces.reset();
        return Optional.of(frame);
    }

    /** @throws Refused when the connection has sent more than its share */
    void count(List<Inbound> messages) {
        var cost = messages.stream()
                .mapToInt(message -> message instanceof Inbound.WantsState ? COST_OF_STATE : 1)
                .sum();
        if (cost > 0 && !rate.tryConsume(cost)) {
            throw new Refused(CloseCode.TOO_MANY, "More frames than this connection's share");
        }
    }

    void takeRoom(int bytes) throws InterruptedException {
        room.acquire(bytes);
    }

    void giveRoom(int bytes) {
        room.release(bytes);
    }
}
