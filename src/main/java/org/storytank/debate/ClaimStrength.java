package org.storytank.debate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.storytank.debate.strength.Gradual;

/**
 * How strong a claim is made by what is said about it, and by what of it. Of the question: how strong its yes is.
 *
 * @param base what it is worth before any argument, between 0 and 1, from {@code rated} ratings
 * @param strength between 0 and 1 by quadratic energy; empty for a value, which is held and not reckoned
 * @param others what other formulas of the literature come to, where arguments come to rest by them; none for a value
 * @param settled false when arguments go round in a circle that does not come to rest: then the strength means nothing
 * @param shares what it rests on, what moves it most first; the nearest only when there are many
 * @param far how many claims further off bear on it too, and are not among the shares
 * @param supposed what it would be if something else were so, where that was asked and is not so already
 */
public record ClaimStrength(
        Claim claim,
        double base,
        int rated,
        OptionalDouble strength,
        Map<Gradual, Double> others,
        boolean settled,
        List<Share> shares,
        int far,
        Optional<Supposed> supposed) {

    /**
     * What one claim does for the strength of another.
     *
     * @param stance on which side it stands, when it answers the other directly, or objects to the reasoning of what does, or joins it
     * @param strength its own; empty for a value
     * @param removal how much weaker the other one would be without it, between −1 and 1; below 0 it weakens it
     * @param shapley its fair share in it, averaged over all orders in which the claims could have been made; empty where they are many
     */
    public record Share(
            Claim claim, Optional<Stance> stance, OptionalDouble strength, double removal, OptionalDouble shapley) {}

    /**
     * What if.
     *
     * @param what all that is supposed and is otherwise now
     * @param strength of the claim this is about, if all of it were so
     */
    public record Supposed(List<Supposition> what, double strength, boolean settled) {}
}
