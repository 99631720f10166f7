package org.storytank.explore.graph;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;
import org.storytank.account.PersonId;
import org.storytank.account.Readable;
import org.storytank.explore.Kind;
import org.storytank.explore.Thing;
import org.storytank.explore.graph.Link.How;
import org.storytank.graph.WarmUp;
import org.storytank.source.WebAddress;
import org.storytank.source.Work;

/** The links in Neo4j. Each branch looks at a bounded number of relationships, leaves out what is closed, and counts what is left. */
@Component
class Neo4jLinks implements Links, WarmUp {

    private static final String ASKER = """
            OPTIONAL MATCH (asker:Person {id: $asker})
            CALL (asker) {
            """;

    private static final String ROWS = """
            }
            RETURN at, atKind, how, id, kind, siblings
            """;

    /** From one bound node to {@code other}; the readable ones in a fixed order, as many as were asked for, with their number. */
    private static final String BRANCH = """
              UNWIND $%1$s AS atId
              MATCH (at:%2$s {id: atId})
              CALL (at, asker) {
                MATCH %3$s
                WITH DISTINCT other, place, how, born LIMIT $examined
                WITH place, collect({other: other, how: how, born: born}) AS together
                WHERE %4$s
                UNWIND together AS one
                WITH one ORDER BY one.born, one.other.id
                WITH collect(one) AS readable
                UNWIND readable[..$each] AS one
                RETURN one.other.id AS id, one.how AS how, size(readable) AS siblings
              }
              RETURN at.id AS at, '%5$s' AS atKind, how, id, '%6$s' AS kind, siblings
            """;

    private static final String LIVING_SCENE =
            "(story:Story)-[has:HAS_SCENE]->(scene:Scene) WHERE scene.deletedAt IS NULL AND story.deletedAt IS NULL";

    private static final String CITED = "(%s)-[:CITES]->(citation:Citation)-[:OF]->(other:Source)";

    private static final String DOWN = ASKER
            + String.join(
                    "  UNION ALL\n",
                    branch(
                            Kind.STORY,
                            Kind.SCENE,
                            LIVING_SCENE.replace("story", "at").replace("scene", "other")
                                    + " WITH at AS place, other, 'HOLDS' AS how, has.position AS born"),
                    branch(
                            Kind.SCENE,
                            Kind.QUESTION,
                            "(at)-[:WRITTEN_IN]->(:Document)<-[:OF]-(passage:Passage)-[:RAISES]->(other:DebateRoom)"
                                    + " WITH other, other AS place, 'RAISED' AS how, other.openedAt AS born"),
                    branch(
                            Kind.QUESTION,
                            Kind.CLAIM,
                            "(at)-[:ASKS]->(thesis)<-[side:SUPPORTS|ATTACKS]-(:Argument)<-[:PREMISE_OF]-(other:Claim) WITH at AS place,"
                                    + " other, CASE type(side) WHEN 'SUPPORTS' THEN 'FOR' ELSE 'AGAINST' END AS how, other.statedAt AS born"),
                    branch(
                            Kind.QUESTION,
                            Kind.CLAIM,
                            "(at)<-[:STATED_IN]-(other:Claim) WHERE other.thesis IS NULL AND NOT EXISTS { (other)-[:PREMISE_OF]->() }"
                                    + " WITH at AS place, other, 'STATED' AS how, other.statedAt AS born"),
                    branch(
                            Kind.QUESTION,
                            Kind.SOURCE,
                            "(at)-[:ASKS]->(thesis), " + CITED.formatted("thesis")
                                    + " WITH at AS place, other, 'RESTS_ON' AS how, other.firstCitedAt AS born"),
                    branch(
                            Kind.CLAIM,
                            Kind.CLAIM,
                            "(at)<-[side:SUPPORTS|ATTACKS]-(:Argument)<-[:PREMISE_OF]-(other:Claim)-[:STATED_IN]->(place:DebateRoom)"
                                    + " WITH place, other, CASE type(side) WHEN 'SUPPORTS' THEN 'FOR' ELSE 'AGAINST' END AS how,"
                                    + " other.statedAt AS born"),
                    branch(
                            Kind.CLAIM,
                            Kind.SOURCE,
                            CITED.formatted("at") + ", (at)-[:STATED_IN]->(place:DebateRoom)"
                                    + " WITH place, other, 'RESTS_ON' AS how, other.firstCitedAt AS born"))
            + ROWS;

    private static final String UP = ASKER
            + String.join(
                    "  UNION ALL\n",
                    branch(
                            Kind.SCENE,
                            Kind.STORY,
                            LIVING_SCENE.replace("scene", "at").replace("story", "other")
                                    + " WITH other, other AS place, 'HOLDS' AS how, 0 AS born"),
                    branch(
                            Kind.QUESTION,
                            Kind.SCENE,
                            "(at)<-[:RAISES]-(:Passage)-[:OF]->(:Document)<-[:WRITTEN_IN]-(other:Scene)<-[:HAS_SCENE]-(place:Story)"
                                    + " WHERE other.deletedAt IS NULL AND place.deletedAt IS NULL"
                                    + " WITH other, place, 'RAISED' AS how, 0 AS born"),
                    branch(
                            Kind.CLAIM,
                            Kind.CLAIM,
                            "(at)-[:PREMISE_OF]->(:Argument)-[side:SUPPORTS|ATTACKS]->(other:Claim)-[:STATED_IN]->(place:DebateRoom)"
                                    + " WHERE other.thesis IS NULL WITH place, other,"
                                    + " CASE type(side) WHEN 'SUPPORTS' THEN 'FOR' ELSE 'AGAINST' END AS how, other.statedAt AS born"),
                    branch(
                            Kind.CLAIM,
                            Kind.QUESTION,
                            "(at)-[:PREMISE_OF]->(:Argument)-[side:SUPPORTS|ATTACKS]->(:Claim)<-[:ASKS]-(other:DebateRoom)"
                                    + " WITH other, other AS place, CASE type(side) WHEN 'SUPPORTS' THEN 'FOR' ELSE 'AGAINST' END AS how,"
                                    + " 0 AS born"),
                    branch(
                            Kind.CLAIM,
                            Kind.QUESTION,
                            "(at)-[:STATED_IN]->(other:DebateRoom) WHERE NOT EXISTS { (at)-[:PREMISE_OF]->() }"
                                    + " WITH other, other AS place, 'STATED' AS how, 0 AS born"),
                    branch(
                            Kind.SOURCE,
                            Kind.CLAIM,
                            "(at)<-[:OF]-(:Citation)<-[:CITES]-(other:Claim)-[:STATED_IN]->(place:DebateRoom) WHERE other.thesis IS NULL"
                                    + " WITH place, other, 'RESTS_ON' AS how, other.statedAt AS born"),
                    branch(
                            Kind.SOURCE,
                            Kind.QUESTION,
                            "(at)<-[:OF]-(:Citation)<-[:CITES]-(:Claim)<-[:ASKS]-(other:DebateRoom)"
                                    + " WITH other, other AS place, 'RESTS_ON' AS how, other.openedAt AS born"))
            + ROWS;

    private static final String READABLE_PLACE = Readable.by("place", "asker");

    private static final String NODES = ASKER + """
              UNWIND $story AS id
              MATCH (place:Story {id: id}) WHERE place.deletedAt IS NULL AND %1$s
              RETURN 'STORY' AS kind, id, place.title AS words, '' AS within, 'stories/' + id AS path,
                     false AS machine, false AS withdrawn
              UNION ALL
              UNWIND $scene AS id
              MATCH (place:Story)-[:HAS_SCENE]->(scene:Scene {id: id})
              WHERE scene.deletedAt IS NULL AND place.deletedAt IS NULL AND %1$s
              RETURN 'SCENE' AS kind, id, scene.title AS words, place.title AS within,
                     'stories/' + place.id + '/scenes/' + id AS path,
                     size(coalesce(scene.findMachine, [])) > 0 AS machine, false AS withdrawn
              UNION ALL
              UNWIND $question AS id
              MATCH (place:DebateRoom {id: id})-[:ASKS]->(thesis) WHERE %1$s
              RETURN 'QUESTION' AS kind, id, thesis.text AS words, '' AS within, 'debates/' + id AS path,
                     false AS machine, false AS withdrawn
              UNION ALL
              UNWIND $claim AS id
              MATCH (claim:Claim {id: id})-[:STATED_IN]->(place:DebateRoom) WHERE claim.thesis IS NULL AND %1$s
              RETURN 'CLAIM' AS kind, id, claim.text AS words, '' AS within, 'debates/' + place.id + '#claim-' + id AS path,
                     false AS machine, claim.withdrawnAt IS NOT NULL AS withdrawn
              UNION ALL
              UNWIND $source AS id
              MATCH (source:Source {id: id})
              CALL (source, asker) {
                MATCH (source)<-[:OF]-(citation:Citation)<-[:CITES]-(:Claim)-[:STATED_IN]->(place:DebateRoom)
                WITH citation, place LIMIT $examined
                WITH place, collect(citation) AS together
                WHERE %1$s
                UNWIND together AS citation
                RETURN citation.csl AS words ORDER BY citation.citedAt, citation.id LIMIT 1
              }
              RETURN 'SOURCE' AS kind, id, words, source.url AS within, 'graph/source/' + id AS path,
                     false AS machine, false AS withdrawn
            }
            RETURN kind, id, words, within, path, machine, withdrawn
            """.formatted(READABLE_PLACE);

    private static final String RAISED_BY = """
            OPTIONAL MATCH (asker:Person {id: $asker})
            MATCH (story:Story {id: $id})-[has:HAS_SCENE]->(scene:Scene)
            WHERE story.deletedAt IS NULL AND scene.deletedAt IS NULL AND %s
            MATCH (scene)-[:WRITTEN_IN]->(:Document)<-[:OF]-(passage:Passage)-[:RAISES]->(place:DebateRoom)
            WHERE %s
            WITH DISTINCT story, scene, place, has.position AS position
            ORDER BY position, place.openedAt, place.id LIMIT $atMost
            UNWIND [['STORY', story.id, 'HOLDS', 'SCENE', scene.id], ['SCENE', scene.id, 'RAISED', 'QUESTION', place.id]] AS link
            RETURN DISTINCT link
            """.formatted(Readable.by("story", "asker"), READABLE_PLACE);

    private static final String UNSOURCED = """
            OPTIONAL MATCH (asker:Person {id: $asker})
            CALL () {
              MATCH (place:DebateRoom {id: $id}) RETURN place
              UNION
              MATCH (story:Story {id: $id})-[:HAS_SCENE]->(scene:Scene)-[:WRITTEN_IN]->(:Document)<-[:OF]-(:Passage)-[:RAISES]->(place:DebateRoom)
              WHERE story.deletedAt IS NULL AND scene.deletedAt IS NULL
              RETURN place
            }
            WITH place, asker WHERE %s
            MATCH (place)<-[:STATED_IN]-(claim:Claim)
            WHERE claim.thesis IS NULL AND claim.withdrawnAt IS NULL AND NOT EXISTS { (claim)-[:CITES]->() }
            WITH place, claim ORDER BY claim.statedAt, claim.id LIMIT $atMost
            OPTIONAL MATCH (claim)-[:PREMISE_OF]->(:Argument)-[side:SUPPORTS|ATTACKS]->(:Claim)<-[:ASKS]-(place)
            WITH place, claim, head(collect(type(side))) AS side
            RETURN ['CLAIM', claim.id, CASE side WHEN 'SUPPORTS' THEN 'FOR' WHEN 'ATTACKS' THEN 'AGAINST' ELSE 'STATED' END,
                    'QUESTION', place.id] AS link
            """.formatted(READABLE_PLACE);

    private final Driver driver;
    private final GraphSettings settings;

    Neo4jLinks(Driver driver, GraphSettings settings) {
        this.driver = driver;
        this.settings = settings;
    }

    @Override
    public List<Step> from(Collection<Thing> things, Way way, @Nullable PersonId reader, int each) {
        var parameters = parameters(things, reader);
        parameters.put("each", each);
        return ask(way == Way.UP ? UP : DOWN, parameters).stream()
                .map(row -> toStep(row, way))
                .toList();
    }

    @Override
    public List<Node> nodes(Collection<Thing> things, @Nullable PersonId reader) {
        Map<Thing, Node> nodes = ask(NODES, parameters(things, reader)).stream()
                .map(Neo4jLinks::toNode)
                .collect(toMap(Node::thing, Function.identity(), (first, _) -> first));
        return things.stream()
                .distinct()
                .map(nodes::get)
                .filter(Objects::nonNull)
                .toList();
    }

    @Override
    public List<Link> raisedBy(Thing story, @Nullable PersonId reader, int atMost) {
        return links(RAISED_BY, story, reader, atMost);
    }

    @Override
    public List<Link> unsourced(Thing about, @Nullable PersonId reader, int atMost) {
        return links(UNSOURCED, about, reader, atMost);
    }

    @Override
    public void run() {
        var nothing =
                Stream.of(Kind.values()).map(kind -> new Thing(kind, "none")).toList();
        from(nothing, Way.UP, null, 1);
        from(nothing, Way.DOWN, null, 1);
        nodes(nothing, null);
    }

    private List<Link> links(String cypher, Thing about, @Nullable PersonId reader, int atMost) {
        var parameters = new HashMap<String, Object>(Map.of("id", about.id(), "atMost", atMost));
        parameters.put("asker", reader == null ? null : reader.value());
        return ask(cypher, parameters).stream()
                .map(row -> row.get("link").asList(value -> value.asString()))
                .map(link -> new Link(
                        new Thing(Kind.valueOf(link.get(0)), link.get(1)),
                        How.valueOf(link.get(2)),
                        new Thing(Kind.valueOf(link.get(3)), link.get(4))))
                .toList();
    }

    private static String branch(Kind at, Kind other, String match) {
        return BRANCH.formatted(at.word(), label(at), match, Readable.by("place", "asker"), at, other);
    }

    private static String label(Kind kind) {
        return switch (kind) {
            case STORY -> "Story";
            case SCENE -> "Scene";
            case QUESTION -> "DebateRoom";
            case CLAIM -> "Claim";
            case SOURCE -> "Source";
        };
    }

    private Map<String, Object> parameters(Collection<Thing> things, @Nullable PersonId reader) {
        var parameters = new HashMap<String, Object>();
        for (var kind : Kind.values()) {
            parameters.put(
                    kind.word(),
                    things.stream()
                            .filter(thing -> thing.kind() == kind)
                            .map(Thing::id)
                            .toList());
        }
        parameters.put("asker", reader == null ? null : reader.value());
        parameters.put("examined", settings.examined());
        return parameters;
    }

    private static Step toStep(Record row, Way way) {
        var at = new Thing(
                Kind.valueOf(row.get("atKind").asString()), row.get("at").asString());
        var other = new Thing(
                Kind.valueOf(row.get("kind").asString()), row.get("id").asString());
        var how = How.valueOf(row.get("how").asString());
        // A claim speaks for what stands above it; all other links are said from above.
        var fromBelow = how == How.FOR || how == How.AGAINST || how == How.STATED;
        var fromAt = (way == Way.DOWN) != fromBelow;
        return new Step(
                fromAt ? new Link(at, how, other) : new Link(other, how, at),
                at,
                row.get("siblings").asInt());
    }

    private static Node toNode(Record row) {
        var kind = Kind.valueOf(row.get("kind").asString());
        var words = row.get("words").asString();
        var within = row.get("within").asString();
        return new Node(
                new Thing(kind, row.get("id").asString()),
                kind == Kind.SOURCE ? Work.described(words).title() : words,
                kind == Kind.SOURCE ? new WebAddress(within).host() : within,
                row.get("path").asString(),
                row.get("machine").asBoolean(),
                row.get("withdrawn").asBoolean());
    }

    private List<Record> ask(String cypher, Map<String, Object> parameters) {
        return driver.executableQuery(cypher)
                .withParameters(parameters)
                .execute()
                .records();
    }
}
