package org.storytank.coediting.web;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.BinaryMessage;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.PongMessage;
import org.springframework.web.socket.SubProtocolCapable;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.AbstractWebSocketHandler;
import org.springframework.web.util.UriComponentsBuilder;
import org.storytank.account.AccountService;
import org.storytank.account.Person;
import org.storytank.coediting.CloseCode;
import org.storytank.coediting.CoeditingSettings;
import org.storytank.coediting.DocumentId;
import org.storytank.coediting.DocumentRight;
import org.storytank.coediting.ProvenTicket;
import org.storytank.coediting.Refused;
import org.storytank.coediting.Tickets;
import org.storytank.coediting.live.Attendance;
import org.storytank.coediting.live.Connection;
import org.storytank.coediting.live.Frames;
import org.storytank.coediting.live.LiveDocuments;
import org.storytank.coediting.live.Rights;

/** The door of {@code /ws/documents/{documentId}}: tickets, bounds, frames. */
@Component
class DocumentSocket extends AbstractWebSocketHandler implements SubProtocolCapable {

    static final String SUB_PROTOCOL = "storytank.v1";

    private static final Logger log = LoggerFactory.getLogger(DocumentSocket.class);
    private static final String HERE = "storytank.here";

    private final LiveDocuments documents;
    private final Attendance attendance;
    private final Tickets tickets;
    private final Rights rights;
    private final AccountService people;
    private final Frames frames;
    private final CoeditingSettings settings;
    private final Counter framesIn;
    private final Counter framesOut;

    /** Somebody who is in: their connection, what they are sending, their ticket. */
    private record Here(Connection connection, Reading reading, ProvenTicket ticket) {}

    DocumentSocket(
            LiveDocuments documents,
            Attendance attendance,
            Tickets tickets,
            Rights rights,
            AccountService people,
            Frames frames,
            CoeditingSettings settings,
            MeterRegistry meters) {
        this.documents = documents;
        this.attendance = attendance;
        this.tickets = tickets;
        this.rights = rights;
        this.people = people;
        this.frames = frames;
        this.settings = settings;
        this.framesIn = meters.counter("storytank.documents.frames", "direction", "in");
        this.framesOut = meters.counter("storytank.documents.frames", "direction", "out");
    }

    @Override
    public List<String> getSubProtocols() {
        return List.of(SUB_PROTOCOL);
    }

    /** Frames arrive in pieces of the container's small buffer, so that a connection costs kilobytes and not the frame limit. */
    @Override
    public boolean supportsPartialMessages() {
        return true;
    }

    @Override
    public void afterConnectionEstablished(WebSocketSession session) throws Exception {
        try {
            enter(session);
        } catch (Refused refused) {
            log.debug("Refused at the door with {}: {}", refused.code(), refused.getMessage());
            session.close(
                    new CloseStatus(refused.code().number(), refused.code().reason()));
        }
    }

    private void enter(WebSocketSession session) {
        var ticket = ticketOf(session);
        var person = personOf(ticket);
        var seenRoleChanges = documents.roleChanges();
        var right = rights.of(ticket.document(), ticket.person());
        if (right == DocumentRight.NONE) {
            throw new Refused(CloseCode.NO_RIGHT, "No right to read");
        }
        attendance.enter(ticket);
        var connection = new Connection(
                ticket,
                person.orElse(null),
                right,
                SUB_PROTOCOL.equals(session.getAcceptedProtocol()),
                new SpringSocket(session, settings.sendTimeout(), framesOut),
                settings,
                () -> closeBroken(session));
        session.getAttributes().put(HERE, new Here(connection, new Reading(settings), ticket));
        documents.join(ticket.document(), connection, seenRoleChanges);
    }

    private ProvenTicket ticketOf(WebSocketSession session) {
        var uri = UriComponentsBuilder.fromUri(Objects.requireNonNull(session.getUri()))
                .build();
        var token = Optional.ofNullable(uri.getQueryParams().getFirst("token")).orElse("");
        var path = uri.getPathSegments();
        return tickets.read(token)
                .filter(ticket -> tickets.opens(ticket, documentId(path.getLast())))
                .orElseThrow(() -> new Refused(CloseCode.NO_TICKET, "No ticket that opens this document"));
    }

    private static DocumentId documentId(String value) {
        try {
            return new DocumentId(value);
        } catch (IllegalArgumentException noId) {
            throw new Refused(CloseCode.NO_TICKET, "No document can have this id");
        }
    }

    private Optional<Person> personOf(ProvenTicket ticket) {
        if (ticket.person() == null) {
            return Optional.empty();
        }
        var person = people.find(ticket.person());
        if (person.isEmpty()) {
            throw new Refused(CloseCode.NO_TICKET, "The person of the ticket is gone");
        }
        return person;
    }

    @Override
    protected void handleBinaryMessage(WebSocketSession session, BinaryMessage message) throws Exception {
        if (!(session.getAttributes().get(HERE) instanceof Here here)) {
            return;
        }
        here.connection.heard();
        try {
            var frame = here.reading.add(message.getPayload(), message.isLast());
            if (frame.isPresent()) {
                receive(here, frame.get());
            }
        } catch (Refused refused) {
            log.info("{} is closed with {}: {}", here.ticket.person(), refused.code(), refused.getMessage());
            session.getAttributes().put(HERE, new Leaving(here));
            here.connection.close(refused.code());
        }
    }

    /** Refused, and only waiting for its socket to close: nothing it says is heard. */
    private record Leaving(Here here) {}

    private void receive(Here here, byte[] frame) throws InterruptedException {
        framesIn.increment();
        var messages = frames.read(frame);
        here.reading.count(messages);
        here.reading.takeRoom(frame.length);
        documents.receive(here.connection, messages, () -> here.reading.giveRoom(frame.length));
    }

    @Override
    protected void handleTextMessage(WebSocketSession session, TextMessage message) {
        if (session.getAttributes().get(HERE) instanceof Here here) {
            session.getAttributes().put(HERE, new Leaving(here));
            here.connection.close(CloseCode.MALFORMED);
        }
    }

    @Override
    protected void handlePongMessage(WebSocketSession session, PongMessage message) {
        if (session.getAttributes().get(HERE) instanceof Here here) {
            here.connection.heard();
        }
    }

    @Override
    public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
        switch (session.getAttributes().remove(HERE)) {
            case Here here -> left(here);
            case Leaving(var here) -> left(here);
            case null, default -> {}
        }
    }

    private void left(Here here) {
        attendance.leave(here.ticket);
        documents.leave(here.connection);
    }

    private static void closeBroken(WebSocketSession session) {
        try {
            session.close(CloseStatus.SERVER_ERROR);
        } catch (java.io.IOException alreadyGone) {
            log.debug("A broken socket was gone already");
        }
    }
}
