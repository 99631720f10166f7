package org.storytank.coediting.live;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.storytank.coediting.CloseCode;

/** The way out to one client. Asked for one thing at a time. */
public interface Socket {

    /** Waits for nobody. @param done called once, here or later and by any thread: with null when the frame has left, or with what went wrong */
    void send(ByteBuffer frame, Consumer<@Nullable Throwable> done);

    /** May block. */
    void ping() throws IOException;

    /** May block. */
    void close(CloseCode code);
}
