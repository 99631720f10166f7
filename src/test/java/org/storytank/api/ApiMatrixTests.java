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

    private static final int REFUSED = 400;

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
        return rows.all().stream().map(row -> dynamicContainer(row.verb() + " " + row.about(), tests(row)));
    }

    /** Who is refused and who only reads changes nothing, so they share a stage; everybody else has one of their own. */
    private Stream<DynamicNode> tests(ApiRows.Row row) {
        var harmless = Arrays.stream(Who.values())
                .filter(who -> row.verb().startsWith("GET ") || row.expected().get(who) >= REFUSED)
                .toList();
        var acting = Arrays.stream(Who.values()).filter(who -> !harmless.contains(who));
        return Stream.concat(
                Stream.of(dynamicTest("read or refused: " + harmless, () -> {
                    var stage = row.stage().prepare(new ApiStage(program, rows.tools()));
                    harmless.forEach(who -> assertHolds(row, stage, who));
                })),
                acting.map(who -> dynamicTest(
                        "done by " + who,
                        () -> assertHolds(row, row.stage().prepare(new ApiStage(program, rows.tools())), who))));
    }

    private static void assertHolds(ApiRows.Row row, ApiRows.Try tried, Who who) {
        var answer = tried.as(who);

        assertThat(answer.status())
                .as("%s by %s: %s", row.verb(), who, answer.whole().body())
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
