package org.storytank.moderation.web;

import static java.util.stream.Collectors.groupingBy;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
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

    /** @param wrongPercent how many of a hundred held texts had to be put back on appeal; -1 when nothing was held */
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
        Function<Count, String> said = count -> count.rule().isEmpty()
                ? page.say("cases.ground." + count.ground())
                : page.say("cases.log.rule", count.rule());
        return counts.stream()
                .filter(count -> !count.ground().isEmpty())
                .collect(groupingBy(said, TreeMap::new, groupingBy(Count::kind, TreeMap::new, groupingBy(Count::act))))
                .entrySet()
                .stream()
                .flatMap(reason -> reason.getValue().entrySet().stream()
                        .map(kind -> reason(reason.getKey(), page.say("cases.kind." + kind.getKey()), kind.getValue())))
                .toList();
    }

    private static Reason reason(String said, String kind, Map<Act, List<Count>> acts) {
        var held = sum(acts.getOrDefault(Act.HELD, List.of()));
        var overturned = sum(acts.getOrDefault(Act.OVERTURNED, List.of()));
        return new Reason(
                said,
                kind,
                held,
                sum(acts.getOrDefault(Act.DISMISSED, List.of())),
                overturned,
                held == 0 ? -1 : Math.round(100f * overturned / held));
    }

    private static int sum(List<Count> counts) {
        return counts.stream().mapToInt(Count::times).sum();
    }
}
