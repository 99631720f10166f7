package org.storytank.debate;

import java.util.List;
import org.storytank.debate.PlannedClaim.Fate;
import org.storytank.debate.exchange.LossReport;

/**
 * What would come of a map in a room, before anything does.
 *
 * @param claims each after the one it answers
 * @param again which of them speak for or against others beside what they answer, as far as that is not so in the room
 * @param lost what of the file and its map a room has no place for
 */
public record ImportPlan(String title, List<PlannedClaim> claims, List<Again> again, LossReport lost) {

    /** A claim used once more. @param claim its number @param about the number of the other */
    public record Again(int claim, Stance stance, int about) {}

    public ImportPlan {
        claims = List.copyOf(claims);
        again = List.copyOf(again);
    }

    public int count(Fate fate) {
        return (int) claims.stream().filter(claim -> claim.fate() == fate).count();
    }

    /** How many claims come at once. */
    public int coming() {
        return count(Fate.COMES);
    }

    /** What this claim speaks for or against beside what it answers. */
    public List<Again> usesOf(int claim) {
        return again.stream().filter(one -> one.claim() == claim).toList();
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
        return coming() + count(Fate.WAITS) + again.size() > 0;
    }
}
