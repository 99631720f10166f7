package org.storytank.debate;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * How many people mark a claim for one reason, as the one who looks may know.
 *
 * @param reason in small letters, with hyphens
 * @param mine whether theirs is among them
 */
public record MarkCount(String reason, int times, boolean mine) {

    /** By reason, those without a mark left out. Of a claim as somebody sees it, only their own marks say whose they are. */
    public static List<MarkCount> of(Claim claim) {
        return Arrays.stream(ReviewReason.values())
                .map(reason -> {
                    var marks = claim.marks().stream()
                            .filter(mark -> mark.reason() == reason)
                            .toList();
                    return new MarkCount(
                            word(reason),
                            marks.size(),
                            marks.stream().anyMatch(mark -> mark.by().isPresent()));
                })
                .filter(count -> count.times() > 0)
                .toList();
    }

    public static String word(ReviewReason reason) {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
