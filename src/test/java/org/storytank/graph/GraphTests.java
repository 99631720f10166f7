package org.storytank.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class GraphTests {

    @Test
    void theDatabaseInThisProcessAnswersThroughTheDriver() {
        var answer = SharedGraph.driver()
                .executableQuery("RETURN 6 * $by AS product")
                .withParameters(Map.of("by", 7))
                .execute();

        assertThat(answer.records().getFirst().get("product").asInt()).isEqualTo(42);
    }

    @Test
    void aChangeThatWasEditedAfterItHadBeenAppliedIsRefused() {
        new Migrations(SharedGraph.driver()).apply();
        SharedGraph.driver()
                .executableQuery("MATCH (m:Migration {name: '0001-people.cypher'}) SET m.fingerprint = 'other'")
                .execute();
        try {
            assertThatThrownBy(() -> new Migrations(SharedGraph.driver()).apply())
                    .hasMessageContaining("0001-people.cypher was edited");
        } finally {
            SharedGraph.driver()
                    .executableQuery("MATCH (m:Migration {name: '0001-people.cypher'}) DELETE m")
                    .execute();
            new Migrations(SharedGraph.driver()).apply();
        }
    }

    @Test
    void aChangeIsSplitAtSemicolonsAndItsCommentsAreLeftOut() {
        assertThat(Migrations.statements("// why\nCREATE (a);\n\nCREATE (b)\n;"))
                .containsExactly("CREATE (a)", "CREATE (b)");
    }
}
