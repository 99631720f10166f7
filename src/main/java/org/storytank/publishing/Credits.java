package org.storytank.publishing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.storytank.account.PersonId;
import org.storytank.provenance.Manifest.Contributor;

/** Who wrote how much of a work, while it is gathered; the one with most comes first. */
final class Credits {

    private final Map<PersonId, Integer> characters = new LinkedHashMap<>();

    void add(PersonId person, String words) {
        characters.merge(person, words.codePointCount(0, words.length()), Integer::sum);
    }

    /** The contributor that each person is. */
    Map<PersonId, String> ids() {
        var ids = new LinkedHashMap<PersonId, String>();
        var order = new ArrayList<>(characters.entrySet());
        order.sort(Map.Entry.<PersonId, Integer>comparingByValue()
                .reversed()
                .thenComparing(one -> one.getKey().value()));
        order.forEach(one -> ids.put(one.getKey(), "c" + (ids.size() + 1)));
        return ids;
    }

    List<Contributor> contributors(java.util.function.Function<PersonId, Optional<String>> names) {
        return ids().entrySet().stream()
                .map(one -> new Contributor(one.getValue(), names.apply(one.getKey()), characters.get(one.getKey())))
                .sorted(Comparator.comparing(one -> Integer.parseInt(one.id().substring(1))))
                .toList();
    }
}
