package org.storytank.moderation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTests {

    @Test
    void quotesCommasAndLinesInAFieldArePartOfIt() {
        assertThat(Csv.read("a,b\r\n\"x, \"\"y\"\"\nz\",2\n"))
                .containsExactly(List.of("a", "b"), List.of("x, \"y\"\nz", "2"));
    }

    @Test
    void theLastLineNeedsNoEnd() {
        assertThat(Csv.read("a,b\n1,")).containsExactly(List.of("a", "b"), List.of("1", ""));
    }
}
