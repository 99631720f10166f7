package org.storytank.source.bridging;

/**
 * From when on a note counts as useful across views, or as not useful. The defaults are those of Community Notes (documentation,
 * "Note ranking algorithm").
 *
 * @param ratings a note has at least so many before anything is said of it
 * @param helpful its own part of the ratings is at least this, on a scale where a rating is 0 to 1
 * @param oneSided and it leans to one side by less than this
 * @param unhelpful its own part is below this, less {@code unhelpfulPerLean} for each unit by which it leans
 * @param perSide on each side so many more raters found it useful than not
 * @param fewPerSide or at least so few, if they are {@code shareOfSide} of those who rated on that side
 */
public record Thresholds(
        int ratings,
        double helpful,
        double oneSided,
        double unhelpful,
        double unhelpfulPerLean,
        int perSide,
        int fewPerSide,
        double shareOfSide) {

    public static final Thresholds COMMUNITY_NOTES = new Thresholds(5, 0.40, 0.50, -0.05, 0.8, 10, 4, 0.05);
}
