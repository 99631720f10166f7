package org.storytank.debate;

import static java.time.ZoneOffset.UTC;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;
import org.storytank.account.PersonId;
import org.storytank.graph.Ids;
import org.storytank.provenance.LabelledText;
import org.storytank.source.CitationId;
import org.storytank.source.SourceId;
import org.storytank.source.WebAddress;
import org.storytank.source.bridging.Rating;
import org.storytank.source.bridging.Useful;

/**
 * Kept in Neo4j: {@code (:Person)-[:NOTED]->(:ContextNote:Remark {id, text, origins, address, at})-[:EXPLAINS]->(:Source)}, said in one
 * room by {@code -[:NOTED_IN]->(:DebateRoom)}; {@code (:Person)-[:FOUND {useful, at}]->(:ContextNote)}.
 */
@Component
class Neo4jContextNotes implements ContextNotes {

    /** Of the {@code room}, on sources that are cited there, the oldest first. */
    static final String OF_ROOM = """
            COLLECT {
                MATCH (room)<-[:NOTED_IN]-(note:ContextNote)-[:EXPLAINS]->(source:Source)
                WHERE EXISTS { (source)<-[:OF]-(:Citation)<-[:CITES]-(:Claim)-[:STATED_IN]->(room) }
                OPTIONAL MATCH (noter:Person)-[:NOTED]->(note)
                RETURN note {.id, .text, .origins, .address, .at, source: source.id, by: noter {.id, .name, .hue}}
                ORDER BY note.at, note.id
              }""";

    private static final String PLACE_OF = """
            MATCH (room:DebateRoom)<-[:STATED_IN]-(:Claim)-[:CITES]->(:Citation {id: $citation})-[:OF]->(source:Source)
            RETURN room.id AS room, source.id AS source, source.url AS url
            """;

    private static final String KEEP = """
            MATCH (room:DebateRoom {id: $room}), (source:Source {id: $source}), (person:Person {id: $by})
            SET room.lock = true
            REMOVE room.lock
            WITH room, source, person,
                 COLLECT { MATCH (person)-[:NOTED]->(note:ContextNote)-[:EXPLAINS]->(source) WHERE (note)-[:NOTED_IN]->(room) RETURN note } AS before,
                 COUNT { MATCH (note)-[:EXPLAINS]->(source) WHERE (note)-[:NOTED_IN]->(room) } AS there
            WHERE there - size(before) < $atMost
            FOREACH (note IN before | DETACH DELETE note)
            CREATE (person)-[:NOTED]->(note:ContextNote:Remark {id: $id, text: $text, origins: $origins, address: $address, at: $now})-[:EXPLAINS]->(source),
                   (note)-[:NOTED_IN]->(room)
            RETURN note.id AS id
            """;

    private static final String FIND = """
            MATCH (room:DebateRoom)<-[:NOTED_IN]-(note:ContextNote:Remark {id: $note})
            RETURN room.id AS room, head(COLLECT { MATCH (person:Person)-[:NOTED]->(note) RETURN person.id }) AS by
            """;

    private static final String OF_SOURCE = """
            MATCH (:Source {id: $source})<-[:EXPLAINS]-(note:ContextNote)-[:NOTED_IN]->(room:DebateRoom)
            WHERE EXISTS { (:Source {id: $source})<-[:OF]-(:Citation)<-[:CITES]-(:Claim)-[:STATED_IN]->(room) }
            RETURN room.id AS room,
                   note {.id, .text, .origins, .address, .at, source: $source,
                         by: head(COLLECT { MATCH (noter:Person)-[:NOTED]->(note) RETURN noter {.id, .name, .hue} })} AS note
            ORDER BY note.at, note.id
            """;

    private static final String REMOVE = "MATCH (note:ContextNote:Remark {id: $note}) DETACH DELETE note";

    private static final String RATE = """
            MATCH (note:ContextNote:Remark {id: $note}), (person:Person {id: $by})
            MERGE (person)-[found:FOUND]->(note)
            SET found.useful = $useful, found.at = $now
            """;

    private static final String UNRATE =
            "MATCH (:Person {id: $by})-[found:FOUND]->(:ContextNote:Remark {id: $note}) DELETE found";

    private static final String RATED_BY = """
            MATCH (:Person {id: $by})-[found:FOUND]->(note:ContextNote)-[:NOTED_IN]->(:DebateRoom {id: $room})
            RETURN note.id AS note, found.useful AS useful
            """;

    private static final String STATE = """
            RETURN COUNT { (:ContextNote) } AS notes, COUNT { (:Person)-[:FOUND]->(:ContextNote) } AS ratings,
                   head(COLLECT { MATCH (:Person)-[found:FOUND]->(:ContextNote) RETURN max(found.at) }) AS last
            """;

    private static final String RATINGS = """
            MATCH (person:Person)-[found:FOUND]->(note:ContextNote)
            RETURN person.id AS person, note.id AS note, found.useful AS useful
            """;

    private static final String TAKEN_ALONG = """
            MATCH (person:Person {id: $person})
            CALL (person) {
              MATCH (person)-[:NOTED]->(note)-[:NOTED_IN]->(:DebateRoom)-[:ASKS]->(thesis)
              RETURN note AS words, {question: thesis.text, address: note.address, at: toString(note.at)} AS said
              UNION
              MATCH (person)-[found:FOUND]->(:ContextNote)-[:NOTED_IN]->(:DebateRoom)-[:ASKS]->(thesis)
              RETURN null AS words, {question: thesis.text, useful: found.useful, at: toString(found.at)} AS said
            }
            RETURN words {.text, .origins} AS words, said ORDER BY said.at
            """;

    private final Driver driver;
    private final Neo4jOwnWords own;

    Neo4jContextNotes(Driver driver, Neo4jOwnWords own) {
        this.driver = driver;
        this.own = own;
    }

    @Override
    public Optional<Place> placeOf(CitationId citation) {
        return records(PLACE_OF, Map.of("citation", citation.value())).stream()
                .map(row -> new Place(
                        new RoomId(row.get("room").asString()),
                        new SourceId(row.get("source").asString()),
                        row.get("url").asString()))
                .findFirst();
    }

    @Override
    public Optional<RemarkId> keep(
            Place place, LabelledText text, WebAddress address, PersonId by, Instant now, int atMost) {
        var parameters = new HashMap<String, Object>(Map.of(
                "room", place.room().value(),
                "source", place.source().value(),
                "by", by.value(),
                "id", Ids.next(),
                "text", text.text(),
                "address", address.value(),
                "now", now.atZone(UTC),
                "atMost", atMost));
        parameters.put("origins", Neo4jOrigins.of(text, by));
        return records(KEEP, parameters).stream()
                .map(row -> new RemarkId(row.get("id").asString()))
                .findFirst();
    }

    @Override
    public Optional<Found> find(RemarkId note) {
        return records(FIND, Map.of("note", note.value())).stream()
                .map(row -> new Found(
                        new RoomId(row.get("room").asString()),
                        Optional.ofNullable(row.get("by").asString(null)).map(PersonId::new)))
                .findFirst();
    }

    @Override
    public List<InRoom> of(SourceId source) {
        return records(OF_SOURCE, Map.of("source", source.value())).stream()
                .map(row -> new InRoom(new RoomId(row.get("room").asString()), toNote(row.get("note"))))
                .toList();
    }

    @Override
    public void remove(RemarkId note) {
        records(REMOVE, Map.of("note", note.value()));
    }

    @Override
    public void rate(RemarkId note, PersonId by, Useful useful, Instant now) {
        records(RATE, Map.of("note", note.value(), "by", by.value(), "useful", word(useful), "now", now.atZone(UTC)));
    }

    @Override
    public void unrate(RemarkId note, PersonId by) {
        records(UNRATE, Map.of("note", note.value(), "by", by.value()));
    }

    @Override
    public Map<RemarkId, Useful> ratedBy(PersonId person, RoomId room) {
        return records(RATED_BY, Map.of("by", person.value(), "room", room.value())).stream()
                .collect(toMap(row -> new RemarkId(row.get("note").asString()), Neo4jContextNotes::useful));
    }

    @Override
    public State state() {
        var row = records(STATE, Map.of()).getFirst();
        return new State(
                row.get("notes").asLong(),
                row.get("ratings").asLong(),
                Stream.of(row.get("last"))
                        .filter(last -> !last.isNull())
                        .map(Neo4jClaims::instant)
                        .findFirst());
    }

    @Override
    public List<Rating<String, String>> ratings() {
        return records(RATINGS, Map.of()).stream()
                .map(row -> new Rating<>(
                        row.get("person").asString(), row.get("note").asString(), useful(row)))
                .toList();
    }

    @Override
    public List<Map<String, Object>> takenAlong(PersonId person) {
        return records(TAKEN_ALONG, Map.of("person", person.value())).stream()
                .map(row -> own.with(
                        row.get("said"), row.get("words").isNull() ? Map.of() : Map.of("", row.get("words")), person))
                .toList();
    }

    static ContextNote toNote(Value note) {
        var by = note.get("by");
        return new ContextNote(
                new RemarkId(note.get("id").asString()),
                new SourceId(note.get("source").asString()),
                Neo4jOrigins.read(note.get("text"), note.get("origins"), by.isNull() ? by : by.get("id")),
                new WebAddress(note.get("address").asString()),
                Neo4jClaims.author(by),
                Neo4jClaims.instant(note.get("at")));
    }

    private static String word(Useful useful) {
        return useful.name().toLowerCase(Locale.ROOT);
    }

    private static Useful useful(Record row) {
        return Useful.valueOf(row.get("useful").asString().toUpperCase(Locale.ROOT));
    }

    private List<Record> records(String cypher, Map<String, Object> parameters) {
        return driver.executableQuery(cypher)
                .withParameters(parameters)
                .execute()
                .records();
    }
}
