package org.storytank.coediting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Repository;
import org.storytank.coediting.live.Withheld;
import org.storytank.coediting.yjs.IdRun;
import tools.jackson.databind.json.JsonMapper;

/**
 * Words that are judged, kept in Neo4j: {@code (:JudgedWords {id, document, text, noted, ids})}; {@code parts} as JSON while they are taken out,
 * and {@code client} while they are put back. Whose they are is not kept here: the ledger of the document knows, and forgets who leaves.
 */
@Repository
class Neo4jJudgedWords implements JudgedWords {

    private static final JsonMapper json = JsonMapper.shared();

    private static final String ADD =
            "CREATE (:JudgedWords {id: $id, document: $document, text: $text, noted: $ids, ids: $ids})";

    private static final String FIND = "MATCH (words:JudgedWords {id: $id}) RETURN words";

    private static final String TAKEN_OUT = """
            MATCH (words:JudgedWords {id: $id})
            SET words.ids = $ids, words.parts = $parts
            """;

    // What is written to first is locked, and what is read after it is true.
    private static final String PUTTING_BACK = """
            MATCH (words:JudgedWords {id: $id})
            SET words.document = words.document
            WITH words WHERE coalesce(words.parts, words.pieces) IS NOT NULL
            SET words.client = coalesce(words.client, $client)
            RETURN words.client AS client
            """;

    private static final String PUT_BACK = """
            MATCH (words:JudgedWords {id: $id})
            SET words.document = words.document
            WITH words WHERE words.client = $client
            SET words.ids = $ids
            REMOVE words.parts, words.client, words.place, words.pieces
            """;

    private static final String ERASE = "MATCH (words:JudgedWords {document: $document}) DETACH DELETE words";

    private final Driver driver;

    Neo4jJudgedWords(Driver driver) {
        this.driver = driver;
    }

    @Override
    public void add(String id, DocumentId document, String text, List<IdRun> ids) {
        run(ADD, Map.of("id", id, "document", document.value(), "text", text, "ids", numbers(ids)));
    }

    @Override
    public Optional<Kept> find(String id) {
        return run(FIND, Map.of("id", id)).stream().findFirst().map(row -> kept(row.get("words")));
    }

    @Override
    public void takenOut(String id, Withheld words) {
        run(
                TAKEN_OUT,
                Map.of(
                        "id", id,
                        "ids", numbers(words.ids()),
                        "parts", json.writeValueAsString(words.parts())));
    }

    @Override
    public Optional<Long> puttingBack(String id, long client) {
        return run(PUTTING_BACK, Map.of("id", id, "client", client)).stream()
                .findFirst()
                .map(row -> row.get("client").asLong());
    }

    @Override
    public void putBack(String id, long client, List<IdRun> ids) {
        run(PUT_BACK, Map.of("id", id, "client", client, "ids", numbers(ids)));
    }

    @Override
    public void eraseOf(DocumentId document) {
        run(ERASE, Map.of("document", document.value()));
    }

    private static Kept kept(Value words) {
        var ids = ids(words.get("ids").asList(Value::asLong));
        return new Kept(
                new DocumentId(words.get("document").asString()),
                words.get("text").asString(),
                ids(words.get("noted").asList(Value::asLong)),
                ids,
                withheld(words, ids),
                words.get("client").isNull() ? null : words.get("client").asLong());
    }

    private static @Nullable Withheld withheld(Value words, List<IdRun> ids) {
        if (!words.get("parts").isNull()) {
            return new Withheld(List.of(json.readValue(words.get("parts").asString(), Withheld.Part[].class)), ids);
        }
        // As they were kept at first: one part, wherever somebody had written between them.
        return words.get("place").isNull()
                ? null
                : new Withheld(
                        List.of(new Withheld.Part(
                                words.get("place").asByteArray(),
                                List.of(json.readValue(words.get("pieces").asString(), TextPiece[].class)))),
                        ids);
    }

    /** Client, clock and length of each, one after the other. */
    private static List<Long> numbers(List<IdRun> ids) {
        return ids.stream()
                .flatMap(run -> Stream.of(run.client(), run.clock(), (long) run.length()))
                .toList();
    }

    private static List<IdRun> ids(List<Long> numbers) {
        var ids = new ArrayList<IdRun>();
        for (var at = 0; at < numbers.size(); at += 3) {
            ids.add(new IdRun(
                    numbers.get(at), numbers.get(at + 1), numbers.get(at + 2).intValue()));
        }
        return ids;
    }

    private List<Record> run(String cypher, Map<String, Object> parameters) {
        return driver.executableQuery(cypher)
                .withParameters(parameters)
                .execute()
                .records();
    }
}
