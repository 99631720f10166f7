package org.storytank.moderation.cases;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.springframework.stereotype.Component;
import org.storytank.account.PersonId;

/** Answers to practice cases kept in Neo4j, with the person whose they are: {@code (:Person {practised: ['plain-insult=HELD', …]})}. */
@Component
class Neo4jPractised implements Practised {

    private static final String BY = """
            MATCH (person:Person {id: $person})
            RETURN coalesce(person.practised, []) AS practised
            """;

    private static final String KEEP = """
            MATCH (person:Person {id: $person})
            WHERE none(one IN coalesce(person.practised, []) WHERE one STARTS WITH $case + '=')
            SET person.practised = coalesce(person.practised, []) + ($case + '=' + $answer)
            """;

    private final Driver driver;

    Neo4jPractised(Driver driver) {
        this.driver = driver;
    }

    @Override
    public Map<String, Outcome> by(PersonId person) {
        var answers = new HashMap<String, Outcome>();
        driver.executableQuery(BY).withParameters(Map.of("person", person.value())).execute().records().stream()
                .map(row -> row.get("practised").asList(one -> one.asString()))
                .flatMap(List::stream)
                .map(one -> one.split("=", 2))
                .forEach(one -> answers.put(one[0], Outcome.valueOf(one[1])));
        return answers;
    }

    @Override
    public void keep(PersonId person, String practiceCase, Outcome answer) {
        driver.executableQuery(KEEP)
                .withParameters(Map.of("person", person.value(), "case", practiceCase, "answer", answer.name()))
                .execute();
    }
}
