package org.storytank.debate;

import java.util.List;
import org.storytank.debate.PlannedClaim.Fate;
import org.storytank.debate.exchange.LossReport;

/**
 * What would come of a map in a room, before anything does.
 *
 * @param claims each after the one it answers
 * @param lost what of the file and its map a room has no place for
 */
public record ImportPlan(String title, List<PlannedClaim> claims, LossReport lost) {

    public ImportPlan {
        claims = List.copyOf(claims);
    }

    public int count(Fate fate) {
        return (int) claims.stream().filter(claim -> claim.fate() == fate).count();
    }

    /** How many claims come at once. */
    public int coming() {
        return count(Fate.COMES);
    }

    /** How many sources come with them. */
    public int sources() {
        return claims.stream()
                .filter(PlannedClaim::comes)
                .mapToInt(claim -> claim.sources().size())
                .sum();
    }

    /** Whether confirming it would do anything. */
    public boolean bringsAnything() {
        return coming() + count(Fate.WAITS) > 0;
    }
}
