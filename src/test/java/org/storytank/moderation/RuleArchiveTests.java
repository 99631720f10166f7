package org.storytank.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.storytank.graph.OnRealGraph;

@OnRealGraph
class RuleArchiveTests {

    private static final Instant NOON = Instant.parse("2026-01-05T12:00:00Z");
    private static final RuleVersion ONE = new RuleVersion("kept", 1);

    @Autowired
    private RuleArchive archive;

    @Test
    void aVersionIsKeptAsItFirstWas() {
        assertThat(archive.keep(ONE, "aa", "id: kept", NOON)).isEqualTo("aa");
        assertThat(archive.keep(ONE, "bb", "id: other", NOON.plusSeconds(1)))
                .as("the fingerprint of what it said first")
                .isEqualTo("aa");

        assertThat(archive.text(ONE)).contains("id: kept");
    }

    @Test
    void aVersionThatNeverWasIsNotFound() {
        assertThat(archive.text(new RuleVersion("kept", 99))).isEmpty();
    }
}
