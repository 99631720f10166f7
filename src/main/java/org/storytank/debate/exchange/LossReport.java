package org.storytank.debate.exchange;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What did not fit, counted. Only what was really lost stands in it. */
public record LossReport(Map<Loss, Integer> counts) {

    public static final LossReport NOTHING = new LossReport(Map.of());

    public LossReport {
        var kept = new EnumMap<Loss, Integer>(Loss.class);
        counts.forEach((loss, count) -> {
            if (count > 0) {
                kept.put(loss, count);
            }
        });
        counts = Map.copyOf(kept);
    }

    public boolean isEmpty() {
        return counts.isEmpty();
    }

    /** Both together. */
    public LossReport and(LossReport other) {
        var sum = new EnumMap<Loss, Integer>(Loss.class);
        sum.putAll(counts);
        other.counts.forEach((loss, count) -> sum.merge(loss, count, Integer::sum));
        return new LossReport(sum);
    }

    /** A sentence for each loss, "3 undercuts became attacks", in the order of {@link Loss}; French or English. */
    public List<String> sentences(Locale language) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> ExchangeWords.say(language, entry.getKey().key(), entry.getValue()))
                .toList();
    }
}
