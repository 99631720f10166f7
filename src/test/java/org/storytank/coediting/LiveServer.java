package org.storytank.coediting;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.awaitility.Awaitility;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.storytank.account.AccountService;
import org.storytank.account.Person;
import org.storytank.account.PersonChanged;
import org.storytank.account.RolesChanged;
import org.storytank.coediting.live.Attendance;
import org.storytank.coediting.live.LiveDocuments;
import org.storytank.coediting.log.DocumentLog;
import org.storytank.coediting.log.Entry;
import org.storytank.coediting.yjs.YDoc;

/** The server of a test, as people meet it: somebody comes, gets a ticket, joins with a client of their own. */
class LiveServer {

    private final ObjectProvider<WebServerApplicationContext> server;
    private final AccountService accounts;
    private final DocumentService documents;
    private final LiveDocuments live;
    private final DocumentLog log;
    private final OpenDocuments rights;
    private final ApplicationEventPublisher events;
    private final Attendance attendance;
    private final Driver driver;
    private final Map<DocumentId, Integer> told = new ConcurrentHashMap<>();
    private final List<Typist> typists = new ArrayList<>();

    LiveServer(
            ObjectProvider<WebServerApplicationContext> server,
            AccountService accounts,
            DocumentService documents,
            LiveDocuments live,
            DocumentLog log,
            OpenDocuments rights,
            ApplicationEventPublisher events,
            Attendance attendance,
            Driver driver) {
        this.server = server;
        this.accounts = accounts;
        this.documents = documents;
        this.live = live;
        this.log = log;
        this.rights = rights;
        this.events = events;
        this.attendance = attendance;
        this.driver = driver;
    }

    DocumentId document() {
        return rights.add();
    }

    Person writer(DocumentId document, String name) {
        return somebody(document, name, DocumentRight.WRITE);
    }

    /** A writer who also owns the place of the document. */
    Person owner(DocumentId document, String name) {
        var person = writer(document, name);
        driver.executableQuery("""
                        MATCH (person:Person {id: $person})
                        CREATE (person)-[:MAY {role: 'OWNER', since: datetime()}]->(:Place {id: $place})
                        """)
                .withParameters(Map.of(
                        "person", person.id().value(),
                        "place", rights.placeOf(document).value()))
                .execute();
        return person;
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

    /** Roles changed, and the first question about them fails. */
    void rolesChangedFailingOnce(DocumentId document) {
        rights.failOnce(document);
        events.publishEvent(new RolesChanged(rights.placeOf(document), null));
    }

    void closeToEverybodyFailingOnce(DocumentId document) {
        rights.closeToEverybody(document);
        rolesChangedFailingOnce(document);
    }

    void rename(Person person) {
        events.publishEvent(new PersonChanged(person));
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

    /** Puts the document out of memory, as a restart would. */
    void forget(DocumentId document) {
        live.end(document, CloseCode.GOING_AWAY).join();
    }

    void allow(DocumentId document, Person person, DocumentRight right) {
        rights.allow(document, person.id(), right);
    }

    Typist connect(URI address, boolean subProtocol, YDoc doc) {
        return kept(new Typist(address, subProtocol, doc));
    }

    /** Takes the document from everybody, as deleting a scene does. */
    void delete(DocumentId document) {
        rights.delete(document);
    }

    /** Ends this connection and waits until the server has noticed. */
    void endAndWait(Typist typist) {
        var before = attendance.all();
        typist.leave();
        Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> attendance.all() < before);
    }

    void awaitText(DocumentId document, Person reader, String text) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .until(() -> text(document, reader).equals(text));
    }

    int chunks(DocumentId document) {
        return driver.executableQuery("MATCH (c:DocumentChunk {document: $document}) RETURN count(c) AS chunks")
                .withParameters(Map.of("document", document.value()))
                .execute()
                .records()
                .getFirst()
                .get("chunks")
                .asInt();
    }

    List<String> bindings(DocumentId document) {
        return driver
                .executableQuery(
                        "MATCH (b:ClientBinding {document: $document}) RETURN b.client AS c, b.owner AS o, b.person AS p")
                .withParameters(Map.of("document", document.value()))
                .execute()
                .records()
                .stream()
                .map(row -> row.get("c").asLong() + " " + row.get("o").asString() + " "
                        + row.get("p").asString())
                .toList();
    }

    /** Whether these words stand in any property of any node of the graph, bytes included. */
    boolean storedAnywhere(String words) {
        return driver.executableQuery("MATCH (n) RETURN n").execute().records().stream()
                .flatMap(row -> row.get("n").asNode().asMap().values().stream())
                .map(value -> value instanceof byte[] bytes
                        ? new String(bytes, StandardCharsets.UTF_8)
                        : String.valueOf(value))
                .anyMatch(value -> value.contains(words));
    }

    @EventListener
    void on(DocumentChanged changed) {
        told.merge(changed.document(), 1, Integer::sum);
    }

    int changesTold(DocumentId document) {
        return told.getOrDefault(document, 0);
    }

    void everybodyLeaves() {
        typists.forEach(Typist::leave);
        typists.clear();
    }
}
