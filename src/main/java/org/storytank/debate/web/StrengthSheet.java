package org.storytank.debate.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.storytank.debate.ClaimId;
import org.storytank.debate.ClaimStrength;
import org.storytank.debate.Supposition;
import org.storytank.debate.strength.Gradual;

/**
 * How strong a claim is, or the yes to the question, as a plain page shows it; numbers are of 100.
 *
 * @param path of this page
 * @param asked whether it is about the question
 * @param strength -1 for a value, which is not reckoned
 * @param others what other formulas come to, by their names
 * @param far how many claims further off bear on it too
 */
public record StrengthSheet(
        String path,
        boolean asked,
        ClaimLeaf claim,
        long base,
        int rated,
        long strength,
        Map<String, Long> others,
        boolean settled,
        List<Share> shares,
        int far,
        @Nullable Supposed supposed) {

    /**
     * What it rests on.
     *
     * @param side {@code for}, {@code against}, {@code undercut} when it objects to the reasoning of what does, {@code joint} when that needs it besides, or empty when it bears on it from further off
     * @param with the claim that needs it besides, where it joins one
     * @param strength -1 for a value
     * @param supposed what it would be worth if what is supposed were so; the strength where nothing is
     * @param removal by how much the claim above is stronger with it, of 100; below 0 weaker
     * @param fair its fair share of 100; shown where {@code divided}
     */
    public record Share(
            String path,
            String side,
            ClaimLeaf claim,
            @Nullable ClaimLeaf with,
            long strength,
            long supposed,
            long removal,
            long fair,
            boolean divided) {}

    /** What if. @param strength of the claim above, then */
    public record Supposed(long strength, boolean settled) {}

    /** Whether a step that bears on it is objected to. */
    public boolean hasUndercuts() {
        return shares.stream().anyMatch(share -> share.side().equals("undercut"));
    }

    /** Whether a step that bears on it needs several claims. */
    public boolean hasJoints() {
        return shares.stream().anyMatch(share -> share.with() != null);
    }

    static StrengthSheet of(ClaimStrength found, Hall hall) {
        var thesis = hall.debate().thesis().id();
        var id = found.claim().id();
        return new StrengthSheet(
                path(hall, id.value(), id.equals(thesis)),
                id.equals(thesis),
                hall.threads().leaf(id).alone(),
                ofHundred(found.base()),
                found.rated(),
                ofHundred(found.strength()),
                others(found.others()),
                found.settled(),
                found.shares().stream()
                        .map(share -> share(share, supposed(found, share), hall))
                        .toList(),
                found.far(),
                found.supposed()
                        .map(one -> new Supposed(ofHundred(one.strength()), one.settled()))
                        .orElse(null));
    }

    /** Names of the literature, the same in every language. */
    private static Map<String, Long> others(Map<Gradual, Double> found) {
        var others = new LinkedHashMap<String, Long>();
        found.forEach((semantics, strength) -> others.put(
                switch (semantics) {
                    case QUADRATIC_ENERGY -> "Quadratic energy";
                    case DF_QUAD -> "DF-QuAD";
                    case SQUARED_DF_QUAD -> "Squared DF-QuAD";
                    case EULER -> "Euler";
                    case EULER_TOP -> "Euler top";
                    case MLP -> "MLP";
                    case H_CATEGORISER -> "h-categoriser";
                    case SOCIAL -> "Social";
                },
                ofHundred(strength)));
        return others;
    }

    /** What it is worth, or would be. */
    private static long supposed(ClaimStrength found, ClaimStrength.Share share) {
        return found.supposed().stream()
                .flatMap(supposed -> supposed.what().stream())
                .filter(one -> one.claim().equals(share.claim().id()))
                .mapToLong(Supposition::worth)
                .findFirst()
                .orElse(ofHundred(share.strength()));
    }

    private static Share share(ClaimStrength.Share share, long supposed, Hall hall) {
        var id = share.claim().id();
        var leaf = hall.threads().leaf(id).alone();
        return new Share(
                path(hall, id.value(), false),
                share.stance().map(Sides::word).orElse(""),
                leaf,
                leaf.side().equals("joint")
                        ? hall.threads().leaf(new ClaimId(leaf.under())).alone()
                        : null,
                ofHundred(share.strength()),
                supposed,
                ofHundred(share.removal()),
                ofHundred(share.shapley()),
                share.shapley().isPresent());
    }

    private static String path(Hall hall, String claim, boolean asked) {
        return hall.code().path() + (asked ? "" : "/claims/" + claim) + "/strength";
    }

    private static long ofHundred(OptionalDouble value) {
        return value.isPresent() ? ofHundred(value.getAsDouble()) : -1;
    }

    private static long ofHundred(double value) {
        return Math.round(100 * value);
    }
}
