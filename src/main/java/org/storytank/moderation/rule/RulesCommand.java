package org.storytank.moderation.rule;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.storytank.moderation.Audience;
import org.storytank.moderation.Scope;
import org.storytank.moderation.Span;

/**
 * {@code ./storytank rules test | explain "text" | report FILE.csv}: what the files of a folder do, without a running place. Ends with 0
 * when all is well, with 1 when a rule or a test is not, with 2 when it was not asked rightly.
 */
public final class RulesCommand {

    private static final String USAGE = "rules test | explain \"text\" [minors] | report FILE.csv";

    private final RuleSet rules;
    private final PrintStream out;

    private RulesCommand(RuleSet rules, PrintStream out) {
        this.rules = rules;
        this.out = out;
    }

    /** @param arguments the folder of the rules, then what is asked */
    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments), System.out));
    }

    static int run(List<String> arguments, PrintStream out) {
        if (arguments.size() < 2) {
            out.println(USAGE);
            return 2;
        }
        try {
            var command = new RulesCommand(RuleSet.read(RuleFiles.in(Path.of(arguments.getFirst()))), out);
            return command.answer(arguments.get(1), arguments.subList(2, arguments.size()));
        } catch (InvalidRule refused) {
            out.println(refused.getMessage());
            return 1;
        } catch (IOException | IllegalArgumentException unreadable) {
            out.println("Cannot be read: " + unreadable.getMessage());
            return 2;
        }
    }

    private int answer(String what, List<String> rest) throws IOException {
        if (what.equals("test") && rest.isEmpty()) {
            return test();
        }
        if (what.equals("explain") && !rest.isEmpty()) {
            return explain(rest.getFirst(), rest.contains("minors") ? Audience.MINORS : Audience.ADULTS);
        }
        if (what.equals("report") && rest.size() == 1) {
            out.print(HateCheck.table(HateCheck.report(rules, HateCheck.read(Path.of(rest.getFirst())))));
            return 0;
        }
        out.println(USAGE);
        return 2;
    }

    private int test() {
        var test = new SelfTest(rules);
        var failed = 0;
        var mutants = 0;
        for (var rule : rules.rules()) {
            var failures = test.failures(rule);
            failures.forEach(failure -> out.println("FAILED  " + failure.getMessage()));
            failed += failures.size();
            for (var mutant : failures.isEmpty() ? Mutants.of(rule.condition()) : List.<Mutants.Mutant>of()) {
                mutants++;
                if (test.passes(rule.with(mutant.condition()))) {
                    failed++;
                    out.println("UNTESTED  %s: no example would notice that %s is gone"
                            .formatted(rule.content().file(), mutant.without()));
                }
            }
        }
        var coverage = Coverage.of(rules);
        coverage.untried()
                .forEach((list, words) ->
                        out.println("untried  words/%s.yaml: %s".formatted(list, String.join(", ", words))));
        out.println("%d rules, %d conditions taken out one by one, %d of %d words tried; %d failures"
                .formatted(rules.rules().size(), mutants, coverage.tried(), coverage.entries(), failed));
        return failed == 0 ? 0 : 1;
    }

    private int explain(String text, Audience audience) {
        var circumstances = Circumstances.of(Scope.CLAIM, audience, Instant.now());
        var hits = rules.judge(text, circumstances, new Timeline(1, 1));
        for (var word : rules.reading(text, circumstances, new Timeline(1, 1))
                .sentences()
                .words()) {
            if (!word.disguises().isEmpty()) {
                out.println("read as  '%s' for '%s': %s"
                        .formatted(
                                word.form(),
                                text.substring(word.start(), word.end()),
                                word.disguises().toString().toLowerCase(Locale.ROOT)));
            }
        }
        for (var hit : hits) {
            var rule = hit.rule();
            out.println("%s  %s version %d, article %d of the charter: %s"
                    .formatted(
                            rule.action().name().toLowerCase(Locale.ROOT),
                            rule.id(),
                            rule.version().version(),
                            rule.article(),
                            rule.title().en()));
            hit.where().forEach(span -> out.println("    at '%s'".formatted(part(text, span))));
            out.println(
                    "    %s%n    %s".formatted(rule.advice().fr(), rule.advice().en()));
        }
        if (hits.isEmpty()) {
            out.println("passes  no rule says anything");
        }
        return 0;
    }

    private static String part(String text, Span span) {
        return text.substring(span.start(), span.end());
    }
}
