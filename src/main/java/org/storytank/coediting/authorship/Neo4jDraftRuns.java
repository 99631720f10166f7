package org.storytank.coediting.authorship;

import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;
import org.storytank.account.PersonId;
import org.storytank.coediting.DocumentId;

/** The draft runs kept in Neo4j. */
@Component
class Neo4jDraftRuns implements DraftRuns {

    private static final String KEEP = """
            MERGE (run:DraftRun {id: $id})
            ON CREATE SET run.document = $document, run.model = $model, run.at = $at, run.askedBy = $askedBy, run.text = $text
            RETURN run.document = $document AND run.askedBy = $askedBy AND run.text = $text AS same
            """;

    private static final String FIND = """
            MATCH (run:DraftRun {id: $id})
            RETURN run.id AS id, run.model AS model, run.at AS at, run.askedBy AS askedBy
            """;

    private static final String FORGET_WORDS = """
            MATCH (run:DraftRun {document: $document})
            REMOVE run.text
            """;

    private final Driver driver;

    Neo4jDraftRuns(Driver driver) {
        this.driver = driver;
    }

    @Override
    public void keep(DocumentId document, DraftRun run, String text) {
        var same = driver.executableQuery(KEEP)
                .withParameters(Map.of(
                        "id", run.id(),
                        "document", document.value(),
                        "model", run.model(),
                        "at", run.at().atOffset(ZoneOffset.UTC),
                        "askedBy", run.askedBy().value(),
                        "text", text))
                .execute()
                .records()
                .getFirst()
                .get("same");
        if (same.isNull() || !same.asBoolean()) {
            throw new IllegalStateException(
                    "The draft run %s has written already; every draft is a run of its own".formatted(run.id()));
        }
    }

    @Override
    public Optional<DraftRun> find(String id) {
        return driver.executableQuery(FIND).withParameters(Map.of("id", id)).execute().records().stream()
                .map(Neo4jDraftRuns::run)
                .findFirst();
    }

    private static DraftRun run(Record row) {
        return new DraftRun(
                row.get("id").asString(),
                row.get("model").asString(),
                row.get("at").asOffsetDateTime().toInstant(),
                new PersonId(row.get("askedBy").asString()));
    }

    @Override
    public void forgetWordsFor(DocumentId document) {
        driver.executableQuery(FORGET_WORDS)
                .withParameters(Map.of("document", document.value()))
                .execute();
    }
}
