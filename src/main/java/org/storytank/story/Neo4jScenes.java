package org.storytank.story;

import static java.time.ZoneOffset.UTC;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionCallback;
import org.neo4j.driver.TransactionContext;
import org.springframework.stereotype.Repository;
import org.storytank.graph.WarmUp;

/**
 * The scenes kept in Neo4j; their order is the {@code position} of {@code HAS_SCENE}, rewritten at each move. Those that are held, see
 * {@link Neo4jHeldScenes}, keep their place among them.
 */
@Repository
class Neo4jScenes implements Scenes, WarmUp {

    private static final String FIND = """
            MATCH (story:Story)-[:HAS_SCENE|HAS_HELD_SCENE]->(scene:Scene|HeldScene {id: $id})
            WHERE scene.deletedAt IS NULL AND story.deletedAt IS NULL
            RETURN scene.id AS id, scene.title AS title, scene:HeldScene AS held, story.id AS story
            """;

    // The write comes first: it locks the story, so that what is read next does not change under this transaction.
    private static final String LOCK_STORY = """
            MATCH (story:Story {id: $story}) WHERE story.deletedAt IS NULL
            SET story.changedAt = $at
            """;

    private static final String COUNT =
            "RETURN COUNT { (:Story {id: $story})-[:HAS_SCENE|HAS_HELD_SCENE]->() } AS scenes";

    private static final String ADD = """
            MATCH (story:Story {id: $story}) WHERE story.deletedAt IS NULL
            MERGE (document:Document {id: $id})
            CREATE (story)-[:HAS_SCENE {position: $position}]->
                   (:Scene {id: $id, title: $title, addedAt: $at})-[:WRITTEN_IN]->(document)
            """;

    private static final String ORDER = """
            MATCH (:Story {id: $story})-[has:HAS_SCENE|HAS_HELD_SCENE]->(scene:Scene|HeldScene) WHERE scene.deletedAt IS NULL
            RETURN scene.id AS id ORDER BY has.position, scene.addedAt
            """;

    private static final String REORDER = """
            MATCH (:Story {id: $story})-[has:HAS_SCENE|HAS_HELD_SCENE]->(scene:Scene|HeldScene)
            WHERE scene.id IN $order
            SET has.position = reduce(at = -1, i IN range(0, size($order) - 1) |
                CASE WHEN $order[i] = scene.id THEN i ELSE at END)
            """;

    private static final String RENAME = """
            MATCH (story:Story)-[:HAS_SCENE|HAS_HELD_SCENE]->(scene:Scene|HeldScene {id: $id})
            WHERE scene.deletedAt IS NULL AND story.deletedAt IS NULL
            SET scene.title = $title, story.changedAt = $at
            RETURN scene.id
            """;

    private static final String DELETE = """
            MATCH (story:Story)-[:HAS_SCENE|HAS_HELD_SCENE]->(scene:Scene|HeldScene {id: $id})
            WHERE scene.deletedAt IS NULL AND story.deletedAt IS NULL
            SET scene.deletedAt = $at, story.changedAt = $at
            WITH scene
            %sRETURN scene.id
            """.formatted(Neo4jCitingPassages.OUT_OF_SIGHT);

    private static final String RESTORE = """
            MATCH (story:Story)-[:HAS_SCENE|HAS_HELD_SCENE]->(scene:Scene|HeldScene {id: $id})
            WHERE scene.deletedAt IS NOT NULL AND story.deletedAt IS NULL
            SET story.changedAt = $at
            REMOVE scene.deletedAt
            WITH scene
            %sRETURN scene.id
            """.formatted(Neo4jCitingPassages.IN_SIGHT);

    private static final String WRITTEN = """
            UNWIND $scenes AS id
            MATCH (story:Story)-[:HAS_SCENE|HAS_HELD_SCENE]->(:Scene|HeldScene {id: id})
            SET story.changedAt = $at
            """;

    private static final String DELETED = """
            RETURN scene.id AS id, scene.title AS title, scene:HeldScene AS held, story.id AS story, scene.deletedAt AS deletedAt
            ORDER BY deletedAt DESC
            """;

    private static final String STORY_OF_DELETED = """
            MATCH (story:Story)-[:HAS_SCENE|HAS_HELD_SCENE]->(scene:Scene|HeldScene {id: $id}) WHERE story.deletedAt IS NULL
            RETURN story.id AS story
            """;

    private static final String DELETED_IN = """
            MATCH (story:Story {id: $story})-[:HAS_SCENE|HAS_HELD_SCENE]->(scene:Scene|HeldScene) WHERE scene.deletedAt IS NOT NULL
            %s""".formatted(DELETED);

    private static final String DELETED_BEFORE = """
            MATCH (story:Story)-[:HAS_SCENE|HAS_HELD_SCENE]->(scene:Scene|HeldScene) WHERE scene.deletedAt < $moment
            %s""".formatted(DELETED);

    private static final String EVER_IN = """
            MATCH (:Story {id: $story})-[:HAS_SCENE|HAS_HELD_SCENE]->(scene:Scene|HeldScene)
            RETURN scene.id AS id
            """;

    private static final String ERASE = """
            MATCH (scene:Scene|HeldScene {id: $id})
            DETACH DELETE scene
            """;

    private final Driver driver;

    Neo4jScenes(Driver driver) {
        this.driver = driver;
    }

    @Override
    public Optional<Scene> find(SceneId id) {
        return run(FIND, Map.of("id", id.value())).stream().findFirst().map(Neo4jScenes::scene);
    }

    @Override
    public boolean add(Scene scene, @Nullable SceneId after, Instant at, int most) {
        var story = scene.story().value();
        return inTransaction(tx -> {
            tx.run(LOCK_STORY, Map.of("story", story, "at", at.atZone(UTC))).consume();
            var held =
                    tx.run(COUNT, Map.of("story", story)).single().get("scenes").asInt();
            if (held >= most) {
                return false;
            }
            var order = order(tx, story);
            var behind = after == null ? -1 : order.indexOf(after.value());
            order.add(behind < 0 ? order.size() : behind + 1, scene.id().value());
            tx.run(
                            ADD,
                            Map.of(
                                    "story", story,
                                    "id", scene.id().value(),
                                    "title", scene.title(),
                                    "position", held,
                                    "at", at.atZone(UTC)))
                    .consume();
            reorder(tx, story, order);
            return true;
        });
    }

    @Override
    public boolean rename(SceneId id, Title title, Instant at) {
        return found(RENAME, Map.of("id", id.value(), "title", title.value(), "at", at.atZone(UTC)));
    }

    @Override
    public OptionalInt move(SceneId id, int position, Instant at) {
        var scene = find(id);
        if (scene.isEmpty()) {
            return OptionalInt.empty();
        }
        var story = scene.get().story().value();
        return inTransaction(tx -> {
            tx.run(LOCK_STORY, Map.of("story", story, "at", at.atZone(UTC))).consume();
            var order = order(tx, story);
            if (!order.remove(id.value())) {
                return OptionalInt.empty();
            }
            var there = Math.clamp(position, 0, order.size());
            order.add(there, id.value());
            reorder(tx, story, order);
            return OptionalInt.of(there);
        });
    }

    @Override
    public boolean delete(SceneId id, Instant at) {
        return found(DELETE, Map.of("id", id.value(), "at", at.atZone(UTC)));
    }

    @Override
    public boolean restore(SceneId id, Instant at) {
        return found(RESTORE, Map.of("id", id.value(), "at", at.atZone(UTC)));
    }

    @Override
    public void written(Set<SceneId> scenes, Instant at) {
        run(WRITTEN, Map.of("scenes", scenes.stream().map(SceneId::value).toList(), "at", at.atZone(UTC)));
    }

    @Override
    public Optional<StoryId> storyOfDeleted(SceneId id) {
        return run(STORY_OF_DELETED, Map.of("id", id.value())).stream()
                .findFirst()
                .map(row -> new StoryId(row.get("story").asString()));
    }

    @Override
    public List<DeletedScene> deletedIn(StoryId story, Duration kept) {
        return run(DELETED_IN, Map.of("story", story.value())).stream()
                .map(row -> new DeletedScene(
                        scene(row),
                        row.get("deletedAt").asZonedDateTime().toInstant(),
                        row.get("deletedAt").asZonedDateTime().toInstant().plus(kept)))
                .toList();
    }

    @Override
    public List<SceneId> everIn(StoryId story) {
        return run(EVER_IN, Map.of("story", story.value())).stream()
                .map(row -> new SceneId(row.get("id").asString()))
                .toList();
    }

    @Override
    public List<Scene> deletedBefore(Instant moment) {
        return run(DELETED_BEFORE, Map.of("moment", moment.atZone(UTC))).stream()
                .map(Neo4jScenes::scene)
                .toList();
    }

    @Override
    public void erase(SceneId id) {
        run(ERASE, Map.of("id", id.value()));
    }

    @Override
    public void run() {
        find(new SceneId("none"));
    }

    private static Scene scene(Record row) {
        return new Scene(
                new SceneId(row.get("id").asString()),
                new StoryId(row.get("story").asString()),
                row.get("title").asString(),
                row.get("held").asBoolean());
    }

    private static List<String> order(TransactionContext tx, String story) {
        return new ArrayList<>(
                tx.run(ORDER, Map.of("story", story)).list(row -> row.get("id").asString()));
    }

    private static void reorder(TransactionContext tx, String story, List<String> order) {
        tx.run(REORDER, Map.of("story", story, "order", order)).consume();
    }

    private <T> T inTransaction(TransactionCallback<T> steps) {
        try (var session = driver.session()) {
            return session.executeWrite(steps);
        }
    }

    private boolean found(String cypher, Map<String, Object> parameters) {
        return !run(cypher, parameters).isEmpty();
    }

    private List<Record> run(String cypher, Map<String, Object> parameters) {
        return driver.executableQuery(cypher)
                .withParameters(parameters)
                .execute()
                .records();
    }
}
