package org.storytank.story;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Repository;
import org.storytank.account.PersonId;

/**
 * Scenes that are held, kept in Neo4j under another label: {@code (:Story)-[:HAS_HELD_SCENE {position}]->(:HeldScene {heldWith})}, so
 * that what reads scenes for readers, today or one day, does not find them. What is held for itself has its own id as {@code heldWith}, and
 * the story's as {@code alsoHeldWith} when it is held with that, too. A held story keeps its title as {@code heldTitle}.
 */
@Repository
class Neo4jHeldScenes implements HeldScenes {

    private static final String OWNERS =
            "COLLECT { MATCH (person:Person)-[:MAY {role: 'OWNER'}]->(story) RETURN person.id ORDER BY person.id } AS owners";

    private static final String FIND = """
            MATCH (story:Story)-[:HAS_SCENE|HAS_HELD_SCENE]->(scene:Scene|HeldScene {id: $id})
            RETURN story.id AS story, coalesce(story.heldTitle, story.title) AS storyTitle, scene.title AS title, scene:HeldScene AS held,
                   scene.addedAt AS addedAt, %s
            """.formatted(OWNERS);

    private static final String FIND_STORY = """
            MATCH (story:Story {id: $id})
            RETURN coalesce(story.heldTitle, story.title) AS title, story.begunAt AS begunAt, %s,
                   COLLECT { MATCH (story)-[has:HAS_SCENE|HAS_HELD_SCENE]->(scene:Scene|HeldScene)
                             WHERE scene.deletedAt IS NULL
                             RETURN scene.id ORDER BY has.position, scene.addedAt } AS scenes
            """.formatted(OWNERS);

    /** What search keeps of it goes, too. */
    private static final String OUT_OF_SIGHT = """
            SET scene.heldWith = $id
            CREATE (story)-[:HAS_HELD_SCENE {position: has.position}]->(scene)
            DELETE has
            REMOVE scene:Scene:Findable:InFrench:InEnglish, scene.findStamp, scene.findUpTo, scene.findTitle, scene.findText,
                   scene.findEarlier, scene.findPlain, scene.findMachine, scene.findKeys, scene.findBy, scene.findFor
            SET scene:HeldScene
            WITH story, scene
            CALL (scene) { MATCH (scene)-[found:FOUND_IN]->() DELETE found }
            %s""".formatted(Neo4jCitingPassages.OUT_OF_SIGHT);

    private static final String IN_SIGHT = """
            CREATE (story)-[:HAS_SCENE {position: has.position}]->(scene)
            DELETE has
            REMOVE scene:HeldScene, scene.heldWith
            SET scene:Scene
            WITH story, scene
            %s""".formatted(Neo4jCitingPassages.IN_SIGHT);

    private static final String OWN = """
            MATCH (scene:HeldScene {id: $id}) WHERE scene.heldWith <> $id
            SET scene.alsoHeldWith = scene.heldWith, scene.heldWith = $id
            """;

    private static final String ALL_OWN =
            "MATCH (scene:HeldScene) WHERE scene.heldWith = scene.id RETURN scene.id AS scene";

    private static final String STORIES =
            "MATCH (story:Story) WHERE story.heldTitle IS NOT NULL RETURN story.id AS story";

    private static final String HOLD = """
            MATCH (story:Story)-[has:HAS_SCENE]->(scene:Scene {id: $id})
            %sRETURN story.id AS story
            """.formatted(OUT_OF_SIGHT);

    private static final String RESTORE = """
            MATCH (story:Story)-[has:HAS_HELD_SCENE]->(scene:HeldScene {id: $id})
            WHERE scene.heldWith = $id
            SET scene.heldWith = scene.alsoHeldWith
            REMOVE scene.alsoHeldWith
            WITH story, has, scene WHERE scene.heldWith IS NULL
            %sRETURN story.id AS story
            """.formatted(IN_SIGHT);

    private static final String HOLD_STORY = """
            MATCH (story:Story {id: $id})
            SET story.heldTitle = CASE WHEN story.title <> '' THEN story.title ELSE coalesce(story.heldTitle, '') END
            SET story.title = ''
            WITH story
            CALL (story) {
              MATCH (story)-[:HAS_HELD_SCENE]->(own:HeldScene) WHERE own.heldWith = own.id
              SET own.alsoHeldWith = story.id
            }
            CALL (story) {
              MATCH (story)-[has:HAS_SCENE]->(scene:Scene)
              %sRETURN collect(scene.id) AS scenes
            }
            RETURN scenes
            """.formatted(OUT_OF_SIGHT);

    private static final String RESTORE_STORY = """
            MATCH (story:Story {id: $id}) WHERE story.heldTitle IS NOT NULL
            SET story.title = CASE WHEN story.title = '' THEN story.heldTitle ELSE story.title END
            REMOVE story.heldTitle
            WITH story
            CALL (story) { MATCH (story)-[:HAS_HELD_SCENE]->(own:HeldScene {alsoHeldWith: $id}) REMOVE own.alsoHeldWith }
            MATCH (story)-[has:HAS_HELD_SCENE]->(scene:HeldScene {heldWith: $id})
            %sRETURN scene.id AS scene
            """.formatted(IN_SIGHT);

    private final Driver driver;

    Neo4jHeldScenes(Driver driver) {
        this.driver = driver;
    }

    @Override
    public Optional<Known> find(SceneId scene) {
        return run(FIND, scene.value()).stream()
                .findFirst()
                .map(row -> new Known(
                        new Scene(
                                scene,
                                new StoryId(row.get("story").asString()),
                                row.get("title").asString(),
                                row.get("held").asBoolean()),
                        row.get("storyTitle").asString(),
                        row.get("addedAt").asZonedDateTime().toInstant(),
                        owners(row)));
    }

    @Override
    public Optional<KnownStory> find(StoryId story) {
        return run(FIND_STORY, story.value()).stream()
                .findFirst()
                .map(row -> new KnownStory(
                        story,
                        row.get("title").asString(),
                        row.get("begunAt").asZonedDateTime().toInstant(),
                        owners(row),
                        scenes(row)));
    }

    @Override
    public List<SceneId> own() {
        return run(ALL_OWN, "").stream()
                .map(row -> new SceneId(row.get("scene").asString()))
                .toList();
    }

    @Override
    public List<StoryId> stories() {
        return run(STORIES, "").stream()
                .map(row -> new StoryId(row.get("story").asString()))
                .toList();
    }

    @Override
    public Optional<StoryId> hold(SceneId scene) {
        run(OWN, scene.value());
        return story(run(HOLD, scene.value()));
    }

    @Override
    public Optional<StoryId> restore(SceneId scene) {
        return story(run(RESTORE, scene.value()));
    }

    @Override
    public Optional<List<SceneId>> hold(StoryId story) {
        return run(HOLD_STORY, story.value()).stream().findFirst().map(Neo4jHeldScenes::scenes);
    }

    @Override
    public List<SceneId> restore(StoryId story) {
        return run(RESTORE_STORY, story.value()).stream()
                .map(row -> new SceneId(row.get("scene").asString()))
                .toList();
    }

    private static Optional<StoryId> story(List<Record> rows) {
        return rows.stream().findFirst().map(row -> new StoryId(row.get("story").asString()));
    }

    private static List<SceneId> scenes(Record row) {
        return row.get("scenes").asList(id -> new SceneId(id.asString()));
    }

    private static List<PersonId> owners(Record row) {
        return row.get("owners").asList(id -> new PersonId(id.asString()));
    }

    private List<Record> run(String cypher, String id) {
        return driver.executableQuery(cypher)
                .withParameters(Map.of("id", id))
                .execute()
                .records();
    }
}
