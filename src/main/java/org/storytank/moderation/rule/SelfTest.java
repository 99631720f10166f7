package org.storytank.moderation.rule;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Runs the examples that a rule's file holds. */
final class SelfTest {

    /** Where every sequence begins: a Monday at noon. */
    private static final Instant BEGINNING = Instant.parse("2026-01-05T12:00:00Z");

    private static final int PEOPLE = 1000;

    private final RuleSet set;

    SelfTest(RuleSet set) {
        this.set = set;
    }

    /** What went otherwise than the file says; empty when all went so. */
    List<InvalidRule> failures(Rule rule) {
        var failures = new ArrayList<InvalidRule>();
        var examples = rule.examples();
        check(failures, rule, examples.match(), true, "must be found and is not");
        check(failures, rule, examples.noMatch(), false, "must pass and is found");
        check(failures, rule, examples.knownMiss(), false, "is no known miss any more; move it to match");
        check(failures, rule, examples.knownFalse(), true, "is not found wrongly any more; move it to no_match");
        examples.overTime().forEach(sequence -> run(failures, rule, sequence));
        return failures;
    }

    boolean passes(Rule rule) {
        return failures(rule).isEmpty();
    }

    private void check(
            List<InvalidRule> failures, Rule rule, List<Sample> samples, boolean expected, String otherwise) {
        for (var sample : samples) {
            if (rule.in(reading(sample, timeline())).holds() != expected) {
                failures.add(new InvalidRule(
                        rule.content().file(), sample.line(), "'%s' %s".formatted(sample.text(), otherwise)));
            }
        }
    }

    private void run(List<InvalidRule> failures, Rule rule, List<Examples.Step> sequence) {
        var timeline = timeline();
        for (var step : sequence) {
            var reading = reading(step.sample(), timeline);
            var found = rule.in(reading).holds();
            timeline.add(reading);
            if (found != step.matches()) {
                failures.add(new InvalidRule(
                        rule.content().file(),
                        step.sample().line(),
                        "'%s' after %d s %s"
                                .formatted(
                                        step.sample().text(),
                                        step.sample().after().toSeconds(),
                                        found ? "must pass and is found" : "must be found and is not")));
            }
        }
    }

    Reading reading(Sample sample, Timeline timeline) {
        return set.reading(
                sample.text(),
                new Circumstances(
                        sample.scope(),
                        sample.audience(),
                        sample.author(),
                        BEGINNING.plus(sample.after()),
                        sample.sources(),
                        sample.signals()),
                timeline);
    }

    static Timeline timeline() {
        return new Timeline(PEOPLE, PEOPLE);
    }
}
