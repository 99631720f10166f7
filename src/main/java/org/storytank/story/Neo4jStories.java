package org.storytank.story;

import static java.time.ZoneOffset.UTC;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Repository;
import org.storytank.account.PersonId;
import org.storytank.account.Role;
import org.storytank.graph.WarmUp;

/** The stories kept in Neo4j: {@code (:Story:Place)-[:HAS_SCENE {position}]->(:Scene)-[:WRITTEN_IN]->(:Document)}. */
@Repository
class Neo4jStories implements Stories, WarmUp {

    // Setting a property locks the person first, so that two pages at once cannot pass the limit together.
    private static final String BEGIN = """
            MATCH (person:Person {id: $person})
            SET person.beganStoryAt = $at
            WITH person, COUNT { (person)-[:MAY {role: 'OWNER'}]->(:Story) } < $most AS room
            FOREACH (_ IN CASE WHEN room THEN [1] ELSE [] END |
                MERGE (document:Document {id: $scene})
                CREATE (person)-[:MAY {role: 'OWNER', since: $at}]->
                       (:Story:Place {id: $id, title: '', begunAt: $at, changedAt: $at})-[:HAS_SCENE {position: 0}]->
                       (:Scene {id: $scene, title: '', addedAt: $at})-[:WRITTEN_IN]->(document)
            )
            RETURN room
            """;

    private static final String FIND = """
            MATCH (story:Story {id: $id}) WHERE story.deletedAt IS NULL
            OPTIONAL MATCH (story)-[has:HAS_SCENE|HAS_HELD_SCENE]->(scene:Scene|HeldScene) WHERE scene.deletedAt IS NULL
            WITH story, scene ORDER BY has.position, scene.addedAt
            RETURN story.title AS title, collect(scene {.id, .title, held: scene:HeldScene}) AS scenes
            """;

    private static final String ON_SHELF = """
            RETURN story.id AS id, story.title AS title, story.changedAt AS changedAt, role,
                   story.everyone IS NOT NULL AS open,
                   COUNT { MATCH (story)-[:HAS_SCENE]->(scene:Scene) WHERE scene.deletedAt IS NULL } AS scenes
            """;

    private static final String SHELF = """
            WITH story, role ORDER BY story.changedAt DESC LIMIT $most
            %s""".formatted(ON_SHELF);

    private static final String READABLE = """
            MATCH (story:Story) WHERE story.id > $after AND story.deletedAt IS NULL
            OPTIONAL MATCH (:Person {id: $person})-[may:MAY]->(story)
            WITH story, may.role AS own
            WHERE own IS NOT NULL OR (story.everyone IS NOT NULL AND NOT $mine)
            WITH story, own ORDER BY story.id LIMIT $most
            WITH story, head([role IN ['OWNER', 'FACILITATOR', 'WRITER', 'SUGGESTER', 'READER']
                              WHERE role = own OR (role = 'READER' OR $person <> '') AND role = story.everyone
                                    OR role = 'READER']) AS role
            %s
            ORDER BY id
            """.formatted(ON_SHELF);

    private static final String OF_PERSON = """
            MATCH (:Person {id: $person})-[may:MAY]->(story:Story) WHERE story.deletedAt IS NULL
            WITH story, may.role AS role
            %s""".formatted(SHELF);

    private static final String OPEN = """
            MATCH (story:Story) WHERE story.everyone IS NOT NULL AND story.deletedAt IS NULL
            WITH story, story.everyone AS role
            %s""".formatted(SHELF);

    private static final String RENAME = """
            MATCH (story:Story {id: $id}) WHERE story.deletedAt IS NULL
            SET story.title = $title, story.changedAt = $at
            RETURN story.id
            """;

    private static final String DELETE = """
            MATCH (story:Story {id: $id}) WHERE story.deletedAt IS NULL
            SET story.deletedAt = $at
            RETURN story.id
            """;

    private static final String RESTORE = """
            MATCH (story:Story {id: $id}) WHERE story.deletedAt IS NOT NULL
            SET story.changedAt = $at
            REMOVE story.deletedAt
            RETURN story.id
            """;

    private static final String DELETED_OF = """
            MATCH (:Person {id: $person})-[:MAY {role: 'OWNER'}]->(story:Story) WHERE story.deletedAt IS NOT NULL
            RETURN story.id AS id, story.title AS title, story.deletedAt AS deletedAt
            ORDER BY deletedAt DESC
            """;

    private static final String OWNED_ALONE = """
            MATCH (person:Person {id: $person})-[:MAY {role: 'OWNER'}]->(story:Story)
            WHERE NOT EXISTS { (other:Person)-[:MAY {role: 'OWNER'}]->(story) WHERE other <> person }
            RETURN story.id AS id,
                   COLLECT { MATCH (heir:Person)-[may:MAY]->(story) WHERE may.role IN ['FACILITATOR', 'WRITER']
                             RETURN heir.id ORDER BY may.since LIMIT 1 } AS heirs
            """;

    private static final String CHANGED_LAST = """
            MATCH (story:Story) WITH max(story.changedAt) AS last
            MATCH (story:Story) WHERE story.changedAt >= last - $before
            RETURN story.id AS id
            """;

    private static final String DELETED_BEFORE = """
            MATCH (story:Story) WHERE story.deletedAt < $moment
            RETURN story.id AS id
            """;

    private static final String HAND_OVER_ROLES = """
            MATCH (room:Place)-[:INHERITS_ROLES_OF]->(story:Story {id: $id})
            SET room.everyone = coalesce(room.everyone, story.everyone)
            WITH room, story
            MATCH (person:Person)-[may:MAY]->(story)
            MERGE (person)-[own:MAY]->(room)
                ON CREATE SET own.role = may.role, own.since = may.since
            """;

    private static final String ERASE = """
            MATCH (story:Story {id: $id})
            OPTIONAL MATCH (story)-[:HAS_SCENE|HAS_HELD_SCENE]->(scene:Scene|HeldScene)
            OPTIONAL MATCH (invitation:Invitation)-[:TO]->(story)
            DETACH DELETE scene, invitation, story
            """;

    private final Driver driver;

    Neo4jStories(Driver driver) {
        this.driver = driver;
    }

    @Override
    public Begun begin(StoryId id, SceneId first, PersonId by, Instant at, int most) {
        var parameters = Map.<String, Object>of(
                "id", id.value(), "scene", first.value(), "person", by.value(), "at", at.atZone(UTC), "most", most);
        return run(BEGIN, parameters).stream()
                .findFirst()
                .map(row -> row.get("room").asBoolean() ? Begun.YES : Begun.TOO_MANY)
                .orElse(Begun.NO_SUCH_PERSON);
    }

    @Override
    public Optional<Story> find(StoryId id) {
        return run(FIND, Map.of("id", id.value())).stream()
                .findFirst()
                .map(row -> new Story(
                        id,
                        row.get("title").asString(),
                        row.get("scenes")
                                .asList(scene -> new Scene(
                                        new SceneId(scene.get("id").asString()),
                                        id,
                                        scene.get("title").asString(),
                                        scene.get("held").asBoolean()))));
    }

    @Override
    public List<StoryOnShelf> of(PersonId person, int most) {
        return shelf(run(OF_PERSON, Map.of("person", person.value(), "most", most)));
    }

    @Override
    public List<StoryOnShelf> open(int most) {
        return shelf(run(OPEN, Map.of("most", most)));
    }

    @Override
    public List<StoryOnShelf> readable(@Nullable PersonId person, boolean mine, String after, int most) {
        var id = person == null ? "" : person.value();
        return shelf(run(READABLE, Map.of("person", id, "mine", mine, "after", after, "most", most)));
    }

    @Override
    public boolean rename(StoryId id, Title title, Instant at) {
        return found(RENAME, Map.of("id", id.value(), "title", title.value(), "at", at.atZone(UTC)));
    }

    @Override
    public boolean delete(StoryId id, Instant at) {
        return found(DELETE, Map.of("id", id.value(), "at", at.atZone(UTC)));
    }

    @Override
    public boolean restore(StoryId id, Instant at) {
        return found(RESTORE, Map.of("id", id.value(), "at", at.atZone(UTC)));
    }

    @Override
    public List<DeletedStory> deletedOf(PersonId owner, Duration kept) {
        return run(DELETED_OF, Map.of("person", owner.value())).stream()
                .map(row -> new DeletedStory(
                        new StoryId(row.get("id").asString()),
                        row.get("title").asString(),
                        moment(row, "deletedAt"),
                        moment(row, "deletedAt").plus(kept)))
                .toList();
    }

    @Override
    public List<OwnedAlone> ownedAloneBy(PersonId person) {
        return run(OWNED_ALONE, Map.of("person", person.value())).stream()
                .map(row -> new OwnedAlone(
                        new StoryId(row.get("id").asString()),
                        row.get("heirs").asList(heir -> new PersonId(heir.asString())).stream()
                                .findFirst()
                                .orElse(null)))
                .toList();
    }

    @Override
    public List<StoryId> changedLast(Duration before) {
        return ids(run(CHANGED_LAST, Map.of("before", before)));
    }

    @Override
    public List<StoryId> deletedBefore(Instant moment) {
        return ids(run(DELETED_BEFORE, Map.of("moment", moment.atZone(UTC))));
    }

    @Override
    public void erase(StoryId id) {
        run(HAND_OVER_ROLES, Map.of("id", id.value()));
        run(ERASE, Map.of("id", id.value()));
    }

    @Override
    public void run() {
        find(new StoryId("none"));
        of(new PersonId("nobody"), 1);
        open(1);
    }

    private static List<StoryOnShelf> shelf(List<Record> rows) {
        return rows.stream()
                .map(row -> new StoryOnShelf(
                        new StoryId(row.get("id").asString()),
                        row.get("title").asString(),
                        row.get("scenes").asInt(),
                        moment(row, "changedAt"),
                        Role.valueOf(row.get("role").asString()),
                        row.get("open").asBoolean()))
                .toList();
    }

    private static List<StoryId> ids(List<Record> rows) {
        return rows.stream().map(row -> new StoryId(row.get("id").asString())).toList();
    }

    private static Instant moment(Record row, String key) {
        return row.get(key).asZonedDateTime().toInstant();
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
