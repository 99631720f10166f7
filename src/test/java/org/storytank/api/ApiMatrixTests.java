package org.storytank.api;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.storytank.Cast.Who;
import tools.jackson.databind.JsonNode;

/** Who may do what over the API: every verb of its description, tried by nobody, a guest, each role and the host. */
@OnApi
class ApiMatrixTests {

    @Autowired
    Program program;

    @Autowired
    ApiRows rows;

    @Test
    void everyVerbOfTheDescriptionHasARow() {
        assertThat(tried())
                .as("add a row to ApiRows for each verb that is missing here")
                .isEqualTo(verbs(program.get("/v3/api-docs").json()));
    }

    @Test
    void aVerbWithoutARowWouldBeFound() {
        assertThat(verbs(Program.read("""
                        {"paths": {"/api/v1/secrets": {"get": {}, "put": {}}}}"""))).containsExactly("GET /api/v1/secrets", "PUT /api/v1/secrets");
    }

    @TestFactory
    Stream<DynamicNode> rowsHold() {
        return rows.all().stream()
                .map(row -> dynamicContainer(
                        row.verb() + " " + row.about(),
                        Arrays.stream(Who.values())
                                .map(who -> dynamicTest(
                                        "%s: %d".formatted(who, row.expected().get(who)),
                                        () -> assertHolds(row, who)))));
    }

    private void assertHolds(ApiRows.Row row, Who who) {
        var answer = row.stage().prepare(new ApiStage(program, rows.tools())).as(who);

        assertThat(answer.status())
                .as(answer.whole().body())
                .isEqualTo(row.expected().get(who));
    }

    private Set<String> tried() {
        return rows.all().stream().map(ApiRows.Row::verb).collect(toCollection(TreeSet::new));
    }

    private static Set<String> verbs(JsonNode description) {
        var verbs = new TreeSet<String>();
        description
                .path("paths")
                .propertyStream()
                .forEach(path -> path.getValue()
                        .propertyNames()
                        .forEach(method -> verbs.add(method.toUpperCase(java.util.Locale.ROOT) + " " + path.getKey())));
        return verbs;
    }
}
