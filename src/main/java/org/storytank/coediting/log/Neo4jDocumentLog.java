package org.storytank.coediting.log;

import static org.neo4j.driver.Values.parameters;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;
import org.storytank.account.PersonId;
import org.storytank.coediting.CoeditingSettings;
import org.storytank.coediting.DocumentId;
import org.storytank.coediting.authorship.Binding;
import org.storytank.graph.WarmUp;

/** The log kept in Neo4j. */
@Component
class Neo4jDocumentLog implements DocumentLog, WarmUp {

    private static final String TAKE_OVER = """
            MERGE (document:Document {id: $document})
            SET document.turn = coalesce(document.turn, 0) + 1
            RETURN document.turn AS turn
            """;

    // One kept before deleted words were is made anew from the log.
    private static final String SNAPSHOT = """
            MATCH (snapshot:DocumentSnapshot {document: $document}) WHERE snapshot.deletedWords IS NOT NULL
            RETURN snapshot.upTo AS upTo, snapshot.bytes AS bytes, snapshot.ledger AS ledger,
                   snapshot.deletedWords AS deletedWords
            """;

    private static final String CHUNKS_AFTER = """
            MATCH (chunk:DocumentChunk {document: $document}) WHERE chunk.seq > $after
            RETURN chunk.seq AS seq, chunk.entries AS entries, chunk.bytes AS bytes
            ORDER BY chunk.seq
            """;

    private static final String BINDINGS = """
            MATCH (binding:ClientBinding {document: $document})
            RETURN binding.client AS client, binding.owner AS owner, binding.person AS person,
                   coalesce(binding.run, '') AS run, coalesce(binding.retired, false) AS retired,
                   coalesce(binding.restoredAt > datetime() - $resentFor, false) AS restored
            """;

    // The first SET takes the document's lock: the turn is read when no take-over is on its way, and none begins before
    // this is committed. MERGE, not CREATE: after a lost connection nobody knows whether the commit arrived, so storing
    // it again must be harmless. One row for all: each row would cross every thread between the two ends of the wire.
    private static final String APPEND = """
            UNWIND $appends AS append
            MATCH (document:Document {id: append.document})
            SET document.appended = append.seq
            WITH document, append WHERE document.turn = append.turn
            MERGE (chunk:DocumentChunk {document: append.document, seq: append.seq})
            ON CREATE SET chunk.entries = append.entries, chunk.bytes = append.bytes
            WITH document, append, chunk WHERE chunk.bytes = append.bytes
            MERGE (document)-[:LOGGED]->(chunk)
            FOREACH (bound IN append.bindings |
                MERGE (binding:ClientBinding {document: append.document, client: bound.client})
                ON CREATE SET binding.owner = bound.owner, binding.person = bound.person, binding.run = bound.run,
                              binding.retired = bound.retired)
            RETURN collect(append.document) AS stored
            """;

    private static final String KEEP_SNAPSHOT = """
            MATCH (document:Document {id: $document, turn: $turn})
            MERGE (snapshot:DocumentSnapshot {document: $document})
            SET snapshot.upTo = $upTo, snapshot.bytes = $bytes, snapshot.ledger = $ledger,
                snapshot.deletedWords = $deletedWords
            MERGE (document)-[:HAS_SNAPSHOT]->(snapshot)
            """;

    private static final String SMALL_CHUNKS = """
            MATCH (chunk:DocumentChunk {document: $document})
            WHERE chunk.seq <= $upTo AND size(chunk.bytes) < $packSize
            RETURN chunk.seq AS seq, chunk.entries AS entries, chunk.bytes AS bytes
            ORDER BY chunk.seq
            """;

    private static final String REPLACE = """
            MATCH (chunk:DocumentChunk {document: $document, seq: $seq})
            SET chunk.entries = $entries, chunk.bytes = $bytes
            """;

    private static final String REPLACE_OURS = """
            MATCH (document:Document {id: $document})
            SET document.appended = $seq
            WITH document WHERE document.turn = $turn
            MATCH (chunk:DocumentChunk {document: $document, seq: $seq})
            SET chunk.entries = $entries, chunk.bytes = $bytes
            RETURN chunk.seq AS replaced
            """;

    private static final String REMOVE = """
            MATCH (chunk:DocumentChunk {document: $document}) WHERE chunk.seq IN $seqs
            DETACH DELETE chunk
            """;

    private static final String FORGET_SNAPSHOT = """
            MATCH (snapshot:DocumentSnapshot {document: $document})
            DETACH DELETE snapshot
            """;

    private static final List<String> ERASE = List.of(
            "MATCH (chunk:DocumentChunk {document: $document}) DETACH DELETE chunk",
            FORGET_SNAPSHOT,
            "MATCH (binding:ClientBinding {document: $document}) DETACH DELETE binding",
            "MATCH (document:Document {id: $document}) DETACH DELETE document");

    private static final String BOUND_TO = """
            MATCH (binding:ClientBinding {person: $person})
            RETURN DISTINCT binding.document AS document
            """;

    private static final String ALL_CHUNKS = """
            MATCH (chunk:DocumentChunk)
            RETURN chunk.document AS document, chunk.seq AS seq, chunk.entries AS entries, chunk.bytes AS bytes
            """;

    private static final String UNBIND = """
            MATCH (binding:ClientBinding {document: $document, person: $person})
            SET binding.person = $former
            """;

    private static final String BOUND = """
            MATCH (binding:ClientBinding {document: $document, client: $client})
            RETURN count(binding) AS found
            """;

    private final Driver driver;
    private final TransactionConfig timeout;
    private final Duration resentFor;

    Neo4jDocumentLog(Driver driver, CoeditingSettings settings) {
        this.driver = driver;
        this.resentFor = settings.resentFor();
        this.timeout =
                TransactionConfig.builder().withTimeout(settings.storeTimeout()).build();
    }

    /** The queries of the first person who opens a document and types; nothing of it stays. */
    @Override
    public void run() {
        try (var session = driver.session();
                var tx = session.beginTransaction()) {
            var nothing = parameters("document", "warm-up", "after", 0, "resentFor", resentFor);
            List.of(TAKE_OVER, SNAPSHOT, CHUNKS_AFTER, BINDINGS)
                    .forEach(query -> tx.run(query, nothing).consume());
            tx.run(APPEND, Map.of("appends", List.of())).consume();
            tx.run(BOUND, parameters("document", "warm-up", "client", 0)).consume();
            tx.rollback();
        }
    }

    @Override
    public Kept open(DocumentId document) {
        try (var session = driver.session()) {
            return session.executeWrite(tx -> {
                var id = parameters("document", document.value());
                var turn = tx.run(TAKE_OVER, id).single().get("turn").asLong();
                var snapshot = snapshot(tx, id);
                var after = snapshot == null ? 0 : snapshot.upTo();
                var chunks = tx.run(CHUNKS_AFTER, parameters("document", document.value(), "after", after))
                        .list(Neo4jDocumentLog::chunk);
                var bindings = tx.run(BINDINGS, parameters("document", document.value(), "resentFor", resentFor))
                        .list(Neo4jDocumentLog::binding);
                return new Kept(
                        turn, chunks.isEmpty() ? after : chunks.getLast().seq(), snapshot, chunks, bindings);
            });
        }
    }

    /** One try, without the driver's own half minute of retries: people are told at once when storing fails. */
    @Override
    public Set<DocumentId> append(List<Append> appends) {
        try (var session = driver.session()) {
            // One message there and one back: read to its end, it is committed.
            var stored = session.run(
                            APPEND,
                            Map.of(
                                    "appends",
                                    appends.stream()
                                            .map(Neo4jDocumentLog::values)
                                            .toList()),
                            timeout)
                    .single()
                    .get("stored")
                    .asList(Value::asString);
            var lost = appends.stream().map(Append::document).collect(Collectors.toCollection(HashSet::new));
            stored.forEach(document -> lost.remove(new DocumentId(document)));
            return lost;
        }
    }

    @Override
    public void replace(DocumentId document, long turn, Chunk chunk) {
        var replaced = driver.executableQuery(REPLACE_OURS)
                .withParameters(Map.of(
                        "document", document.value(),
                        "turn", turn,
                        "seq", chunk.seq(),
                        "entries", chunk.entries(),
                        "bytes", chunk.bytes()))
                .execute()
                .records();
        if (replaced.isEmpty()) {
            throw new IllegalStateException(
                    "Document %s has no chunk %d of turn %d to replace".formatted(document, chunk.seq(), turn));
        }
    }

    @Override
    public void keepSnapshot(DocumentId document, long turn, Snapshot snapshot) {
        driver.executableQuery(KEEP_SNAPSHOT)
                .withParameters(Map.of(
                        "document", document.value(),
                        "turn", turn,
                        "upTo", snapshot.upTo(),
                        "bytes", snapshot.bytes(),
                        "ledger", snapshot.ledger(),
                        "deletedWords", snapshot.deletedWords()))
                .execute();
    }

    @Override
    public int pack(DocumentId document, long upTo, long packSize) {
        try (var session = driver.session()) {
            return session.executeWrite(tx -> {
                var small = tx.run(
                                SMALL_CHUNKS,
                                parameters("document", document.value(), "upTo", upTo, "packSize", packSize))
                        .list(Neo4jDocumentLog::chunk);
                Packing.groups(small, packSize).forEach(group -> replace(tx, document, group));
                return small.size();
            });
        }
    }

    private static void replace(TransactionContext tx, DocumentId document, List<Chunk> group) {
        var seqs = group.subList(0, group.size() - 1).stream().map(Chunk::seq).toList();
        tx.run(REMOVE, parameters("document", document.value(), "seqs", seqs)).consume();
        replace(tx, document, Chunk.pack(group));
    }

    private static void replace(TransactionContext tx, DocumentId document, Chunk chunk) {
        tx.run(
                        REPLACE,
                        parameters(
                                "document",
                                document.value(),
                                "seq",
                                chunk.seq(),
                                "entries",
                                chunk.entries(),
                                "bytes",
                                chunk.bytes()))
                .consume();
    }

    @Override
    public int rewrite(DocumentId document, UnaryOperator<Entry> change) {
        try (var session = driver.session()) {
            return session.executeWrite(tx -> {
                var changed = 0;
                for (var chunk : chunks(tx, document)) {
                    var before = chunk.read();
                    var after = before.stream().map(change).toList();
                    if (!after.equals(before)) {
                        replace(tx, document, Chunk.of(chunk.seq(), after));
                        changed++;
                    }
                }
                tx.run(FORGET_SNAPSHOT, parameters("document", document.value()))
                        .consume();
                return changed;
            });
        }
    }

    @Override
    public Set<DocumentId> ofPerson(PersonId person) {
        var unlinking = new Unlinking(person);
        var found = new HashSet<DocumentId>();
        try (var session = driver.session()) {
            session.run(BOUND_TO, parameters("person", person.value()))
                    .forEachRemaining(row -> found.add(document(row)));
            // Who only deleted is named by entries alone.
            session.run(ALL_CHUNKS).forEachRemaining(row -> {
                if (!found.contains(document(row)) && chunk(row).read().stream().anyMatch(unlinking::speaksOf)) {
                    found.add(document(row));
                }
            });
        }
        return found;
    }

    private static DocumentId document(Record row) {
        return new DocumentId(row.get("document").asString());
    }

    @Override
    public void unlink(DocumentId document, PersonId person) {
        rewrite(document, new Unlinking(person)::of);
        driver.executableQuery(UNBIND)
                .withParameters(Map.of(
                        "document", document.value(), "person", person.value(), "former", PersonId.FORMER.value()))
                .execute();
    }

    @Override
    public List<Entry> history(DocumentId document) {
        try (var session = driver.session()) {
            return session.executeRead(tx -> chunks(tx, document)).stream()
                    .flatMap(chunk -> chunk.read().stream())
                    .toList();
        }
    }

    private static List<Chunk> chunks(TransactionContext tx, DocumentId document) {
        return tx.run(CHUNKS_AFTER, parameters("document", document.value(), "after", 0))
                .list(Neo4jDocumentLog::chunk);
    }

    @Override
    public void erase(DocumentId document) {
        try (var session = driver.session()) {
            session.executeWriteWithoutResult(tx -> ERASE.forEach(step ->
                    tx.run(step, parameters("document", document.value())).consume()));
        }
    }

    @Override
    public boolean isBound(DocumentId document, long client) {
        var found = driver.executableQuery(BOUND)
                .withParameters(Map.of("document", document.value(), "client", client))
                .execute()
                .records()
                .getFirst();
        return found.get("found").asLong() > 0;
    }

    private static @Nullable Snapshot snapshot(TransactionContext tx, Value id) {
        var found = tx.run(SNAPSHOT, id).list();
        if (found.isEmpty()) {
            return null;
        }
        var row = found.getFirst();
        return new Snapshot(
                row.get("upTo").asLong(),
                row.get("bytes").asByteArray(),
                row.get("ledger").asByteArray(),
                row.get("deletedWords").asByteArray());
    }

    private static Chunk chunk(Record row) {
        return new Chunk(
                row.get("seq").asLong(),
                row.get("entries").asInt(),
                row.get("bytes").asByteArray());
    }

    private static Binding binding(Record row) {
        return new Binding(
                row.get("client").asLong(),
                OwnerProperties.owner(
                        row.get("owner").asString(),
                        row.get("person").asString(),
                        row.get("run").asString(),
                        row.get("retired").asBoolean()),
                row.get("restored").asBoolean());
    }

    private static Map<String, Object> values(Append append) {
        var bindings = new ArrayList<Map<String, Object>>();
        append.bindings().forEach(binding -> bindings.add(OwnerProperties.of(binding)));
        return Map.of(
                "document", append.document().value(),
                "turn", append.turn(),
                "seq", append.chunk().seq(),
                "entries", append.chunk().entries(),
                "bytes", append.chunk().bytes(),
                "bindings", bindings);
    }
}
