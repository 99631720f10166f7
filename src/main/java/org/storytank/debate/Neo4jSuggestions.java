package org.storytank.debate;

import static java.time.ZoneOffset.UTC;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;
import org.storytank.account.PersonId;
import org.storytank.debate.Suggestion.State;
import org.storytank.graph.Ids;
import org.storytank.provenance.LabelledText;

/**
 * Kept in Neo4j: {@code (:Person)-[:SUGGESTED]->(:Suggestion {id, text, origins, stance, state, reason, reasonOrigins, at, takenAt})-[:SUGGESTED_TO]->(:DebateRoom)},
 * {@code -[:WOULD_ANSWER]->(:Claim)}, {@code -[:CAME_TO]->(:Claim)}, {@code (:Person)-[:ANSWERED]->(:Suggestion)}.
 */
@Component
class Neo4jSuggestions implements Suggestions {

    private static final Duration TAKEN_FOR = Duration.ofMinutes(1);

    private static final String ADD = """
            MATCH (room:DebateRoom {id: $room}), (person:Person {id: $by})
            SET room.lock = true
            REMOVE room.lock
            WITH room, person,
                 COUNT { (:Suggestion {state: 'waits'})-[:SUGGESTED_TO]->(room) } AS waiting,
                 COUNT { (person)-[:SUGGESTED]->(:Suggestion {state: 'waits'})-[:SUGGESTED_TO]->(room) } AS own
            WHERE waiting < $atMost AND own < $ofEach
            CREATE (person)-[:SUGGESTED]->(suggestion:Suggestion {id: $id, text: $text, origins: $origins, stance: $stance,
                                                                  state: 'waits', at: $now})-[:SUGGESTED_TO]->(room)
            WITH room, suggestion
            CALL (room, suggestion) {
              MATCH (about:Claim {id: $about})-[:STATED_IN]->(room)
              MERGE (suggestion)-[:WOULD_ANSWER]->(about)
            }
            RETURN suggestion.id AS id
            """;

    private static final String SUGGESTION = """
            suggestion {.id, .text, .origins, .stance, .state, .reason, .reasonOrigins, .at,
                        about: head(COLLECT { MATCH (suggestion)-[:WOULD_ANSWER]->(about:Claim) RETURN about.id }),
                        claim: head(COLLECT { MATCH (suggestion)-[:CAME_TO]->(claim:Claim) RETURN claim.id }),
                        by: head(COLLECT { MATCH (one:Person)-[:SUGGESTED]->(suggestion) RETURN one {.id, .name, .hue} }),
                        answeredBy: head(COLLECT { MATCH (one:Person)-[:ANSWERED]->(suggestion) RETURN one {.id, .name, .hue} })}""";

    private static final String FIND = """
            MATCH (suggestion:Suggestion {id: $id})-[:SUGGESTED_TO]->(room:DebateRoom)
            RETURN room.id AS room, %s AS suggestion
            """.formatted(SUGGESTION);

    private static final String OF = """
            MATCH (suggestion:Suggestion)-[:SUGGESTED_TO]->(:DebateRoom {id: $room})
            RETURN %s AS suggestion
            ORDER BY suggestion.at, suggestion.id
            """.formatted(SUGGESTION);

    private static final String WAITING = """
            MATCH (room:DebateRoom {id: $room})
            RETURN COUNT { (suggestion:Suggestion)-[:SUGGESTED_TO]->(room) WHERE suggestion.state IN ['waits', 'taken'] } AS waiting
            """;

    private static final String TAKE = """
            MATCH (suggestion:Suggestion {id: $id})
            SET suggestion.lock = true
            REMOVE suggestion.lock
            WITH suggestion
            WHERE suggestion.state = 'waits' OR suggestion.state = 'taken' AND suggestion.takenAt < $before
            SET suggestion.state = 'taken', suggestion.takenAt = $now
            RETURN suggestion.id AS id
            """;

    private static final String GIVE_BACK = """
            MATCH (suggestion:Suggestion {id: $id, state: 'taken'})
            SET suggestion.state = 'waits'
            """;

    private static final String ANSWER = """
            MATCH (suggestion:Suggestion {id: $id, state: 'taken'}), (person:Person {id: $by})
            SET suggestion.state = $state, suggestion.reason = $reason, suggestion.reasonOrigins = $reasonOrigins,
                suggestion.answeredAt = $now
            MERGE (person)-[:ANSWERED]->(suggestion)
            WITH suggestion
            MATCH (claim:Claim {id: $claim})
            MERGE (suggestion)-[:CAME_TO]->(claim)
            """;

    private static final String REMOVE = """
            MATCH (suggestion:Suggestion {id: $id})
            SET suggestion.lock = true
            REMOVE suggestion.lock
            WITH suggestion, suggestion.id AS id
            WHERE suggestion.state = 'waits'
            DETACH DELETE suggestion
            RETURN id
            """;

    private static final String TAKEN_ALONG = """
            MATCH (person:Person {id: $person})
            CALL (person) {
              MATCH (person)-[:SUGGESTED]->(suggestion)-[:SUGGESTED_TO]->(:DebateRoom)-[:ASKS]->(thesis)
              RETURN {text: suggestion.text, origins: suggestion.origins} AS words,
                     {question: thesis.text, suggested: suggestion.state, at: toString(suggestion.at)} AS said
              UNION
              MATCH (person)-[:ANSWERED]->(suggestion)-[:SUGGESTED_TO]->(:DebateRoom)-[:ASKS]->(thesis)
              RETURN {text: coalesce(suggestion.reason, ''), origins: suggestion.reasonOrigins} AS words,
                     {question: thesis.text, answered: suggestion.state, at: toString(suggestion.answeredAt)} AS said
            }
            RETURN words, said ORDER BY said.at
            """;

    private final Driver driver;
    private final Neo4jOwnWords own;

    Neo4jSuggestions(Driver driver, Neo4jOwnWords own) {
        this.driver = driver;
        this.own = own;
    }

    @Override
    public Optional<SuggestionId> add(
            RoomId room, Standing standing, LabelledText words, PersonId by, Instant now, int atMost, int ofEach) {
        var parameters = new HashMap<String, Object>(Map.of(
                "id", Ids.next(),
                "room", room.value(),
                "by", by.value(),
                "text", words.text(),
                "about", standing.answers().map(one -> one.about().value()).orElse(""),
                "stance", standing.answers().map(one -> word(one.stance())).orElse(""),
                "now", now.atZone(UTC),
                "atMost", atMost,
                "ofEach", ofEach));
        parameters.put("origins", Neo4jOrigins.of(words, by));
        return records(ADD, parameters).stream()
                .map(row -> new SuggestionId(row.get("id").asString()))
                .findFirst();
    }

    @Override
    public Optional<Found> find(SuggestionId suggestion) {
        return records(FIND, Map.of("id", suggestion.value())).stream()
                .map(row -> new Found(new RoomId(row.get("room").asString()), toSuggestion(row.get("suggestion"))))
                .findFirst();
    }

    @Override
    public List<Suggestion> of(RoomId room) {
        return records(OF, Map.of("room", room.value())).stream()
                .map(row -> toSuggestion(row.get("suggestion")))
                .toList();
    }

    @Override
    public int waiting(RoomId room) {
        return records(WAITING, Map.of("room", room.value())).stream()
                .mapToInt(row -> row.get("waiting").asInt())
                .sum();
    }

    @Override
    public boolean take(SuggestionId suggestion, Instant now) {
        return !records(
                        TAKE,
                        Map.of(
                                "id",
                                suggestion.value(),
                                "now",
                                now.atZone(UTC),
                                "before",
                                now.minus(TAKEN_FOR).atZone(UTC)))
                .isEmpty();
    }

    @Override
    public void giveBack(SuggestionId suggestion) {
        records(GIVE_BACK, Map.of("id", suggestion.value()));
    }

    @Override
    public void answer(
            SuggestionId suggestion,
            State state,
            Optional<ClaimId> claim,
            LabelledText reason,
            PersonId by,
            Instant now) {
        var parameters = new HashMap<String, Object>(Map.of(
                "id", suggestion.value(),
                "state", state.word(),
                "claim", claim.map(ClaimId::value).orElse(""),
                "reason", reason.text(),
                "by", by.value(),
                "now", now.atZone(UTC)));
        parameters.put("reasonOrigins", Neo4jOrigins.of(reason, by));
        records(ANSWER, parameters);
    }

    @Override
    public boolean remove(SuggestionId suggestion) {
        return !records(REMOVE, Map.of("id", suggestion.value())).isEmpty();
    }

    @Override
    public List<Map<String, Object>> takenAlong(PersonId person) {
        return records(TAKEN_ALONG, Map.of("person", person.value())).stream()
                .map(row -> own.with(row.get("said"), Map.of("", row.get("words")), person))
                .toList();
    }

    private static Suggestion toSuggestion(Value one) {
        var stance = one.get("stance").asString();
        var about = one.get("about").asString(null);
        var answeredBy = one.get("answeredBy");
        return new Suggestion(
                new SuggestionId(one.get("id").asString()),
                read(one.get("text"), one.get("origins"), one.get("by")),
                about == null || stance.isEmpty()
                        ? Standing.ALONE
                        : Standing.under(new ClaimId(about), Stance.valueOf(stance.toUpperCase(Locale.ROOT))),
                about == null && !stance.isEmpty(),
                Neo4jClaims.author(one.get("by")),
                Neo4jClaims.instant(one.get("at")),
                state(one.get("state").asString()),
                Optional.ofNullable(one.get("claim").asString(null)).map(ClaimId::new),
                read(one.get("reason"), one.get("reasonOrigins"), answeredBy),
                Neo4jClaims.author(answeredBy));
    }

    private static LabelledText read(Value text, Value origins, Value by) {
        return text.isNull() || text.asString().isEmpty()
                ? LabelledText.typed("", PersonId.FORMER)
                : Neo4jOrigins.read(text, origins, by.isNull() ? by : by.get("id"));
    }

    /** For readers, what somebody is about to answer waits. */
    private static State state(String word) {
        return word.equals("taken") ? State.WAITS : State.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private static String word(Stance stance) {
        return stance.name().toLowerCase(Locale.ROOT);
    }

    private List<Record> records(String cypher, Map<String, Object> parameters) {
        return driver.executableQuery(cypher)
                .withParameters(parameters)
                .execute()
                .records();
    }
}
