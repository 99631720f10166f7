package org.storytank.publishing;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;
import org.storytank.account.PersonId;
import org.storytank.account.PlaceId;
import org.storytank.provenance.Manifest.Review;

/** The imprints kept in Neo4j. */
@Component
class Neo4jImprints implements Imprints {

    private static final String REVIEW = """
            MERGE (imprint:Imprint {place: $place})
            WITH imprint
            MATCH (person:Person {id: $person})
            CREATE (imprint)<-[:OF]-(:Review {name: $name, at: $at, text: $text})-[:BY]->(person)
            """;

    private static final String REVIEWS = """
            MATCH (:Imprint {place: $place})<-[:OF]-(review:Review)-[:BY]->(person:Person)
            RETURN person.id AS person, review.name AS name, review.at AS at, review.text AS text
            ORDER BY at
            """;

    private static final String ERASE = """
            MATCH (imprint:Imprint {place: $place})
            OPTIONAL MATCH (imprint)<-[:OF]-(review:Review)
            DETACH DELETE imprint, review
            """;

    private final Driver driver;

    Neo4jImprints(Driver driver) {
        this.driver = driver;
    }

    @Override
    public boolean informsThePublic(PlaceId place) {
        return ask(
                        "MATCH (imprint:Imprint {place: $place}) RETURN coalesce(imprint.informsThePublic, false) AS informs",
                        place)
                .stream()
                .anyMatch(row -> row.get("informs").asBoolean());
    }

    @Override
    public void declare(PlaceId place, boolean informsThePublic, Instant at) {
        driver.executableQuery("""
                        MERGE (imprint:Imprint {place: $place})
                        SET imprint.informsThePublic = $informs, imprint.declaredAt = $at
                        """)
                .withParameters(
                        Map.of("place", place.value(), "informs", informsThePublic, "at", at.atOffset(ZoneOffset.UTC)))
                .execute();
    }

    @Override
    public void review(PlaceId place, PersonId by, Review review) {
        driver.executableQuery(REVIEW)
                .withParameters(Map.of(
                        "place", place.value(),
                        "person", by.value(),
                        "name", review.name(),
                        "at", review.at().atOffset(ZoneOffset.UTC),
                        "text", review.text()))
                .execute();
    }

    @Override
    public List<Reviewed> reviews(PlaceId place) {
        return ask(REVIEWS, place).stream()
                .map(row -> new Reviewed(
                        new PersonId(row.get("person").asString()),
                        new Review(
                                row.get("name").asString(),
                                row.get("at").asOffsetDateTime().toInstant(),
                                row.get("text").asString())))
                .toList();
    }

    @Override
    public void erase(PlaceId place) {
        ask(ERASE, place);
    }

    @Override
    public List<Map<String, Object>> reviewsBy(PersonId person) {
        return driver.executableQuery("""
                        MATCH (:Person {id: $person})<-[:BY]-(review:Review)-[:OF]->(imprint:Imprint)
                        RETURN imprint.place AS place, review.name AS name, review.at AS at
                        ORDER BY at
                        """).withParameters(Map.of("person", person.value())).execute().records().stream()
                .map(row -> Map.<String, Object>of(
                        "place", row.get("place").asString(),
                        "name", row.get("name").asString(),
                        "at", row.get("at").asOffsetDateTime().toInstant()))
                .toList();
    }

    @Override
    public void forgetReviewsBy(PersonId person) {
        driver.executableQuery("MATCH (:Person {id: $person})<-[:BY]-(review:Review) DETACH DELETE review")
                .withParameters(Map.of("person", person.value()))
                .execute();
    }

    private List<Record> ask(String query, PlaceId place) {
        return driver.executableQuery(query)
                .withParameters(Map.of("place", place.value()))
                .execute()
                .records();
    }
}
