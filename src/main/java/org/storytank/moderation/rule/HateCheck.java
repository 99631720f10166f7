package org.storytank.moderation.rule;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.storytank.moderation.Audience;
import org.storytank.moderation.Scope;

/**
 * What the rules do to a file of functional tests in the form of HateCheck (Röttger et al.): columns {@code functionality},
 * {@code test_case} and {@code label_gold}.
 */
final class HateCheck {

    /** @param text of a case; {@code hateful} as its authors say */
    record Case(String functionality, String text, boolean hateful) {}

    /** What became of the cases of one functionality. */
    static final class Line {
        int cases;
        int hateful;
        int held;
        int advised;

        void add(Case one, List<Hit> hits) {
            cases++;
            hateful += one.hateful ? 1 : 0;
            var isHeld = hits.stream().anyMatch(hit -> hit.rule().action() == Action.HOLD);
            held += isHeld ? 1 : 0;
            advised += !isHeld && hits.stream().anyMatch(hit -> hit.rule().action() == Action.ADVISE) ? 1 : 0;
        }
    }

    private HateCheck() {}

    static List<Case> read(Path csv) throws IOException {
        var rows = Csv.read(Files.readString(csv));
        var head = rows.getFirst();
        var functionality = column(head, "functionality");
        var text = column(head, "test_case");
        var label = column(head, "label_gold");
        var cases = new ArrayList<Case>();
        for (var row : rows.subList(1, rows.size())) {
            cases.add(new Case(
                    row.get(functionality), row.get(text), row.get(label).equals("hateful")));
        }
        return cases;
    }

    private static int column(List<String> head, String name) {
        var at = head.indexOf(name);
        if (at < 0) {
            throw new IllegalArgumentException(
                    "The file has no column '%s'; its first line says %s".formatted(name, head));
        }
        return at;
    }

    static Map<String, Line> report(RuleSet rules, List<Case> cases) {
        var lines = new TreeMap<String, Line>();
        for (var one : cases) {
            var hits = judge(rules, one);
            lines.computeIfAbsent(one.functionality, _ -> new Line()).add(one, hits);
        }
        return lines;
    }

    static List<Hit> judge(RuleSet rules, Case one) {
        return rules.judge(one.text, Circumstances.of(Scope.CLAIM, Audience.ADULTS, Instant.EPOCH), new Timeline(1, 1));
    }

    static String table(Map<String, Line> lines) {
        var out = new StringBuilder(
                "| functionality | cases | hateful | held | advised |\n| --- | ---: | --- | ---: | ---: |\n");
        var hateful = new Line();
        var other = new Line();
        lines.forEach((name, line) -> {
            var sum = line.hateful > 0 ? hateful : other;
            sum.cases += line.cases;
            sum.held += line.held;
            sum.advised += line.advised;
            out.append(row(name, line, line.hateful > 0 ? "yes" : "no"));
        });
        return out.append(row("**all hateful**", hateful, "yes"))
                .append(row("**all others**", other, "no"))
                .toString();
    }

    private static String row(String name, Line line, String hateful) {
        return "| %s | %d | %s | %s | %s |%n"
                .formatted(name, line.cases, hateful, share(line.held, line.cases), share(line.advised, line.cases));
    }

    private static String share(int some, int all) {
        return String.format(Locale.ROOT, "%.1f %%", all == 0 ? 0 : 100.0 * some / all);
    }
}
