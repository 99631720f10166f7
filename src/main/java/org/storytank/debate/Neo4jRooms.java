package org.storytank.debate;

import static java.time.ZoneOffset.UTC;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.exceptions.ClientException;
import org.springframework.stereotype.Component;
import org.storytank.account.PersonId;
import org.storytank.account.PlaceId;
import org.storytank.coediting.MachineWords;
import org.storytank.debate.Quote.WayBack;
import org.storytank.graph.WarmUp;
import org.storytank.provenance.StoredOrigins;
import org.storytank.source.Neo4jCitations;
import org.storytank.source.Neo4jDerivations;

/** The rooms kept in Neo4j. */
@Component
class Neo4jRooms implements Rooms, WarmUp {

    private static final String OPEN = """
            MATCH (person:Person {id: $by})
            WHERE COUNT { (person)-[:OPENED]->() } < $atMost
            CREATE (room:DebateRoom:Place {id: $id, openedAt: $now, anonymous: $anonymous, maskKey: $maskKey})
            SET room += $quote
            CREATE (person)-[:OPENED]->(room),
                   (person)-[:MAY {role: 'OWNER', since: $now}]->(room),
                   (room)-[:ASKS]->(thesis:Claim:Citing {id: $thesis, thesis: true, text: $question, origins: $origins,
                                                         statedAt: $now, wordedAt: $now})-[:STATED_IN]->(room),
                   (person)-[:STATED]->(thesis)
            WITH room
            CALL (room) {
              MATCH (story:Place {id: room.story})
              CREATE (room)-[:INHERITS_ROLES_OF]->(story)
            }
            CALL (room) {
              MATCH (passage:Passage {id: $passage})
              MERGE (passage)-[:RAISES]->(room)
            }
            RETURN room.id AS id
            """;

    private static final String ROOM = """
            room {.id, .openedAt, .hidesVotes, .tools, .minors, .fair, .anonymous, .phase, .phaseUntil, .phaseQuestion, .phaseQuestionOrigins, .story, .storyTitle, .path, .quote, .quoteOrigins, question: thesis.text, asked: thesis.origins,
                  askedBy: head(COLLECT { MATCH (person:Person)-[:STATED]->(thesis) RETURN person.id }),
                  said: COUNT { (room)<-[:STATED_IN]-() } - 1}""";

    private static final String FIND = """
            MATCH (room:DebateRoom {id: $id})-[:ASKS]->(thesis)
            RETURN %s AS room
            """.formatted(ROOM);

    private static final String CALLED = "MATCH (room:DebateRoom {codeKey: $key}) RETURN room.id AS id";
    private static final String CODE_OF = "MATCH (room:DebateRoom {id: $id}) RETURN room.code AS code";
    private static final String CALL = """
            MATCH (room:DebateRoom {id: $id})
            SET room.lock = true
            REMOVE room.lock
            WITH room, room.code IS NULL AND NOT EXISTS { (:DebateRoom {codeKey: $key}) } AS free
            SET room.code = CASE WHEN free THEN $code ELSE room.code END,
                room.codeKey = CASE WHEN free THEN $key ELSE room.codeKey END
            RETURN room.code AS code
            """;
    private static final String READ = """
            MATCH (room:DebateRoom {id: $id})-[:ASKS]->(thesis)
            RETURN %s AS room,
              COLLECT {
                MATCH (text:Claim)-[:STATED_IN]->(room)
                OPTIONAL MATCH (person:Person)-[:STATED]->(text)
                RETURN text {.id, .text, .origins, .statedAt, .wordedAt, .withdrawnAt, .thesis, .kind, .tally, .ruleLabels, .splitAt, .spoken, .speaker, .readingBack,
                             by: person {.id, .name, .hue},
                             citations: %s,
                             marks: COLLECT { MATCH (text)<-[mark:MARKED]-(marker:Person)
                                              RETURN mark {.reason, by: marker.id} ORDER BY mark.at, marker.id },
                             splitBy: head(COLLECT { MATCH (splitter:Person)-[:SPLIT]->(text) RETURN splitter {.id, .name, .hue} }),
                             parts: COLLECT { MATCH (part:Claim)-[of:PART_OF]->(text) RETURN part.id ORDER BY of.number },
                             restated: COLLECT {
                               MATCH (text)<-[restates:RESTATES]-(same:MergedClaim)
                               OPTIONAL MATCH (sayer:Person)-[:STATED]->(same)
                               OPTIONAL MATCH (merger:Person)-[:MERGED]->(same)
                               RETURN same {.id, .text, .origins, .wordedAt, .spoken, .speaker, by: sayer {.id, .name, .hue}, mergedBy: merger {.id, .name, .hue}}
                               ORDER BY restates.at, same.id
                             },
                             earlier: COLLECT {
                               MATCH (text)-[:ONCE_SAID]->(wording:Wording)
                               OPTIONAL MATCH (speaker:Person)-[:WORDED]->(wording)
                               RETURN wording {.text, .origins, .at, by: speaker {.id, .name, .hue}}
                               ORDER BY wording.at, wording.number
                             },
                             sifted: EXISTS { (text)-[:CITES]->(:Citation)<-[:SIFTS]-(:SiftAnswer) },
                             steelMen: %s,
                             checks: %s}
                ORDER BY text.statedAt, text.id
              } AS claims,
              COLLECT {
                MATCH (argument:Argument)-[side:SUPPORTS|ATTACKS|STANDS_UNDER]->(about:Claim)-[:STATED_IN]->(room)
                RETURN argument {.id, .scheme, side: %s, about: about.id,
                                 step: head([(argument)-[:UNDERCUTS|JOINS]->(step:Argument) | step.id]),
                                 premises: COLLECT { MATCH (premise:Claim)-[:PREMISE_OF]->(argument)
                                                     RETURN premise.id ORDER BY premise.statedAt, premise.id }}
                ORDER BY argument.madeAt, argument.id
              } AS arguments,
              %s AS reuses,
              %s AS derived,
              %s AS conclusions,
              %s AS notes,
              %s AS floor,
              %s AS scribes,
              %s AS script
            """.formatted(
                    ROOM,
                    Neo4jCitations.UNDER_TEXT,
                    Neo4jSteelMen.OF_TEXT,
                    Neo4jChecks.OF_TEXT,
                    Neo4jBearings.SIDE,
                    Neo4jReuses.OF_ROOM,
                    Neo4jDerivations.IN_ROOM,
                    Neo4jConclusions.OF_ROOM,
                    Neo4jContextNotes.OF_ROOM,
                    Neo4jFloors.OF_ROOM,
                    Neo4jScribes.OF_ROOM,
                    Neo4jScripts.OF_ROOM);

    private static final String CHOOSE = """
            MATCH (room:DebateRoom {id: $id})
            SET room.hidesVotes = $hidesVotes, room.tools = $tools, room.minors = $minors, room.fair = $fair
            """;

    private static final String MOVE = """
            MATCH (room:DebateRoom {id: $id})
            SET room.phase = $phase, room.phaseUntil = $until
            REMOVE room.phaseQuestion, room.phaseQuestionOrigins
            """;

    private static final String OPEN_TO = """
            MATCH (room:DebateRoom)-[:ASKS]->(thesis)
            WHERE EXISTS {
              MATCH (room)-[:INHERITS_ROLES_OF*0..3]->(place:Place)
              WHERE place.everyone IS NOT NULL OR EXISTS { (place)<-[:MAY]-(:Person {id: $asker}) }
            }
            RETURN %s AS room
            ORDER BY room.openedAt DESC
            LIMIT $atMost
            """.formatted(ROOM);

    private static final String READABLE = """
            MATCH (room:DebateRoom)-[:ASKS]->(thesis)
            WHERE room.id > $after AND EXISTS {
              MATCH (room)-[:INHERITS_ROLES_OF*0..3]->(place:Place)
              WHERE place.everyone IS NOT NULL OR EXISTS { (place)<-[:MAY]-(:Person {id: $asker}) }
            }
            RETURN %s AS room
            ORDER BY room.id
            LIMIT $atMost
            """.formatted(ROOM);

    private final Driver driver;
    private final MachineWords machines;
    private final HouseInRooms house;

    Neo4jRooms(Driver driver, MachineWords machines, HouseInRooms house) {
        this.driver = driver;
        this.machines = machines;
        this.house = house;
    }

    @Override
    public boolean open(DebateRoom room, String passage, ClaimId thesis, PersonId by, int atMost) {
        var quote = new HashMap<String, Object>();
        room.quote().ifPresent(given -> {
            quote.put("quote", given.text());
            quote.put("quoteOrigins", StoredOrigins.write(given.words()));
            quote.put("story", given.story().value());
            given.back().ifPresent(back -> quote.putAll(Map.of("storyTitle", back.title(), "path", back.path())));
        });
        var parameters = new HashMap<String, Object>(Map.of(
                "id", room.id().value(),
                "question", room.question(),
                "thesis", thesis.value(),
                "by", by.value(),
                "now", room.openedAt().atZone(UTC),
                "quote", quote,
                "passage", passage,
                "atMost", atMost));
        parameters.put("origins", Neo4jOrigins.of(room.asked(), by));
        // Where names are shown there is neither.
        parameters.put("anonymous", room.choices().anonymous() ? true : null);
        parameters.put("maskKey", room.choices().anonymous() ? MaskKey.draw().secret() : null);
        return !records(OPEN, parameters).isEmpty();
    }

    @Override
    public Optional<DebateRoom> find(RoomId room) {
        return records(FIND, Map.of("id", room.value())).stream()
                .map(row -> toRoom(row.get("room")))
                .findFirst();
    }

    @Override
    public Optional<RoomId> called(String key) {
        return records(CALLED, Map.of("key", key)).stream()
                .map(row -> new RoomId(row.get("id").asString()))
                .findFirst();
    }

    @Override
    public Optional<RoomCode> codeOf(RoomId room) {
        return codes(CODE_OF, Map.of("id", room.value()));
    }

    @Override
    public Optional<RoomCode> call(RoomId room, RoomCode proposed) {
        try {
            return codes(CALL, Map.of("id", room.value(), "code", proposed.value(), "key", proposed.key()));
        } catch (ClientException takenMeanwhile) {
            if (takenMeanwhile.code().endsWith("ConstraintValidationFailed")) {
                return Optional.empty();
            }
            throw takenMeanwhile;
        }
    }

    @Override
    public void choose(RoomId room, RoomChoices choices) {
        records(
                CHOOSE,
                Map.of(
                        "id", room.value(),
                        "hidesVotes", choices.hidesVotes(),
                        "tools", choices.tools(),
                        "minors", choices.minors(),
                        "fair", choices.fair()));
    }

    @Override
    public void move(RoomId room, RoomPhase phase) {
        var parameters = new HashMap<String, Object>(
                Map.of("id", room.value(), "phase", phase.phase().name()));
        parameters.put("until", phase.until().map(until -> until.atZone(UTC)).orElse(null));
        records(MOVE, parameters);
    }

    @Override
    public Optional<Debate> read(RoomId room) {
        return records(READ, Map.of("id", room.value())).stream()
                .map(this::toDebate)
                .map(debate -> debate.with(machines.runs(debate.runsNamed())))
                .findFirst();
    }

    @Override
    public List<DebateRoom> openTo(@Nullable PersonId asker, int atMost) {
        var id = asker == null ? "" : asker.value();
        return records(OPEN_TO, Map.of("asker", id, "atMost", atMost)).stream()
                .map(row -> toRoom(row.get("room")))
                .toList();
    }

    @Override
    public void run() {
        var nowhere = new RoomId("none");
        find(nowhere);
        called("none");
        read(nowhere);
        openTo(null, 1);
    }

    @Override
    public List<DebateRoom> readable(@Nullable PersonId asker, String after, int atMost) {
        var id = asker == null ? "" : asker.value();
        return records(READABLE, Map.of("asker", id, "after", after, "atMost", atMost)).stream()
                .map(row -> toRoom(row.get("room")))
                .toList();
    }

    private Optional<RoomCode> codes(String cypher, Map<String, Object> parameters) {
        return records(cypher, parameters).stream()
                .filter(row -> !row.get("code").isNull())
                .map(row -> new RoomCode(row.get("code").asString()))
                .findFirst();
    }

    private List<Record> records(String cypher, Map<String, Object> parameters) {
        return driver.executableQuery(cypher)
                .withParameters(parameters)
                .execute()
                .records();
    }

    private DebateRoom toRoom(Value room) {
        return new DebateRoom(
                new RoomId(room.get("id").asString()),
                Neo4jOrigins.read(room.get("question"), room.get("asked"), room.get("askedBy")),
                Optional.of(room).filter(one -> !one.get("quote").isNull()).map(Neo4jRooms::toQuote),
                Neo4jClaims.instant(room.get("openedAt")),
                room.get("said").asInt(),
                new RoomChoices(
                        room.get("hidesVotes").asBoolean(false),
                        room.get("tools").asBoolean(false),
                        room.get("minors").asBoolean(house.minors()),
                        room.get("fair").asBoolean(false),
                        room.get("anonymous").asBoolean(false)),
                new RoomPhase(
                        Phase.valueOf(room.get("phase").asString(Phase.FREE.name())),
                        Optional.of(room.get("phaseUntil"))
                                .filter(until -> !until.isNull())
                                .map(Neo4jClaims::instant),
                        Neo4jScripts.question(room.get("phaseQuestion"), room.get("phaseQuestionOrigins"))));
    }

    private static Quote toQuote(Value room) {
        return new Quote(
                Neo4jOrigins.read(room.get("quote"), room.get("quoteOrigins")),
                new PlaceId(room.get("story").asString()),
                Optional.of(new WayBack(
                        room.get("storyTitle").asString(), room.get("path").asString())));
    }

    private Debate toDebate(Record row) {
        var claims = row.get("claims").asList(claim -> claim);
        var thesis = claims.stream()
                .filter(claim -> claim.get("thesis").asBoolean(false))
                .map(claim -> Neo4jClaims.toClaim(claim, house::label))
                .findFirst()
                .orElseThrow();
        return new Debate(
                toRoom(row.get("room")),
                thesis,
                claims.stream()
                        .map(claim -> Neo4jClaims.toClaim(claim, house::label))
                        .filter(claim -> !claim.id().equals(thesis.id()))
                        .toList(),
                Stream.of("arguments", "reuses")
                        .flatMap(steps -> row.get(steps).asList(Neo4jClaims::toArgument).stream())
                        .toList(),
                row.get("derived").asList(Neo4jDerivations::toDerived),
                row.get("conclusions").asList(Neo4jConclusions::toConclusion),
                row.get("notes").asList(Neo4jContextNotes::toNote),
                Neo4jFloors.toFloor(row.get("floor")),
                row.get("scribes").asList(scribe -> Neo4jClaims.author(scribe).orElseThrow()),
                Neo4jScripts.toScript(row.get("script")),
                Map.of());
    }
}
