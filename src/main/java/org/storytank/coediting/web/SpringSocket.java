package org.storytank.coediting.web;

import io.micrometer.core.instrument.Counter;
import jakarta.websocket.Session;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.socket.BinaryMessage;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.PingMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.adapter.NativeWebSocketSession;
import org.storytank.coediting.CloseCode;
import org.storytank.coediting.live.Socket;

/** The way out over a Spring WebSocket session; one thread at a time, as its outbox promises. */
final class SpringSocket implements Socket {

    private static final Logger log = LoggerFactory.getLogger(SpringSocket.class);
    private static final String TOMCAT_SEND_TIMEOUT = "org.apache.tomcat.websocket.BLOCKING_SEND_TIMEOUT";

    private final WebSocketSession session;
    private final Counter sent;

    SpringSocket(WebSocketSession session, Duration sendTimeout, Counter sent) {
        this.session = session;
        this.sent = sent;
        if (session instanceof NativeWebSocketSession found && found.getNativeSession() instanceof Session standard) {
            standard.getUserProperties().put(TOMCAT_SEND_TIMEOUT, sendTimeout.toMillis());
        }
    }

    @Override
    public void send(ByteBuffer frame) throws IOException {
        session.sendMessage(new BinaryMessage(frame));
        sent.increment();
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
