package org.storytank.explore.graph;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;
import org.storytank.account.PersonId;
import org.storytank.account.Readable;
import org.storytank.debate.RoomId;
import org.storytank.explore.Kind;
import org.storytank.explore.OnePlan;
import org.storytank.explore.Thing;
import org.storytank.explore.graph.Link.How;
import org.storytank.graph.WarmUp;
import org.storytank.source.WebAddress;
import org.storytank.source.Work;

/** The links in Neo4j. Each branch looks at a bounded number of relationships, leaves out what is closed, and counts what is left. */
@Component
class Neo4jLinks implements Links, WarmUp {

    private static final String READABLE_PLACE = Readable.by("place", "asker");

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

    private static final String UNSOURCED =
            """
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
            OPTIONAL MATCH (claim)%s(thesis:Claim)<-[:ASKS]-(place)
            WHERE %s
            WITH place, claim, head(collect(%s)) AS how
            RETURN ['CLAIM', claim.id, coalesce(how, 'STATED'), 'QUESTION', place.id] AS link
            """.formatted(READABLE_PLACE, Uses.UP, Uses.once("claim", "thesis"), Uses.HOW);

    private static final String ROOM_OF =
            "MATCH (:Claim {id: $id})-[:STATED_IN]->(room:DebateRoom) RETURN room.id AS room";

    private final Driver driver;
    private final GraphSettings settings;

    Neo4jLinks(Driver driver, GraphSettings settings) {
        this.driver = driver;
        this.settings = settings;
    }

    @Override
    public List<Step> from(Collection<Thing> things, Way way, @Nullable PersonId reader, int each) {
        var steps = way == Way.UP ? StepCypher.UP : StepCypher.DOWN;
        return askOfEachKind(steps, things, reader, Map.of("each", each))
                .map(row -> toStep(row, way))
                .toList();
    }

    @Override
    public List<Node> nodes(Collection<Thing> things, @Nullable PersonId reader) {
        Map<Thing, Node> nodes = askOfEachKind(NodeCypher.NODES, things, reader, Map.of())
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
    public Optional<RoomId> roomOf(Thing claim) {
        return ask(ROOM_OF, Map.of("id", claim.id())).stream()
                .map(row -> new RoomId(row.get("room").asString()))
                .findFirst();
    }

    @Override
    public boolean isLater() {
        return true;
    }

    @Override
    public void run() {
        var nothing =
                Stream.of(Kind.values()).map(kind -> new Thing(kind, "none")).toList();
        from(nothing, Way.UP, null, 1);
        from(nothing, Way.DOWN, null, 1);
        nodes(nothing, null);
        raisedBy(nothing.getFirst(), null, 1);
        unsourced(nothing.getFirst(), null, 1);
    }

    private List<Link> links(String cypher, Thing about, @Nullable PersonId reader, int atMost) {
        var parameters = new HashMap<String, Object>(Map.of("id", about.id(), "atMost", atMost));
        parameters.put("asker", OnePlan.of(reader));
        return ask(cypher, parameters).stream()
                .map(row -> row.get("link").asList(value -> value.asString()))
                .map(link -> new Link(
                        new Thing(Kind.valueOf(link.get(0)), link.get(1)),
                        How.valueOf(link.get(2)),
                        new Thing(Kind.valueOf(link.get(3)), link.get(4))))
                .toList();
    }

    /** Kinds without a query have nothing on that side. */
    private Stream<Record> askOfEachKind(
            Map<Kind, String> queries, Collection<Thing> things, @Nullable PersonId reader, Map<String, Object> more) {
        var ids = things.stream()
                .filter(thing -> queries.containsKey(thing.kind()))
                .collect(groupingBy(Thing::kind, () -> new EnumMap<>(Kind.class), mapping(Thing::id, toList())));
        return ids.entrySet().stream()
                .flatMap(kind -> OnePlan.of(kind.getValue()).stream().flatMap(some -> {
                    var parameters = new HashMap<>(more);
                    parameters.put("ids", some);
                    parameters.put("asker", OnePlan.of(reader));
                    parameters.put("examined", settings.examined());
                    return ask(queries.get(kind.getKey()), parameters).stream();
                }));
    }

    private static Step toStep(Record row, Way way) {
        var at = new Thing(
                Kind.valueOf(row.get("atKind").asString()), row.get("at").asString());
        var other = new Thing(
                Kind.valueOf(row.get("kind").asString()), row.get("id").asString());
        var how = How.valueOf(row.get("how").asString());
        // A claim speaks for what stands above it; all other links are said from above.
        var fromBelow = how.answers() || how == How.STATED;
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
                kind == Kind.SOURCE ? new WebAddress(within).label() : within,
                row.get("path").asString(),
                row.get("machine").asBoolean(false),
                row.get("withdrawn").asBoolean());
    }

    private List<Record> ask(String cypher, Map<String, Object> parameters) {
        return driver.executableQuery(cypher)
                .withParameters(parameters)
                .execute()
                .records();
    }
}
