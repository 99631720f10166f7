package org.storytank.coediting;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.storytank.account.AccountService;
import org.storytank.account.Person;
import org.storytank.account.RolesChanged;
import org.storytank.coediting.live.LiveDocuments;
import org.storytank.coediting.log.DocumentLog;
import org.storytank.coediting.log.Entry;

/** The server of a test, as people meet it: somebody comes, gets a ticket, joins with a client of their own. */
@TestComponent
class LiveServer {

    private final ObjectProvider<WebServerApplicationContext> server;
    private final AccountService accounts;
    private final DocumentService documents;
    private final LiveDocuments live;
    private final DocumentLog log;
    private final OpenDocuments rights;
    private final ApplicationEventPublisher events;
    private final List<Typist> typists = new ArrayList<>();

    LiveServer(
            ObjectProvider<WebServerApplicationContext> server,
            AccountService accounts,
            DocumentService documents,
            LiveDocuments live,
            DocumentLog log,
            OpenDocuments rights,
            ApplicationEventPublisher events) {
        this.server = server;
        this.accounts = accounts;
        this.documents = documents;
        this.live = live;
        this.log = log;
        this.rights = rights;
        this.events = events;
    }

    DocumentId document() {
        return rights.add();
    }

    Person writer(DocumentId document, String name) {
        return somebody(document, name, DocumentRight.WRITE);
    }

    Person reader(DocumentId document, String name) {
        return somebody(document, name, DocumentRight.READ);
    }

    private Person somebody(DocumentId document, String name, DocumentRight right) {
        var person = accounts.arrive(name).person();
        rights.allow(document, person.id(), right);
        return person;
    }

    void change(DocumentId document, Person person, DocumentRight right) {
        rights.allow(document, person.id(), right);
        events.publishEvent(new RolesChanged(rights.placeOf(document), person.id()));
    }

    /** Our own client: with the sub-protocol, under the client id of its ticket. */
    Typist join(DocumentId document, Person person) {
        var ticket = documents.ticket(document, person.id());
        return kept(Typist.ours(address(document, ticket.token()), ticket));
    }

    /** Somebody else's client: y-websocket and no more, under an id it chose. */
    Typist joinForeign(DocumentId document, Person person, long clientId) {
        var ticket = documents.ticket(document, person.id());
        return kept(Typist.foreign(address(document, ticket.token()), clientId));
    }

    Typist connect(URI address, boolean subProtocol, long clientId) {
        return kept(new Typist(address, subProtocol, clientId));
    }

    URI address(DocumentId document, String token) {
        return URI.create("ws://localhost:%d/ws/documents/%s?token=%s".formatted(port(), document, token));
    }

    int port() {
        return server.getObject().getWebServer().getPort();
    }

    private Typist kept(Typist typist) {
        typists.add(typist);
        return typist;
    }

    /** The text as other features read it. */
    String text(DocumentId document, Person reader) {
        var text = new StringBuilder();
        documents.read(document, reader.id()).forEach(piece -> text.append(piece.text()));
        return text.toString();
    }

    List<Entry> history(DocumentId document) {
        return log.history(document);
    }

    /** Whether these words stand anywhere in the bytes of the log. */
    boolean logHolds(DocumentId document, String words) {
        return history(document).stream()
                .anyMatch(entry -> new String(entry.update(), StandardCharsets.UTF_8).contains(words));
    }

    boolean isInMemory(DocumentId document) {
        return live.isInMemory(document);
    }

    void everybodyLeaves() {
        typists.forEach(Typist::leave);
        typists.clear();
    }
}
