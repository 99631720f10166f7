package org.storytank.drafting;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What people can know of a model before they ask it for anything. A model without a complete card is not used.
 *
 * @param place where it runs, as a country or "this machine"
 * @param trainingData the maker's public summary of what it was trained on (AI Act Art. 53(1)(d))
 * @param limits what it is known to do badly
 * @param energy what is known of the energy an answer takes
 * @param retention what whoever runs it keeps of what it is sent, and how long
 */
public record ModelCard(
        String name,
        String version,
        String maker,
        String place,
        String licence,
        boolean openWeights,
        @Nullable URI trainingData,
        String limits,
        String energy,
        String retention) {

    /** The fields that say nothing, by their names in the settings. */
    public List<String> missing() {
        var missing = new ArrayList<String>();
        check(missing, "name", name);
        check(missing, "version", version);
        check(missing, "maker", maker);
        check(missing, "place", place);
        check(missing, "licence", licence);
        if (trainingData == null || trainingData.getHost() == null) {
            missing.add("training-data");
        }
        check(missing, "limits", limits);
        check(missing, "energy", energy);
        check(missing, "retention", retention);
        return missing;
    }

    // The binder of settings gives null where nothing is said.
    private static void check(List<String> missing, String field, @Nullable String said) {
        if (said == null || said.isBlank()) {
            missing.add(field);
        }
    }
}
