package org.storytank.drafting;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.neo4j.driver.Driver;
import org.springframework.stereotype.Component;
import org.storytank.account.PersonId;
import org.storytank.account.PlaceId;
import org.storytank.drafting.Budget.Whose;

/** The spending kept in Neo4j: {@code (:DraftSpending {scope, day, tokens})}, one node a budget and day. */
@Component
class Neo4jSpending implements Spending {

    private static final String FORGET_OLD = "MATCH (old:DraftSpending) WHERE old.day < $day DELETE old";

    // Setting a property locks the node first, so that two askers at once cannot pass a budget together. In one order,
    // so
    // that they cannot wait for each other either.
    private static final String ADD = """
            MERGE (spending:DraftSpending {scope: $scope, day: $day})
            SET spending.tokens = coalesce(spending.tokens, 0) + $tokens
            RETURN spending.tokens AS tokens
            """;

    private static final String SPENT = """
            MATCH (spending:DraftSpending {scope: $scope, day: $day})
            RETURN spending.tokens AS tokens
            """;

    private static final List<Whose> IN_ORDER = List.of(Whose.PERSON, Whose.PLACE, Whose.EVERYONE);

    private final Driver driver;

    Neo4jSpending(Driver driver) {
        this.driver = driver;
    }

    @Override
    public Optional<Whose> take(PersonId person, PlaceId place, LocalDate day, int tokens, Budget budget) {
        try (var session = driver.session()) {
            session.executeWriteWithoutResult(
                    tx -> tx.run(FORGET_OLD, Map.of("day", day)).consume());
            return session.executeWrite(tx -> {
                for (var whose : IN_ORDER) {
                    var spent = tx.run(ADD, Map.of("scope", scope(whose, person, place), "day", day, "tokens", tokens))
                            .single()
                            .get("tokens")
                            .asInt();
                    if (spent > budget.of(whose)) {
                        throw new NotEnough(whose);
                    }
                }
                return Optional.empty();
            });
        } catch (NotEnough notEnough) {
            return Optional.of(notEnough.whose);
        }
    }

    @Override
    public void settle(PersonId person, PlaceId place, LocalDate day, int difference) {
        try (var session = driver.session()) {
            session.executeWriteWithoutResult(tx -> IN_ORDER.forEach(whose -> tx.run(
                            ADD, Map.of("scope", scope(whose, person, place), "day", day, "tokens", difference))
                    .consume()));
        }
    }

    @Override
    public Map<Whose, Integer> spent(PersonId person, PlaceId place, LocalDate day) {
        var spent = new EnumMap<Whose, Integer>(Whose.class);
        for (var whose : IN_ORDER) {
            spent.put(
                    whose,
                    driver
                            .executableQuery(SPENT)
                            .withParameters(Map.of("scope", scope(whose, person, place), "day", day))
                            .execute()
                            .records()
                            .stream()
                            .mapToInt(row -> row.get("tokens").asInt())
                            .sum());
        }
        return spent;
    }

    @Override
    public Map<LocalDate, Integer> by(PersonId person) {
        return driver
                .executableQuery(
                        "MATCH (spending:DraftSpending {scope: $scope}) RETURN spending.day AS day, spending.tokens AS tokens")
                .withParameters(Map.of("scope", "person " + person.value()))
                .execute()
                .records()
                .stream()
                .collect(Collectors.toMap(
                        row -> row.get("day").asLocalDate(),
                        row -> row.get("tokens").asInt(),
                        Integer::sum));
    }

    @Override
    public void forget(PersonId person) {
        driver.executableQuery("MATCH (spending:DraftSpending {scope: $scope}) DELETE spending")
                .withParameters(Map.of("scope", "person " + person.value()))
                .execute();
    }

    private static String scope(Whose whose, PersonId person, PlaceId place) {
        return switch (whose) {
            case PERSON -> "person " + person.value();
            case PLACE -> "place " + place.value();
            case EVERYONE -> "everyone";
        };
    }

    /** Thrown to take back what the transaction added. */
    private static final class NotEnough extends RuntimeException {

        private static final long serialVersionUID = 1L;
        private final Whose whose;

        NotEnough(Whose whose) {
            super(null, null, false, false);
            this.whose = whose;
        }
    }
}
