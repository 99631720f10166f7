package org.storytank.moderation.rule;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import org.storytank.moderation.Audience;
import org.storytank.moderation.Scope;

/**
 * {@code ./storytank bench rules}: all rules on stretches of 500 characters of the rules' own examples, each the like of what they look for,
 * then on texts two, four … times as long.
 */
public final class RulesBench {

    private static final int SHORT = 500;
    private static final int LONGEST = 16;
    private static final int TEXTS = 2000;
    private static final int ROUNDS = 5;
    private static final double MILLION = 1e6;

    private RulesBench() {}

    public static void measure(String... arguments) throws IOException {
        var rules = RuleSet.read(RuleFiles.in(Path.of("moderation-rules")));
        var text = material();
        System.out.println("%d rules, %d texts of each length, median of %d rounds after one untimed"
                .formatted(rules.rules().size(), TEXTS, ROUNDS));
        for (var length = SHORT; length <= SHORT * LONGEST; length *= 2) {
            round(rules, text, length);
            var rounds = new double[ROUNDS];
            for (var round = 0; round < ROUNDS; round++) {
                rounds[round] = round(rules, text, length);
            }
            Arrays.sort(rounds);
            System.out.printf(
                    Locale.ROOT,
                    "%5d characters  %.3f ms (%.3f–%.3f), %.2f µs a character%n",
                    length,
                    rounds[ROUNDS / 2],
                    rounds[0],
                    rounds[ROUNDS - 1],
                    1000 * rounds[ROUNDS / 2] / length);
        }
    }

    /** Milliseconds a text. */
    private static double round(RuleSet rules, String text, int length) {
        var circumstances = Circumstances.of(Scope.CLAIM, Audience.ADULTS, Instant.EPOCH);
        var timeline = new Timeline(1, 1);
        var started = System.nanoTime();
        for (var at = 0; at < TEXTS; at++) {
            var from = at * 37 % (text.length() - length);
            rules.judge(text.substring(from, from + length), circumstances, timeline);
        }
        return (System.nanoTime() - started) / MILLION / TEXTS;
    }

    private static String material() throws IOException {
        var text = new StringBuilder();
        for (var file : RuleFiles.in(Path.of("moderation-rules")).entrySet()) {
            if (!file.getKey().startsWith("words/")) {
                text.append(file.getValue());
            }
        }
        for (var file : new String[] {"README.md", "src/docs/coediting.md"}) {
            text.append(Files.readString(Path.of(file)));
        }
        return text.toString().replaceAll("\\s+", " ");
    }
}
