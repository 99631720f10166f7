package org.storytank.coediting.web;

import io.micrometer.core.instrument.Counter;
import jakarta.websocket.RemoteEndpoint;
import jakarta.websocket.Session;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.PingMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.adapter.NativeWebSocketSession;
import org.storytank.coediting.CloseCode;
import org.storytank.coediting.live.Socket;

/**
 * The way out over a Spring WebSocket session, one thing at a time, as its outbox promises. Frames go out through the container's
 * own session, because Spring's waits for each until it has left.
 */
final class SpringSocket implements Socket {

    private static final Logger log = LoggerFactory.getLogger(SpringSocket.class);
    private static final String TOMCAT_SEND_TIMEOUT = "org.apache.tomcat.websocket.BLOCKING_SEND_TIMEOUT";

    private final WebSocketSession session;
    private final RemoteEndpoint.Async remote;
    private final Counter sent;

    SpringSocket(WebSocketSession session, Duration sendTimeout, Counter sent) {
        this.session = session;
        this.sent = sent;
        var container = Objects.requireNonNull(((NativeWebSocketSession) session).getNativeSession(Session.class));
        container.getUserProperties().put(TOMCAT_SEND_TIMEOUT, sendTimeout.toMillis());
        this.remote = container.getAsyncRemote();
        remote.setSendTimeout(sendTimeout.toMillis());
    }

    @Override
    public void send(ByteBuffer frame, Consumer<@Nullable Throwable> done) {
        remote.sendBinary(frame, result -> {
            if (result.isOK()) {
                sent.increment();
            }
            done.accept(result.getException());
        });
    }

    @Override
    public void ping() throws IOException {
        session.sendMessage(new PingMessage());
    }

    @Override
    public void close(CloseCode code) {
        try {
            session.close(new CloseStatus(code.number(), code.reason()));
        } catch (IOException alreadyGone) {
            log.debug("A socket to close was gone already");
        }
    }
}
