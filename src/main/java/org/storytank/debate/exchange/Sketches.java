package org.storytank.debate.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.storytank.debate.exchange.Bearing.Stance;

/**
 * For formats in which every argument has premises: one told in a sentence becomes a claim, the premise of an argument. What was said of
 * it as a whole is said of that claim.
 */
final class Sketches {

    private final ArgumentMap map;
    private final Map<String, String> claimOf = new HashMap<>();
    private final List<MapClaim> claims;

    private Sketches(ArgumentMap map) {
        this.map = map;
        claims = new ArrayList<>(map.claims());
        var fresh = new FreshNames(map.ids());
        map.arguments().stream().filter(MapArgument::isSketch).forEach(sketch -> {
            var id = sketch.bearings().isEmpty() ? sketch.id() : fresh.like(sketch.id());
            claimOf.put(sketch.id(), id);
            claims.add(MapClaim.of(id, sketch.text()).withTags(sketch.tags()));
        });
    }

    static ArgumentMap asClaims(ArgumentMap map) {
        return new Sketches(map).reduced();
    }

    private ArgumentMap reduced() {
        var arguments = map.arguments().stream()
                .filter(argument -> !argument.isSketch() || !argument.bearings().isEmpty())
                .map(argument -> argument.isSketch() ? withPremise(argument) : argument)
                .map(argument -> argument.with(
                        argument.id(),
                        argument.bearings().stream().map(this::ofClaim).toList()))
                .toList();
        return new ArgumentMap(
                map.title(),
                claims,
                arguments,
                map.restatements(),
                Grouping.renamed(map.groups(), id -> claimOf.getOrDefault(id, id)));
    }

    private MapArgument withPremise(MapArgument sketch) {
        return new MapArgument(
                sketch.id(), "", List.of(claimOf.get(sketch.id())), sketch.scheme(), List.of(), sketch.bearings());
    }

    private Bearing ofClaim(Bearing bearing) {
        var claim = claimOf.get(bearing.about());
        if (claim == null) {
            return bearing;
        }
        // The step of a sketch that bears on nothing is nowhere; what objects to it objects to what it says.
        var hasNoStep = claim.equals(bearing.about());
        return switch (bearing.stance()) {
            case UNDERCUTS -> hasNoStep ? new Bearing(Stance.AGAINST, claim) : bearing;
            case FOR, AGAINST -> bearing.withAbout(claim);
        };
    }
}
