package org.storytank.debate.exchange;

import java.util.HashMap;
import java.util.Map;

/** What the formats of solvers have in common: names and edges between them, and no words. */
final class Abstract {

    private Abstract() {}

    /** With attacks and supports on claims, each of any number of premises. */
    static Reduction of(ArgumentMap map) {
        return new Reduction(map)
                .withoutTitle()
                .withoutKinds()
                .withoutSources()
                .withoutGroups()
                .withoutRestatements()
                .withSketchesAsClaims()
                .withoutArgumentTexts()
                .withoutTags()
                .withoutSchemes()
                .withOneBearingEach()
                .onClaimsOnly();
    }

    /** Names of claims that every solver reads: letters, digits and underscores. Nobody sees those of arguments. */
    static Map<String, String> plainNames(ArgumentMap map) {
        var plain = map.claims().stream().map(MapClaim::id).filter(id -> id.matches("[A-Za-z0-9_]+"));
        var fresh = new FreshNames(plain);
        var names = new HashMap<String, String>();
        for (var claim : map.claims()) {
            if (!claim.id().matches("[A-Za-z0-9_]+")) {
                var letters = claim.id().replaceAll("[^A-Za-z0-9]+", "_").replaceAll("^_+|_+$", "");
                names.put(claim.id(), fresh.like(letters.isEmpty() ? "c" : letters, "_"));
            }
        }
        // A name with a space is no plain name, so that arguments stay apart from claims.
        map.arguments().forEach(argument -> names.put(argument.id(), "argument " + (names.size() + 1)));
        return names;
    }
}
