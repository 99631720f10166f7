package org.storytank.coediting.authorship;

import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;
import org.storytank.account.PersonId;
import org.storytank.coediting.CoeditingSettings;
import org.storytank.provenance.DraftRun;
import org.storytank.provenance.Involvement;

/** The draft runs kept in Neo4j; their {@code document} is whatever they wrote for, a debate room too. */
@Component
class Neo4jDraftRuns implements DraftRuns {

    private static final String KEEP = """
            MERGE (run:DraftRun {id: $id})
            ON CREATE SET run.document = $document, run.model = $model, run.at = $at, run.askedBy = $askedBy, run.text = $text,
                          run.involvement = $involvement, run.prompt = $prompt, run.own = $own, run.isNew = true
            WITH run, coalesce(run.isNew, false) AS isNew,
                 run.document = $document AND run.askedBy = $askedBy AND run.text = $text AS same
            REMOVE run.isNew
            FOREACH (value IN CASE WHEN isNew THEN $fingerprints ELSE [] END |
                MERGE (fingerprint:MachineFingerprint {value: value})
                MERGE (fingerprint)-[:IN]->(run))
            RETURN same
            """;

    private static final String FIND = """
            UNWIND $ids AS id
            MATCH (run:DraftRun {id: id})
            RETURN run.id AS id, run.model AS model, run.at AS at, run.askedBy AS askedBy,
                   coalesce(run.involvement, 'GENERATED') AS involvement, coalesce(run.prompt, '') AS prompt
            """;

    private static final String ASKED_BY = """
            MATCH (run:DraftRun {askedBy: $person})
            RETURN run.id AS id, run.model AS model, run.at AS at, run.askedBy AS askedBy,
                   coalesce(run.involvement, 'GENERATED') AS involvement, coalesce(run.prompt, '') AS prompt
            ORDER BY run.at, run.id
            """;

    private static final String SHARING = """
            UNWIND $fingerprints AS value
            MATCH (:MachineFingerprint {value: value})-[:IN]->(run:DraftRun)
            WITH run, count(*) AS shared
            ORDER BY shared DESC, run.at
            LIMIT $atMost
            RETURN run.id AS run, coalesce(run.own, [run.text]) AS own
            """;

    private static final String OF_DOCUMENT = "MATCH (run:DraftRun {document: $document}) RETURN run.id AS run";

    private static final String FORGET_WORDS = """
            UNWIND $runs AS id
            MATCH (run:DraftRun {id: id})
            REMOVE run.text, run.own
            WITH run
            MATCH (fingerprint:MachineFingerprint)-[in:IN]->(run)
            DELETE in
            WITH DISTINCT fingerprint
            WHERE NOT (fingerprint)-[:IN]->()
            DELETE fingerprint
            """;

    private static final int CANDIDATES = 100;

    private final Driver driver;
    private final int least;

    Neo4jDraftRuns(Driver driver, CoeditingSettings settings) {
        this.driver = driver;
        this.least = settings.machineMatch();
    }

    @Override
    public void keep(String where, DraftRun run, String text, String given) {
        var own = CommonPassages.notIn(given, text, least);
        var same = driver.executableQuery(KEEP)
                .withParameters(Map.of(
                        "id", run.id(),
                        "document", where,
                        "model", run.model(),
                        "at", run.at().atOffset(ZoneOffset.UTC),
                        "askedBy", run.askedBy().value(),
                        "text", text,
                        "involvement", run.involvement().name(),
                        "prompt", run.prompt(),
                        "own", own,
                        "fingerprints", values(run, own)))
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
    public List<DraftRun> find(Collection<String> ids) {
        return driver.executableQuery(FIND).withParameters(Map.of("ids", List.copyOf(ids))).execute().records().stream()
                .map(Neo4jDraftRuns::run)
                .toList();
    }

    @Override
    public List<DraftRun> askedBy(PersonId person) {
        return driver
                .executableQuery(ASKED_BY)
                .withParameters(Map.of("person", person.value()))
                .execute()
                .records()
                .stream()
                .map(Neo4jDraftRuns::run)
                .toList();
    }

    private static DraftRun run(Record row) {
        return new DraftRun(
                row.get("id").asString(),
                row.get("model").asString(),
                row.get("at").asOffsetDateTime().toInstant(),
                new PersonId(row.get("askedBy").asString()),
                Involvement.valueOf(row.get("involvement").asString()),
                row.get("prompt").asString());
    }

    /** A correction repeats what a person wrote: nothing is known again by it. */
    private static List<Long> values(DraftRun run, List<String> own) {
        if (run.involvement() == Involvement.CORRECTED) {
            return List.of();
        }
        return own.stream()
                .flatMap(stretch -> Fingerprints.of(Normalised.of(stretch).text).stream())
                .map(Fingerprints.Fingerprint::value)
                .distinct()
                .toList();
    }

    @Override
    public List<Words> sharing(Set<Long> fingerprints) {
        return driver
                .executableQuery(SHARING)
                .withParameters(Map.of("fingerprints", List.copyOf(fingerprints), "atMost", CANDIDATES))
                .execute()
                .records()
                .stream()
                .map(row -> new Words(row.get("run").asString(), row.get("own").asList(Value::asString)))
                .toList();
    }

    @Override
    public void forgetWordsFor(String where) {
        forgetWordsOf(
                driver
                        .executableQuery(OF_DOCUMENT)
                        .withParameters(Map.of("document", where))
                        .execute()
                        .records()
                        .stream()
                        .map(row -> row.get("run").asString())
                        .collect(Collectors.toSet()));
    }

    @Override
    public void unlink(PersonId person) {
        driver.executableQuery("MATCH (run:DraftRun {askedBy: $person}) SET run.askedBy = $former")
                .withParameters(Map.of("person", person.value(), "former", PersonId.FORMER.value()))
                .execute();
    }

    @Override
    public void forgetWordsOf(Set<String> runs) {
        driver.executableQuery(FORGET_WORDS)
                .withParameters(Map.of("runs", List.copyOf(runs)))
                .execute();
    }
}
