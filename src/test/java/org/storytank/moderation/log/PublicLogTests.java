package org.storytank.moderation.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.storytank.graph.OnRealGraph;
import org.storytank.graph.SharedGraph;
import org.storytank.moderation.RuleVersion;

@OnRealGraph
class PublicLogTests {

    @Autowired
    private Neo4jLogBook book;

    @Autowired
    private PublicLog log;

    @Test
    void aLineSaysWhatWasDecidedAndWhyToTheMinute() {
        assertThat(Entries.byRule(Act.HELD, new RuleVersion("phone-numbers", 3)).json(7))
                .isEqualTo("{\"act\":\"held\",\"at\":\"2026-11-29T12:00:00Z\",\"automated\":true,\"case\":\"k7m2pq\","
                        + "\"ground\":\"private\",\"kind\":\"claim\",\"number\":7,\"rule\":\"phone-numbers@3\"}");
    }

    @Test
    void noTextOfAnybodyHasAPlaceInALine() {
        var talkative =
                new LogEntry(Act.HELD, "claim", "k7m2pq", "Ben is a fool", Optional.empty(), false, Instant.EPOCH);

        assertThatThrownBy(() -> talkative.json(1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("Ben");
    }

    /** The seal as {@code sha256sum} of GNU coreutils makes it: {@code printf '%s %s' 000…0 '{"a":1}' | sha256sum}. */
    @Test
    void aSealIsWhatAShellMakesOfTheSame() {
        assertThat(Seal.of("0".repeat(64), "{\"a\":1}"))
                .isEqualTo("b0aa22647839315ad434a18d17796bdaa2467388b4077692a5748877de3758db");
    }

    @Test
    void aLogWithoutLinesIsWhole() {
        assertThat(log.head()).isEqualTo(new Head(0, "0".repeat(64)));
        assertThat(LogCheck.of(lines().stream(), Optional.of(log.head().seal())).isTrue())
                .isTrue();
    }

    @Test
    void everyLineIsSealedByTheOneBefore() {
        Entries.append(book, Entries.one(Act.REPORTED), Entries.one(Act.HELD), Entries.one(Act.OVERTURNED));

        assertThat(log.head().lines()).isEqualTo(3);
        assertThat(lines()).last().asString().startsWith(log.head().seal() + " {\"act\":\"overturned\"");
        assertThat(LogCheck.of(lines().stream(), Optional.of(log.head().seal())).findings())
                .isEmpty();
    }

    @Test
    void writersAtTheSameMomentMakeOneChain() {
        try (var many = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 24).forEach(_ -> many.submit(() -> Entries.append(book, Entries.one(Act.REPORTED))));
        }

        assertThat(lines()).hasSize(24);
        assertThat(LogCheck.of(lines().stream(), Optional.empty()).findings()).isEmpty();
    }

    @Test
    void whatIsUndoneLeavesNoLine() {
        try (var session = SharedGraph.driver().session()) {
            assertThatThrownBy(() -> session.executeWriteWithoutResult(transaction -> {
                        book.append(transaction, Entries.one(Act.HELD));
                        throw new IllegalStateException("the act failed");
                    }))
                    .isInstanceOf(IllegalStateException.class);
        }

        assertThat(log.head().lines()).isZero();
        assertThat(lines()).isEmpty();
    }

    @Test
    void actsAreCountedByMonthAndReason() {
        Entries.append(
                book,
                Entries.one(Act.HELD),
                Entries.one(Act.HELD),
                Entries.byRule(Act.HELD, new RuleVersion("phone-numbers", 3)));

        assertThat(log.counts())
                .containsExactly(
                        new Count(YearMonth.of(2026, 11), Act.HELD, "claim", "insult", "", 2),
                        new Count(YearMonth.of(2026, 11), Act.HELD, "claim", "private", "phone-numbers@3", 1));
    }

    private List<String> lines() {
        var lines = new ArrayList<String>();
        log.read(lines::add);
        return lines;
    }
}
