package org.storytank.coediting.live;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.storytank.coediting.CloseCode;

/** The way out to one client. Called by one thread at a time, and it may block. */
public interface Socket {

    void send(ByteBuffer frame) throws IOException;

    void ping() throws IOException;

    void close(CloseCode code);
}
