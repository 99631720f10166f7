package org.storytank.drafting;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;
import org.storytank.account.PersonId;
import org.storytank.account.PlaceId;

/** The choices kept in Neo4j, on the place itself: {@code (:Place {drafting, draftingChosenAt, draftingChosenBy})}. */
@Component
class Neo4jChoices implements Choices {

    private static final String OF = """
            MATCH (place:Place {id: $place}) WHERE place.draftingChosenAt IS NOT NULL
            RETURN place.drafting AS chosen, place.draftingChosenAt AS at, place.draftingChosenBy AS by
            """;

    private static final String CHOOSE = """
            MATCH (place:Place {id: $place})
            SET place.drafting = $chosen, place.draftingChosenAt = $at, place.draftingChosenBy = $by
            """;

    private static final String BY = """
            MATCH (place:Place {draftingChosenBy: $person})
            RETURN place.id AS place, place.drafting AS chosen, place.draftingChosenAt AS at, place.draftingChosenBy AS by
            """;

    private static final String UNLINK = """
            MATCH (place:Place {draftingChosenBy: $person})
            REMOVE place.draftingChosenBy
            """;

    private final Driver driver;

    Neo4jChoices(Driver driver) {
        this.driver = driver;
    }

    @Override
    public Choice of(PlaceId place) {
        return driver.executableQuery(OF).withParameters(Map.of("place", place.value())).execute().records().stream()
                .findFirst()
                .map(Neo4jChoices::choice)
                .orElse(Choice.NEVER_CHOSEN);
    }

    private static Choice choice(Record row) {
        return new Choice(
                row.get("chosen").asBoolean(),
                Optional.of(row.get("at").asZonedDateTime().toInstant()),
                Optional.ofNullable(row.get("by").asString(null)).map(PersonId::new));
    }

    @Override
    public void choose(PlaceId place, boolean on, PersonId by, Instant at) {
        driver.executableQuery(CHOOSE)
                .withParameters(Map.of("place", place.value(), "chosen", on, "at", at.atZone(UTC), "by", by.value()))
                .execute();
    }

    @Override
    public Map<PlaceId, Choice> by(PersonId person) {
        return driver.executableQuery(BY).withParameters(Map.of("person", person.value())).execute().records().stream()
                .collect(Collectors.toMap(row -> new PlaceId(row.get("place").asString()), Neo4jChoices::choice));
    }

    @Override
    public void unlink(PersonId person) {
        driver.executableQuery(UNLINK)
                .withParameters(Map.of("person", person.value()))
                .execute();
    }
}
