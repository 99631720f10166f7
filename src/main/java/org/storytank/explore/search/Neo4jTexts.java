package org.storytank.explore.search;

import static java.time.ZoneOffset.UTC;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;
import org.storytank.account.PersonId;
import org.storytank.account.PlaceId;
import org.storytank.explore.Kind;
import org.storytank.explore.search.Text.Label;
import org.storytank.explore.search.Text.Node;
import org.storytank.shell.Language;
import org.storytank.source.PartialDate;
import org.storytank.source.Work;

/**
 * The words in the graph. Each node keeps its own part of the indexes ({@code find…}), so that whatever erases the node erases that
 * too; {@code (:Findable)-[:FOUND_IN]->(:Place)} leads to the roles that count.
 */
@Component
class Neo4jTexts implements Texts {

    /** Changes when folding or keys do: then everything is read anew at the next start. */
    private static final String VERSION = "1 ";

    private static final String STORIES = """
            MATCH (node:Story) WHERE node.id IN $ids
            RETURN node.id AS id, 'STORY' AS kind, node.title AS title, '' AS text, '' AS earlier, node.id AS place,
                   COLLECT { MATCH (person:Person)-[:MAY {role: 'OWNER'}]->(node) RETURN person.id } AS authors,
                   node.changedAt AS at, node.title AS stamp
            """;

    private static final String SCENES = """
            MATCH (story:Story)-[:HAS_SCENE]->(node:Scene) WHERE node.id IN $ids
            RETURN node.id AS id, 'SCENE' AS kind, node.title AS title, '' AS text, '' AS earlier, story.id AS place,
                   [] AS authors, story.changedAt AS at, node.title AS stamp
            """;

    // Who wrote what in a room where nobody's name is shown is in no index: a search by author finds none of it.
    private static final String CLAIMS = """
            MATCH (node:Claim)-[:STATED_IN]->(room:DebateRoom) WHERE node.id IN $ids
            """;

    private static final String QUESTIONS = """
            MATCH (room:DebateRoom)-[:ASKS]->(node:Claim) WHERE room.id IN $ids
            """;

    private static final String SAID = """
            RETURN node.id AS id, CASE WHEN node.thesis THEN 'QUESTION' ELSE 'CLAIM' END AS kind,
                   '' AS title, node.text AS text,
                   reduce(joined = '', words IN COLLECT { MATCH (node)-[:ONCE_SAID]->(old) RETURN old.text } | joined + words + '\n')
                     AS earlier,
                   COLLECT { MATCH (person:Person)-[:STATED]->(node) WHERE room.anonymous IS NULL RETURN person.id } AS authors,
                   room.id AS place, node.statedAt AS at, toString(node.wordedAt) AS stamp
            """;

    private static final String CITATIONS = """
            MATCH (citing:Citing)-[:CITES]->(node:Citation)-[:OF]->(source:Source)
            WHERE node.id IN $ids
            CALL (citing) {
              MATCH (citing)-[:STATED_IN]->(room:DebateRoom) RETURN room
              UNION ALL
              MATCH (citing)-[:OF]->(:Document)<-[:WRITTEN_IN]-(scene:Scene)<-[:HAS_SCENE]-(room:Story)
              WHERE scene.deletedAt IS NULL
              RETURN room
            }
            RETURN node.id AS id, 'SOURCE' AS kind, node.csl AS title,
                   node.quote + '\n' + node.locator + '\n' + source.url AS text, '' AS earlier,
                   COLLECT { MATCH (person:Person)-[:CITED]->(node) WHERE room.anonymous IS NULL RETURN person.id } AS authors,
                   room.id AS place, node.citedAt AS at, '' AS stamp
            """;

    /** Who may find what stands in {@code place}: tokens of the places whose roles count, and whether everyone may. */
    private static final String FOR_WHOM = """
            reduce(joined = '', one IN COLLECT {
              MATCH (place)-[:INHERITS_ROLES_OF*0..4]->(source:Place)
              RETURN 'in' + replace(source.id, '-', '') + CASE WHEN source.everyone IS NULL THEN '' ELSE ' everyone' END
            } | joined + ' ' + one)""";

    /** Who left for good meanwhile is no author any more. */
    private static final String WRITE = """
            UNWIND $texts AS text
            MATCH (node:%s {id: text.id})
            MATCH (place:Place {id: text.place})
            MERGE (node)-[:FOUND_IN]->(place)
            WITH node, place, text, COLLECT { UNWIND text.authors AS author MATCH (:Person {id: author.id}) RETURN author } AS authors
            SET node:Findable, node += text.found, node.findFor = %s,
                node.findKeys = reduce(joined = text.keys, author IN authors | joined + ' ' + author.key),
                node.findBy = CASE WHEN node:Scene THEN [author IN authors | author.id] END
            FOREACH (_ IN CASE WHEN text.french THEN [1] ELSE [] END | SET node:InFrench)
            FOREACH (_ IN CASE WHEN text.french THEN [] ELSE [1] END | REMOVE node:InFrench)
            FOREACH (_ IN CASE WHEN text.english THEN [1] ELSE [] END | SET node:InEnglish)
            FOREACH (_ IN CASE WHEN text.english THEN [] ELSE [1] END | REMOVE node:InEnglish)
            """;

    private static final String BEHIND = """
            CALL () {
              MATCH (node:Story) WHERE node.findStamp IS NULL OR node.findStamp <> $version + node.title
              RETURN 'STORY' AS label, node.id AS id
              UNION ALL
              MATCH (node:Scene)-[:WRITTEN_IN]->(document:Document)
              WHERE node.findStamp IS NULL OR node.findStamp <> $version + node.title
                 OR EXISTS { MATCH (chunk:DocumentChunk {document: document.id}) WHERE chunk.seq > node.findUpTo }
              RETURN 'SCENE' AS label, node.id AS id
              UNION ALL
              MATCH (node:Claim) WHERE node.findStamp IS NULL OR node.findStamp <> $version + toString(node.wordedAt)
              RETURN 'CLAIM' AS label, node.id AS id
              UNION ALL
              MATCH (node:Citation) WHERE node.findStamp IS NULL OR node.findStamp <> $version
              RETURN 'CITATION' AS label, node.id AS id
            }
            RETURN label, id LIMIT $atMost
            """;

    private static final String REKEY = """
            MATCH (:Place {id: $place})<-[:INHERITS_ROLES_OF*0..4]-(place:Place)
            SET place.findOpen = EXISTS {
              MATCH (place)-[:INHERITS_ROLES_OF*0..4]->(source:Place) WHERE source.everyone IS NOT NULL
            }
            WITH DISTINCT place, %s AS findFor
            MATCH (place)<-[:FOUND_IN]-(node:Findable) WHERE node.findFor <> findFor
            SET node.findFor = findFor
            """.formatted(FOR_WHOM);

    private static final String FORGET = """
            MATCH (node:Findable) WHERE node.findKeys CONTAINS $key
            SET node.findKeys = trim(replace(' ' + node.findKeys + ' ', ' ' + $key + ' ', ' ')),
                node.findBy = CASE WHEN node:Scene THEN [by IN node.findBy WHERE by <> $id] END
            """;

    private static final String WRONGLY_KEYED = """
            MATCH (place:Place)
            WHERE coalesce(place.findOpen, false) <> EXISTS {
              MATCH (place)-[:INHERITS_ROLES_OF*0..4]->(source:Place) WHERE source.everyone IS NOT NULL
            }
            RETURN place.id AS id
            """;

    private final Driver driver;

    Neo4jTexts(Driver driver) {
        this.driver = driver;
    }

    @Override
    public List<Text> read(Label label, List<String> ids) {
        var cypher = switch (label) {
            case STORY -> STORIES;
            case SCENE -> SCENES;
            case CLAIM -> CLAIMS + SAID;
            case QUESTION -> QUESTIONS + SAID;
            case CITATION -> CITATIONS;
        };
        return ask(cypher, Map.of("ids", ids)).stream()
                .map(row -> toText(label, row))
                .toList();
    }

    @Override
    public void write(List<Text> texts) {
        for (var label : Label.values()) {
            var rows = texts.stream()
                    .filter(text -> text.node().label() == label)
                    .map(Neo4jTexts::row)
                    .toList();
            if (!rows.isEmpty()) {
                ask(WRITE.formatted(label.inGraph(), FOR_WHOM), Map.of("texts", rows));
            }
        }
    }

    @Override
    public List<Node> behind(int atMost) {
        return ask(BEHIND, Map.of("atMost", atMost, "version", VERSION)).stream()
                .map(row -> new Node(
                        Label.valueOf(row.get("label").asString()),
                        row.get("id").asString()))
                .toList();
    }

    @Override
    public void rekey(PlaceId place) {
        ask(REKEY, Map.of("place", place.value()));
    }

    @Override
    public void forget(PersonId author) {
        ask(FORGET, Map.of("id", author.value(), "key", Keys.by(author)));
    }

    @Override
    public List<PlaceId> wronglyKeyed() {
        return ask(WRONGLY_KEYED, Map.of()).stream()
                .map(row -> new PlaceId(row.get("id").asString()))
                .toList();
    }

    private static Text toText(Label label, Record row) {
        var title = row.get("title").asString();
        return new Text(
                new Node(
                        label == Label.QUESTION ? Label.CLAIM : label,
                        row.get("id").asString()),
                Kind.valueOf(row.get("kind").asString()),
                label == Label.CITATION ? searched(Work.described(title)) : title,
                row.get("text").asString(),
                row.get("earlier").asString(),
                "",
                List.of(),
                row.get("authors").asList(Value::asString).stream()
                        .map(PersonId::new)
                        .toList(),
                row.get("at").asZonedDateTime().toInstant(),
                row.get("place").asString(),
                row.get("stamp").asString(),
                -1);
    }

    private static String searched(Work work) {
        return "%s\n%s\n%s"
                .formatted(
                        work.title(),
                        String.join(", ", work.authors()),
                        work.issued().map(PartialDate::value).orElse(""));
    }

    private static Map<String, Object> row(Text text) {
        var language = Languages.of(text.title() + "\n" + text.text());
        var empty = (text.title() + text.text()).isBlank();
        var keys = Stream.concat(
                        Stream.of(Keys.kind(text.kind())), language.stream().map(Keys::language))
                .toList();
        var found = new HashMap<String, Object>();
        found.put("findTitle", Folded.text(text.title()));
        found.put("findText", Folded.text(text.text()));
        found.put("findEarlier", Folded.text(text.earlier()));
        found.put("findDay", IndexQuery.day(LocalDate.ofInstant(text.at(), UTC)));
        found.put("findAt", text.at().atZone(UTC));
        found.put(
                "findLanguage", language.map(one -> one.locale().getLanguage()).orElse(null));
        found.put("findStamp", VERSION + text.stamp());
        if (text.node().label() == Label.SCENE) {
            found.put("findPlain", text.plain());
            found.put("findMachine", new ArrayList<>(text.machine()));
            found.put("findUpTo", text.upTo());
        }
        return Map.of(
                "id",
                text.node().id(),
                "place",
                text.place(),
                "found",
                found,
                "keys",
                String.join(" ", keys),
                "authors",
                text.authors().stream()
                        .map(author -> Map.of("id", author.value(), "key", Keys.by(author)))
                        .toList(),
                "french",
                !empty && language.filter(Language.ENGLISH::equals).isEmpty(),
                "english",
                !empty && language.filter(Language.FRENCH::equals).isEmpty());
    }

    private List<Record> ask(String cypher, Map<String, Object> parameters) {
        return driver.executableQuery(cypher)
                .withParameters(parameters)
                .execute()
                .records();
    }
}
