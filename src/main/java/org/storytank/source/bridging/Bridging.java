package org.storytank.source.bridging;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** Says of each note whether people who usually disagree found it useful. */
public final class Bridging {

    private final Thresholds thresholds;

    public Bridging(Thresholds thresholds) {
        this.thresholds = thresholds;
    }

    /**
     * How every rated note stands.
     *
     * @param given one rating at most per rater and note; their order does not matter
     */
    public <R extends Comparable<R>, N extends Comparable<N>> Map<N, Standing> of(Collection<Rating<R, N>> given) {
        var sorted = given.stream()
                .sorted((one, other) -> {
                    var byNote = one.note().compareTo(other.note());
                    return byNote != 0 ? byNote : one.rater().compareTo(other.rater());
                })
                .toList();
        var raters = new LinkedHashMap<R, Integer>();
        var notes = new LinkedHashMap<N, Integer>();
        sorted.stream().map(Rating::rater).sorted().forEach(rater -> raters.putIfAbsent(rater, raters.size()));
        sorted.forEach(rating -> notes.putIfAbsent(rating.note(), notes.size()));
        var ratings = new Ratings(
                raters.size(),
                notes.size(),
                sorted.stream().mapToInt(rating -> raters.get(rating.rater())).toArray(),
                sorted.stream().mapToInt(rating -> notes.get(rating.note())).toArray(),
                sorted.stream().mapToDouble(rating -> rating.useful().value()).toArray());
        var fit = Factorisation.fit(ratings);
        var sides = Sides.of(ratings, fit);
        var standings = new LinkedHashMap<N, Standing>();
        notes.forEach((note, number) -> standings.put(note, standing(fit, sides[number], number)));
        return standings;
    }

    private Standing standing(Fit fit, Sides sides, int note) {
        var part = fit.part()[note];
        var lean = fit.lean()[note];
        if (sides.ratings() < thresholds.ratings() || !fit.settled()) {
            return new Standing.NotYetAgreed(sides.ratings());
        }
        if (part >= thresholds.helpful() && Math.abs(lean) < thresholds.oneSided() && sides.both(thresholds)) {
            return new Standing.Helpful(part, lean);
        }
        if (part < thresholds.unhelpful() - thresholds.unhelpfulPerLean() * Math.abs(lean)) {
            return new Standing.NotHelpful(part, lean);
        }
        return new Standing.NotYetAgreed(sides.ratings());
    }
}
