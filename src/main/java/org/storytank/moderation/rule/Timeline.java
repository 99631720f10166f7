package org.storytank.moderation.rule;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What was sent lately, for rules that count: who, when, how many links, and a hash of the words; never the words. Kept in memory, of the
 * last hours only, and no more than its bounds. Its clock is the texts' own: tests need not wait.
 */
public final class Timeline {

    /** The longest time that a rule may look back. */
    static final Duration LONGEST = Duration.ofHours(24);

    private record Act(String author, Instant at, int links, long words) {}

    private final Map<String, Deque<Act>> byAuthor;
    private final Map<Long, Deque<Act>> byWords;
    private final int acts;

    /**
     * @param authors how many are remembered, and as many different texts
     * @param acts how many of each
     */
    public Timeline(int authors, int acts) {
        this.byAuthor = forgetful(authors);
        this.byWords = forgetful(authors);
        this.acts = acts;
    }

    private static <K, V> Map<K, V> forgetful(int most) {
        return new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }

    /** After it was judged; also when it was not let through, so that trying on is counted. */
    synchronized void add(Reading reading) {
        var circumstances = reading.circumstances();
        if (circumstances.author().isEmpty()) {
            return;
        }
        var act = new Act(
                circumstances.author(), circumstances.at(), reading.links().size(), reading.hash());
        keep(byAuthor.computeIfAbsent(act.author, _ -> new ArrayDeque<>()), act);
        keep(byWords.computeIfAbsent(act.words, _ -> new ArrayDeque<>()), act);
    }

    private void keep(Deque<Act> kept, Act act) {
        kept.addLast(act);
        while (kept.size() > acts || kept.peekFirst().at.isBefore(act.at.minus(LONGEST))) {
            kept.removeFirst();
        }
    }

    /** With the text itself, which is not in here yet. */
    synchronized int count(Counted what, Duration within, Reading reading) {
        var now = reading.circumstances().at();
        var author = reading.circumstances().author();
        if (author.isEmpty()) {
            return 0;
        }
        var since = now.minus(within);
        return switch (what) {
            case TEXTS -> 1 + sum(byAuthor.get(author), since, _ -> 1);
            case LINKS -> reading.links().size() + sum(byAuthor.get(author), since, Act::links);
            case SAME_TEXT -> 1 + sum(byAuthor.get(author), since, act -> act.words == reading.hash() ? 1 : 0);
            case AUTHORS_OF_SAME_TEXT -> {
                var authors = new HashSet<String>();
                authors.add(author);
                sum(byWords.get(reading.hash()), since, act -> authors.add(act.author) ? 1 : 0);
                yield authors.size();
            }
        };
    }

    private static int sum(
            @org.jspecify.annotations.Nullable Deque<Act> acts,
            Instant since,
            java.util.function.ToIntFunction<Act> counted) {
        var sum = 0;
        if (acts != null) {
            for (var act : acts) {
                sum += act.at.isAfter(since) ? counted.applyAsInt(act) : 0;
            }
        }
        return sum;
    }
}
