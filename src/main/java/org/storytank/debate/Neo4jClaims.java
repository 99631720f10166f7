package org.storytank.debate;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;
import org.storytank.account.PersonId;
import org.storytank.graph.WarmUp;
import org.storytank.moderation.Reason;
import org.storytank.moderation.RuleVersion;
import org.storytank.provenance.LabelledText;
import org.storytank.source.Neo4jCitations;

/**
 * The claims kept in Neo4j: {@code (:Claim)-[:PREMISE_OF]->(:Argument)}, which bears on things as {@link Neo4jBearings} says. Acts on a claim that others
 * may act on at the same moment write to it first ({@code touchedAt}): that takes its lock, and what is read after it is true.
 */
@Component
class Neo4jClaims implements Claims, WarmUp {

    private static final String FIND = """
            MATCH (claim:Claim {id: $id})-[:STATED_IN]->(room)
            OPTIONAL MATCH (person:Person)-[:STATED]->(claim)
            RETURN room.id AS room, person.id AS by, claim {.spoken, .speaker, .readingBack} AS aloud, claim.text AS text, claim.origins AS origins, coalesce(claim.thesis, false) AS thesis,
                   claim.withdrawnAt IS NOT NULL OR claim.splitAt IS NOT NULL AS withdrawn,
                   EXISTS { (claim)-[:PREMISE_OF]->(:Argument)-[:JOINS]->() } AS joins,
                   COUNT { (claim)-[:PREMISE_OF|SUPPORTS|ATTACKS|STANDS_UNDER*2..200]->(:Claim) } AS depth
            """;

    private static final String STATE = """
            MATCH (room:DebateRoom {id: $room}), (person:Person {id: $by})
            WHERE COUNT { (room)<-[:STATED_IN|HELD_IN]-() } <= $atMost
            CREATE (claim:%s {id: $id, text: $text, origins: $origins, kind: $kind, ruleLabels: $labels, helpAt: $helpAt, spoken: $spoken, speaker: $speaker, readingBack: $spoken, statedAt: $now, wordedAt: $now})-[:%s]->(room),
                   (person)-[:STATED]->(claim)
            %s
            RETURN claim.id AS id
            """;

    private static final String ARGUE = """
            MATCH (about:Claim {id: $about})-[:STATED_IN]->(room), (person:Person {id: $by})
            SET about.touchedAt = $now
            WITH about, room, person
            WHERE about:Claim AND about.withdrawnAt IS NULL AND about.splitAt IS NULL AND COUNT { (room)<-[:STATED_IN|HELD_IN]-() } <= $atMost
            OPTIONAL MATCH (about)-[:PREMISE_OF]->(step:Argument)
            WITH about, room, person, head(collect(step)) AS step
            WHERE NOT $aboutStep OR (step IS NOT NULL AND NOT EXISTS { (step)-[:JOINS]->() })
            CREATE (claim:%s {id: $id, text: $text, origins: $origins, kind: $kind, ruleLabels: $labels, helpAt: $helpAt, spoken: $spoken, speaker: $speaker, readingBack: $spoken, statedAt: $now, wordedAt: $now})-[:%s]->(room),
                   (person)-[:STATED]->(claim),
                   (person)-[:MADE]->(argument:%s {id: $argument, madeAt: $now, scheme: $scheme}),
                   (claim)-[:PREMISE_OF]->(argument)-[:%s]->(about)
            FOREACH (_ IN CASE WHEN $stance = 'UNDERCUT' THEN [1] ELSE [] END | CREATE (argument)-[:UNDERCUTS]->(step))
            FOREACH (_ IN CASE WHEN $stance = 'JOINT' THEN [1] ELSE [] END | CREATE (argument)-[:JOINS]->(step))
            %s
            RETURN claim.id AS id
            """;

    // As Neo4jHeldClaims leaves a claim that it took out of sight.
    private static final String HELD_WITH =
            "SET claim.heldWith = $id, claim.heldRule = $rule, claim.heldRuleVersion = $version";

    private static final String FORGET = """
            MATCH (claim:HeldClaim {id: $id})
            OPTIONAL MATCH (claim)-[:PREMISE_OF]->(argument:HeldArgument)
            DETACH DELETE claim, argument
            """;

    private static final String REVISE = """
            MATCH (person:Person {id: $by})-[:STATED]->(claim:Claim {id: $id})
            SET claim.touchedAt = $now
            WITH person, claim, COUNT { (claim)-[:ONCE_SAID]->() } AS revisions,
                 EXISTS { (claim)<-[:SUPPORTS|ATTACKS|STANDS_UNDER|ALSO_SUPPORTS|ALSO_ATTACKS]-(:Argument|Reuse)<-[:MADE]-(other) WHERE other <> person }
                 OR EXISTS { (claim)-[:ALSO_PREMISE_OF]->(:Reuse)<-[:MADE]-(other) WHERE other <> person }
                 OR EXISTS { (claim)-[:CITES]->(:Citation)<-[:CITED]-(other) WHERE other <> person }
                 OR EXISTS { (claim)<-[:CHECKS|PUTS]-() }
                 OR EXISTS { (claim)-[:RECEIVED]->(ballot) WHERE NOT (person)-[:CAST]->(ballot) } AS answered
            WHERE claim.withdrawnAt IS NULL AND claim.splitAt IS NULL AND (NOT answered OR revisions < $revisions)
            FOREACH (kept IN CASE WHEN answered THEN [revisions] ELSE [] END |
              CREATE (claim)-[:ONCE_SAID]->(:Wording {text: claim.text, origins: claim.origins, at: claim.wordedAt, number: kept})<-[:WORDED]-(person))
            SET claim.text = $text, claim.origins = $origins, claim.wordedAt = $now
            RETURN answered
            """;

    private static final String SOURCES = """
            MATCH (claim:Claim {id: $id})
            RETURN COUNT { (claim)-[:CITES]->(:Citation) } AS sources
            """;

    private static final String LABEL = "MATCH (claim:Claim {id: $id}) SET claim.ruleLabels = $labels";

    private static final String SAY_KIND = """
            MATCH (claim:Claim {id: $id})
            WHERE coalesce(claim.kind, '') <> $kind
            SET claim.kind = CASE $kind WHEN '' THEN null ELSE $kind END
            RETURN claim.id AS id
            """;

    private static final String WITHDRAW = """
            MATCH (claim:Claim {id: $id})
            SET claim.touchedAt = $now, claim.withdrawnAt = coalesce(claim.withdrawnAt, $now)
            WITH claim, EXISTS { (claim)<-[:SUPPORTS|ATTACKS|STANDS_UNDER|ALSO_SUPPORTS|ALSO_ATTACKS]-() } OR EXISTS { (claim)<-[:RESTATES|CHECKS|PUTS|DECIDES]-() }
                 OR EXISTS { (claim)-[:ALSO_PREMISE_OF]->()<-[:MADE]-(other) WHERE NOT (other)-[:STATED]->(claim) }
                 OR EXISTS { (claim)-[:CITES]->(:Citation)<-[:CITED]-(other) WHERE NOT (other)-[:STATED]->(claim) } AS answered
            FOREACH (gone IN CASE WHEN answered THEN [] ELSE
                       COLLECT { MATCH (claim)-[:ONCE_SAID|CITES|RECEIVED]->(part) RETURN part }
                       + COLLECT { MATCH (claim)-[:CITES]->()<-[:SIFTS]-(found) RETURN found }
                       + COLLECT { MATCH (claim)-[:ALSO_PREMISE_OF]->(again) RETURN again }
                       + COLLECT { MATCH (claim)-[:PREMISE_OF]->(argument)
                                   WHERE COUNT { (argument)<-[:PREMISE_OF]-() } = 1 RETURN argument }
                       + [claim] END |
              DETACH DELETE gone)
            RETURN answered
            """;

    private final Driver driver;

    Neo4jClaims(Driver driver) {
        this.driver = driver;
    }

    @Override
    public Optional<Stated> find(ClaimId claim) {
        return one(FIND, Map.of("id", claim.value()))
                .map(row -> new Stated(
                        new RoomId(row.get("room").asString()),
                        Optional.ofNullable(row.get("by").asString(null)).map(PersonId::new),
                        row.get("thesis").asBoolean(),
                        row.get("withdrawn").asBoolean(),
                        row.get("depth").asInt(),
                        row.get("joins").asBoolean(),
                        Neo4jOrigins.read(row.get("text"), row.get("origins"), row.get("by")),
                        spoken(row.get("aloud"))));
    }

    @Override
    public boolean state(RoomId room, NewClaim claim, PersonId by, Instant now, int atMost) {
        var cypher = claim.isHeld()
                ? STATE.formatted("HeldClaim", "HELD_IN", HELD_WITH)
                : STATE.formatted("Claim:Citing", "STATED_IN", "");
        return one(cypher, stating(claim, by, Map.of("room", room.value(), "now", now.atZone(UTC), "atMost", atMost)))
                .isPresent();
    }

    @Override
    public boolean argue(NewArgument argument, PersonId by, Instant now, int atMost) {
        var side = Neo4jBearings.on(argument.stance());
        var cypher = argument.premise().isHeld()
                ? ARGUE.formatted("HeldClaim", "HELD_IN", "HeldArgument", side, HELD_WITH)
                : ARGUE.formatted("Claim:Citing", "STATED_IN", "Argument", side, "");
        var parameters = stating(
                argument.premise(),
                by,
                Map.of(
                        "about", argument.about().value(),
                        "argument", argument.id().value(),
                        "stance", argument.stance().name(),
                        "aboutStep", argument.stance().isAboutStep(),
                        "now", now.atZone(UTC),
                        "atMost", atMost));
        parameters.put("scheme", argument.scheme().map(Enum::name).orElse(null));
        return one(cypher, parameters).isPresent();
    }

    @Override
    public int sources(ClaimId claim) {
        return one(SOURCES, Map.of("id", claim.value()))
                .map(row -> row.get("sources").asInt())
                .orElse(0);
    }

    @Override
    public void label(ClaimId claim, List<Reason> labels) {
        var parameters = new HashMap<String, Object>(Map.of("id", claim.value()));
        parameters.put("labels", written(labels));
        one(LABEL, parameters);
    }

    @Override
    public void forget(ClaimId claim) {
        one(FORGET, Map.of("id", claim.value()));
    }

    @Override
    public Optional<Boolean> revise(ClaimId claim, LabelledText words, PersonId by, Instant now, int revisions) {
        return one(
                        REVISE,
                        saying(words, by, Map.of("id", claim.value(), "now", now.atZone(UTC), "revisions", revisions)))
                .map(row -> row.get("answered").asBoolean());
    }

    @Override
    public boolean sayKind(ClaimId claim, Optional<ClaimKind> kind) {
        return one(
                        SAY_KIND,
                        Map.of("id", claim.value(), "kind", kind.map(Enum::name).orElse("")))
                .isPresent();
    }

    @Override
    public boolean withdraw(ClaimId claim, Instant now) {
        return one(WITHDRAW, Map.of("id", claim.value(), "now", now.atZone(UTC)))
                .map(row -> row.get("answered").asBoolean())
                .orElse(false);
    }

    @Override
    public void run() {
        var nobody = new PersonId("none");
        find(new ClaimId("none"));
        var nothing = new NewClaim(
                new ClaimId("none"), LabelledText.typed("", nobody), Optional.empty(), HouseReads.Read.NOTHING);
        state(new RoomId("none"), nothing, nobody, Instant.EPOCH, 0);
    }

    private static Map<String, Object> stating(NewClaim claim, PersonId by, Map<String, Object> more) {
        var parameters = saying(claim.words(), by, more);
        parameters.put("id", claim.id().value());
        parameters.put("labels", written(claim.read().labels()));
        parameters.put("helpAt", claim.read().help().isEmpty() ? null : more.get("now"));
        parameters.put("spoken", claim.spoken().isPresent() ? true : null);
        parameters.put("speaker", claim.spoken().flatMap(Spoken::speaker).orElse(null));
        parameters.put("kind", claim.kind().map(Enum::name).orElse(null));
        claim.read().reasons().stream().limit(1).map(Reason::rule).forEach(rule -> {
            parameters.put("rule", rule.id());
            parameters.put("version", rule.version());
        });
        return parameters;
    }

    private static @Nullable List<String> written(List<Reason> labels) {
        return labels.isEmpty()
                ? null
                : labels.stream().map(label -> label.rule().toString()).toList();
    }

    private static Map<String, Object> saying(LabelledText words, PersonId by, Map<String, Object> more) {
        var parameters = new HashMap<>(more);
        parameters.put("text", words.text());
        parameters.put("origins", Neo4jOrigins.of(words, by));
        parameters.put("by", by.value());
        return parameters;
    }

    private static Wording wording(Value said, Value at) {
        var by = said.get("by");
        return new Wording(
                Neo4jOrigins.read(said.get("text"), said.get("origins"), by.isNull() ? by : by.get("id")),
                author(by),
                instant(at));
    }

    private Optional<Record> one(String cypher, Map<String, Object> parameters) {
        return driver.executableQuery(cypher).withParameters(parameters).execute().records().stream()
                .findFirst();
    }

    /** @param labels what a rule says today that once remarked something */
    static Claim toClaim(Value claim, Function<RuleVersion, Optional<RuleLabel>> labels) {
        return new Claim(
                new ClaimId(claim.get("id").asString()),
                wording(claim, claim.get("wordedAt")),
                Optional.ofNullable(claim.get("kind").asString(null)).map(ClaimKind::valueOf),
                claim.get("earlier").asList(earlier -> wording(earlier, earlier.get("at"))),
                instant(claim.get("statedAt")),
                Optional.of(claim.get("withdrawnAt")).filter(at -> !at.isNull()).map(Neo4jClaims::instant),
                claim.get("citations").asList(Neo4jCitations::toCitation),
                claim.get("ruleLabels").asList(rule -> RuleVersion.read(rule.asString()), List.of()).stream()
                        .flatMap(rule -> labels.apply(rule).stream())
                        .toList(),
                Votes.of(Neo4jBallots.toTally(claim.get("tally"))),
                claim.get("marks")
                        .asList(mark -> new Mark(
                                ReviewReason.valueOf(mark.get("reason").asString()),
                                Optional.of(new PersonId(mark.get("by").asString())))),
                claim.get("restated")
                        .asList(restated -> new Restated(
                                new ClaimId(restated.get("id").asString()),
                                wording(restated, restated.get("wordedAt")),
                                author(restated.get("mergedBy")),
                                spoken(restated))),
                claim.get("splitAt").isNull()
                        ? Optional.empty()
                        : Optional.of(new Split(
                                author(claim.get("splitBy")),
                                claim.get("parts").asList(part -> new ClaimId(part.asString())))),
                claim.get("steelMen")
                        .asList(fair -> new SteelMan(
                                Neo4jSteelMen.id(fair),
                                wording(fair, fair.get("at")),
                                fair.get("answer").isNull()
                                        ? Optional.empty()
                                        : Optional.of(fair.get("answer").asBoolean()))),
                claim.get("sifted").asBoolean(false),
                claim.get("checks").asList(Neo4jChecks::toCheck),
                spoken(claim));
    }

    /** @param claim with {@code spoken}, {@code speaker} and {@code readingBack} */
    private static Optional<Spoken> spoken(Value claim) {
        return claim.get("spoken").asBoolean(false)
                ? Optional.of(new Spoken(
                        Optional.ofNullable(claim.get("speaker").asString(null)),
                        !claim.get("readingBack").asBoolean(false)))
                : Optional.empty();
    }

    static Argument toArgument(Value argument) {
        return new Argument(
                new ArgumentId(argument.get("id").asString()),
                argument.get("premises").asList(premise -> new ClaimId(premise.asString())),
                Neo4jBearings.stance(argument.get("side")),
                new ClaimId(argument.get("about").asString()),
                Optional.ofNullable(argument.get("step").asString(null)).map(ArgumentId::new),
                Optional.ofNullable(argument.get("scheme").asString(null)).map(ArgumentScheme::valueOf),
                argument.get("again").asBoolean(false),
                Optional.ofNullable(argument.get("by").asString(null)).map(PersonId::new));
    }

    static Instant instant(Value at) {
        return at.asZonedDateTime().toInstant();
    }

    static Optional<Author> author(Value person) {
        return person.isNull()
                ? Optional.empty()
                : Optional.of(new Author(
                        new PersonId(person.get("id").asString()),
                        person.get("name").asString(),
                        person.get("hue").asInt()));
    }
}
