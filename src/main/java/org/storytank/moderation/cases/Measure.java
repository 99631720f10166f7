package org.storytank.moderation.cases;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.storytank.moderation.log.Act;

/** What may be done about a person, the mildest first; all but the first end by themselves. */
public enum Measure {
    /** They are told, and nothing else happens. */
    WARNED(Act.WARNED, List.of()),
    /** They write only so often. */
    LIMITED(Act.LIMITED, days(1, 7, 30)),
    /** They read, and do not write or join. */
    PAUSED(Act.PAUSED, List.of(Duration.ofHours(1), Duration.ofHours(12), Duration.ofDays(1), Duration.ofDays(7))),
    /** The same for long, in one room or in all of this place; a second moderator has to confirm it. */
    EXCLUDED(Act.EXCLUDED, days(30, 90, 365));

    private final Act act;
    private final List<Duration> lengths;

    Measure(Act act, List<Duration> lengths) {
        this.act = act;
        this.lengths = lengths;
    }

    /** How long it may last; nothing for what has no length. */
    public List<Duration> lengths() {
        return lengths;
    }

    public boolean needsFourEyes() {
        return this == EXCLUDED;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of its name in the words of the interface. */
    public String said() {
        return "cases.measure." + word();
    }

    /**
     * The strongest in proportion: one step further than what stood in the last year; where somebody may be in danger, two.
     *
     * @param before the strongest of what stood
     */
    static Measure strongest(Optional<Measure> before, Ground ground) {
        var steps = before.map(one -> one.ordinal() + 1).orElse(0) + (ground.urgency() >= Ground.DANGER ? 2 : 0);
        return values()[Math.min(steps, values().length - 1)];
    }

    /** These and milder. */
    static List<Measure> upTo(Measure strongest) {
        return Arrays.stream(values())
                .filter(one -> one.compareTo(strongest) <= 0)
                .toList();
    }

    Act act() {
        return act;
    }

    private static List<Duration> days(int... days) {
        return Arrays.stream(days).mapToObj(Duration::ofDays).toList();
    }
}
