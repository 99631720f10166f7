package org.storytank.debate;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.storytank.account.PersonId;

/** How many people mark a claim for one reason, as one who looks may know. @param reason in small letters, with hyphens @param mine theirs is among them */
public record MarkCount(String reason, int times, boolean mine) {

    /** By reason, those without a mark left out. */
    public static List<MarkCount> of(Claim claim, @Nullable PersonId me) {
        return Arrays.stream(ReviewReason.values())
                .map(reason -> {
                    var marks = claim.marks().stream()
                            .filter(mark -> mark.reason() == reason)
                            .toList();
                    return new MarkCount(
                            word(reason), marks.size(), marks.stream().anyMatch(mark -> mark.isBy(me)));
                })
                .filter(count -> count.times() > 0)
                .toList();
    }

    public static String word(ReviewReason reason) {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
