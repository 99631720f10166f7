package org.storytank.moderation.web;

import static java.util.stream.Collectors.groupingBy;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.storytank.moderation.log.Act;
import org.storytank.moderation.log.Count;
import org.storytank.moderation.log.Head;
import org.storytank.shell.web.PlainPage;

/** The public log in figures: month by month, and each reason with what became of the decisions that rest on it. */
public record LogSheet(Head head, List<Row> months, List<Reason> reasons) {

    /** What is counted a month, in the order of its columns. */
    public static final List<Act> COLUMNS =
            List.of(Act.REPORTED, Act.HELD, Act.DISMISSED, Act.RESTORED, Act.APPEALED, Act.UPHELD, Act.OVERTURNED);

    /** A month with a figure for each column. */
    public record Row(String month, List<Integer> figures) {}

    /**
     * What became of the decisions for one reason.
     *
     * @param wrongPercent how many of a hundred that were held had to be put back: on appeal, and of a rule's also on the first look of a person; -1
     *     when nothing was held
     */
    public record Reason(String said, String kind, int held, int dismissed, int overturned, int wrongPercent) {}

    static LogSheet of(Head head, List<Count> counts, PlainPage page) {
        var format = DateTimeFormatter.ofPattern("LLLL yyyy", page.locale());
        var months = counts.stream().collect(groupingBy(Count::month, LinkedHashMap::new, groupingBy(Count::act)));
        return new LogSheet(
                head,
                months.entrySet().stream()
                        .map(month -> row(format, month.getKey(), month.getValue()))
                        .toList(),
                reasons(counts, page));
    }

    private static Row row(DateTimeFormatter format, YearMonth month, Map<Act, List<Count>> acts) {
        return new Row(
                format.format(month),
                COLUMNS.stream()
                        .map(act -> sum(acts.getOrDefault(act, List.of())))
                        .toList());
    }

    private static List<Reason> reasons(List<Count> counts, PlainPage page) {
        return counts.stream()
                .filter(count -> !count.ground().isEmpty())
                .collect(groupingBy(Why::of, TreeMap::new, groupingBy(Count::act)))
                .entrySet()
                .stream()
                .map(why -> reason(why.getKey(), why.getValue(), page))
                .toList();
    }

    private static Reason reason(Why why, Map<Act, List<Count>> acts, PlainPage page) {
        var held = sum(acts.getOrDefault(Act.HELD, List.of()));
        var dismissed = sum(acts.getOrDefault(Act.DISMISSED, List.of()));
        var overturned = sum(acts.getOrDefault(Act.OVERTURNED, List.of()));
        var wrong = why.rule.isEmpty() ? overturned : overturned + dismissed;
        return new Reason(
                why.rule.isEmpty() ? page.say("cases.ground." + why.ground) : page.say("cases.log.rule", why.rule),
                page.say("cases.kind." + why.kind),
                held,
                dismissed,
                overturned,
                held == 0 ? -1 : Math.round(100f * wrong / held));
    }

    /** A rule in one version, or a kind of reason without a rule. */
    private record Why(String rule, String ground, String kind) implements Comparable<Why> {

        private static final Comparator<Why> ORDER =
                Comparator.comparing(Why::rule).thenComparing(Why::ground).thenComparing(Why::kind);

        static Why of(Count count) {
            return new Why(count.rule(), count.rule().isEmpty() ? count.ground() : "", count.kind());
        }

        @Override
        public int compareTo(Why other) {
            return ORDER.compare(this, other);
        }
    }

    private static int sum(List<Count> counts) {
        return counts.stream().mapToInt(Count::times).sum();
    }
}
