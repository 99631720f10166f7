package org.storytank.debate;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.springframework.stereotype.Component;
import org.storytank.account.PersonId;
import org.storytank.moderation.Reason;

/**
 * Brought maps kept in Neo4j: {@code (:Claim)-[:CAME_WITH]->(:BroughtMap {id, at, format, title})-[:BROUGHT_TO]->(:DebateRoom)},
 * {@code (:Person)-[:BROUGHT]->(:BroughtMap)}. A map comes in one transaction, under the lock of the room.
 */
@Component
class Neo4jImports implements Imports {

    private static final String ROOM = """
            MATCH (room:DebateRoom {id: $room}), (person:Person {id: $by})
            WHERE COUNT { (room)<-[:STATED_IN|HELD_IN]-() } + size($claims) <= $atMost + 1
            CREATE (person)-[:BROUGHT]->(:BroughtMap {id: $id, at: $now, format: $format, title: $title})-[:BROUGHT_TO]->(room)
            RETURN room.id AS id
            """;

    private static final String CLAIMS = """
            MATCH (room:DebateRoom {id: $room})<-[:BROUGHT_TO]-(brought:BroughtMap {id: $id})<-[:BROUGHT]-(person)
            UNWIND $claims AS one
            CREATE (claim:Claim:Citing {id: one.id, text: one.text, origins: one.origins, kind: one.kind, ruleLabels: one.labels,
                                        statedAt: one.at, wordedAt: one.at})-[:STATED_IN]->(room),
                   (person)-[:STATED]->(claim), (claim)-[:CAME_WITH]->(brought)
            """;

    private static final String ARGUMENTS = """
            UNWIND $claims AS one
            WITH one WHERE one.side = $side
            MATCH (about:Claim {id: one.about})-[:STATED_IN]->(:DebateRoom {id: $room})
            SET about.touchedAt = $now
            WITH one, about
            WHERE about:Claim AND about.withdrawnAt IS NULL AND about.splitAt IS NULL
            MATCH (claim:Claim {id: one.id}), (person:Person {id: $by})
            CREATE (person)-[:MADE]->(argument:Argument {id: one.argument, madeAt: one.at, scheme: one.scheme}),
                   (claim)-[:PREMISE_OF]->(argument)-[:%s]->(about)
            RETURN count(*) AS made
            """;

    private static final String ABOUT_STEPS = """
            UNWIND $claims AS one
            WITH one WHERE one.side IN ['UNDERCUT', 'JOINT']
            OPTIONAL MATCH (argument:Argument {id: one.argument})-[:STANDS_UNDER]->(:Claim)-[:PREMISE_OF]->(step:Argument)
            WHERE NOT EXISTS { (step)-[:JOINS]->() }
            FOREACH (there IN CASE WHEN step IS NULL OR one.side = 'JOINT' THEN [] ELSE [step] END | CREATE (argument)-[:UNDERCUTS]->(there))
            FOREACH (there IN CASE WHEN step IS NULL OR one.side = 'UNDERCUT' THEN [] ELSE [step] END | CREATE (argument)-[:JOINS]->(there))
            RETURN count(one) AS wanted, count(step) AS found
            """;

    private static final String USED = """
            MATCH (reuse:Reuse {id: $id}), (brought:BroughtMap {id: $import})
            CREATE (reuse)-[:CAME_WITH]->(brought)
            """;

    private static final String FORGET_USES = """
            MATCH (reuse:Reuse)-[:CAME_WITH]->(:BroughtMap {id: $id})
            DETACH DELETE reuse
            """;

    private static final String ROOM_OF = "MATCH (:BroughtMap {id: $id})-[:BROUGHT_TO]->(room) RETURN room.id AS room";

    private static final String STANDING = """
            MATCH (claim:Claim|MergedClaim)-[:CAME_WITH]->(:BroughtMap {id: $id})
            WHERE claim.withdrawnAt IS NULL
            RETURN claim.id AS id ORDER BY claim.statedAt DESC, claim.id DESC
            """;

    private static final String IN = """
            MATCH (:DebateRoom {id: $room})<-[:BROUGHT_TO]-(brought:BroughtMap)
            WITH brought, COUNT { (brought)<-[:CAME_WITH]-(claim:Claim|MergedClaim) WHERE claim.withdrawnAt IS NULL } AS standing
            WHERE standing > 0
            OPTIONAL MATCH (person:Person)-[:BROUGHT]->(brought)
            RETURN brought {.id, .at, .format, .title} AS brought, standing, person {.id, .name, .hue} AS by
            ORDER BY brought.at DESC
            """;

    private final Driver driver;

    Neo4jImports(Driver driver) {
        this.driver = driver;
    }

    @Override
    public boolean bring(
            RoomId room,
            ImportId id,
            String format,
            String title,
            List<Row> rows,
            List<Use> uses,
            PersonId by,
            Instant now,
            int atMost) {
        var parameters = new HashMap<String, Object>(Map.of(
                "room", room.value(),
                "id", id.value(),
                "format", format,
                "title", title,
                "by", by.value(),
                "now", now.atZone(UTC),
                "atMost", atMost));
        parameters.put(
                "claims",
                IntStream.range(0, rows.size())
                        // A microsecond apart, so that they are read in the order of the map.
                        .mapToObj(number -> row(rows.get(number), by, now.plusNanos(1000L * number)))
                        .toList());
        var answering = rows.stream()
                .filter(row -> row.standing().answers().isPresent())
                .count();
        // Somebody who speaks at that moment may cross its way in the graph: then it is tried again, whole.
        try (var session = driver.session()) {
            session.executeWriteWithoutResult(tx -> {
                if (bring(tx, parameters, rows) != answering || !used(tx, parameters, uses)) {
                    throw new StaysAway();
                }
            });
            return true;
        } catch (StaysAway undone) {
            return false;
        }
    }

    /** Undoes all of the transaction. */
    private static final class StaysAway extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    /** How many answer something, or -1 when nothing came. */
    private static long bring(TransactionContext tx, Map<String, Object> parameters, List<Row> rows) {
        tx.run(Neo4jMoves.LOCK, parameters).consume();
        if (!tx.run(ROOM, parameters).hasNext()) {
            return -1;
        }
        tx.run(CLAIMS, parameters).consume();
        var made = 0L;
        for (var stance : Stance.values()) {
            made += made(tx, stance, parameters);
        }
        // An objection to an objection finds the step it objects to once all of them are there.
        var steps = tx.run(ABOUT_STEPS, parameters).single();
        var all = steps.get("found").asInt() == steps.get("wanted").asInt() && restated(tx, parameters, rows);
        return all ? made : -1;
    }

    /** Puts what says the same under what it says. */
    private static boolean restated(TransactionContext tx, Map<String, Object> parameters, List<Row> rows) {
        return rows.stream()
                .flatMap(row -> row.restates().stream().map(into -> {
                    var both = new HashMap<>(parameters);
                    both.put("claim", row.claim().id().value());
                    both.put("into", into.value());
                    return both;
                }))
                .allMatch(both -> Neo4jMerges.merge(tx, both, Integer.MAX_VALUE) == Merges.Outcome.MERGED);
    }

    private static boolean used(TransactionContext tx, Map<String, Object> parameters, List<Use> uses) {
        for (var use : uses) {
            var one = new HashMap<>(parameters);
            one.put("import", parameters.get("id"));
            one.put("id", use.id().value());
            one.put("claim", use.claim().value());
            one.put("about", use.about().value());
            one.put("atMost", Integer.MAX_VALUE);
            if (Neo4jReuses.use(tx, use.stance(), one) == Reuses.Outcome.NOWHERE) {
                return false;
            }
            tx.run(USED, one).consume();
        }
        return true;
    }

    private static long made(TransactionContext tx, Stance stance, Map<String, Object> parameters) {
        var here = new HashMap<>(parameters);
        here.put("side", stance.name());
        return tx.run(ARGUMENTS.formatted(Neo4jBearings.on(stance)), here)
                .single()
                .get("made")
                .asLong();
    }

    @Override
    public Optional<RoomId> roomOf(ImportId id) {
        return records(ROOM_OF, Map.of("id", id.value())).stream()
                .map(row -> new RoomId(row.get("room").asString()))
                .findFirst();
    }

    @Override
    public void forgetUses(ImportId id) {
        records(FORGET_USES, Map.of("id", id.value()));
    }

    @Override
    public List<ClaimId> standing(ImportId id) {
        return records(STANDING, Map.of("id", id.value())).stream()
                .map(row -> new ClaimId(row.get("id").asString()))
                .toList();
    }

    @Override
    public List<BroughtMap> in(RoomId room) {
        return records(IN, Map.of("room", room.value())).stream()
                .map(row -> new BroughtMap(
                        new ImportId(row.get("brought").get("id").asString()),
                        Neo4jClaims.author(row.get("by")),
                        Neo4jClaims.instant(row.get("brought").get("at")),
                        row.get("brought").get("format").asString(),
                        row.get("brought").get("title").asString(),
                        row.get("standing").asInt()))
                .toList();
    }

    private static Map<String, Object> row(Row row, PersonId by, Instant at) {
        var claim = row.claim();
        var written = new HashMap<String, Object>(
                Map.of("id", claim.id().value(), "text", claim.words().text(), "at", at.atZone(UTC)));
        written.put("origins", Neo4jOrigins.of(claim.words(), by));
        written.put("kind", claim.kind().map(Enum::name).orElse(null));
        var labels = claim.read().labels().stream()
                .map(Reason::rule)
                .map(Object::toString)
                .toList();
        written.put("labels", labels.isEmpty() ? null : labels);
        row.standing().answers().ifPresent(answering -> {
            written.put("about", answering.about().value());
            written.put("argument", row.argument().value());
            written.put("side", answering.stance().name());
            written.put("scheme", row.scheme().map(Enum::name).orElse(null));
        });
        return written;
    }

    private List<Record> records(String cypher, Map<String, Object> parameters) {
        return driver.executableQuery(cypher)
                .withParameters(parameters)
                .execute()
                .records();
    }
}
