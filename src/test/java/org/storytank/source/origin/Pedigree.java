package org.storytank.source.origin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sources called by a word, and who has what from whom. */
final class Pedigree {

    private final List<Derivation<String>> derivations = new ArrayList<>();
    private final Map<String, Published> published = new HashMap<>();

    Pedigree copies(String source, String... from) {
        return derives(How.COPIES, source, from);
    }

    Pedigree derives(How how, String source, String... from) {
        for (var one : from) {
            derivations.add(new Derivation<>(source, how, one));
        }
        return this;
    }

    Pedigree published(String source, String day) {
        published.put(source, Published.on(LocalDate.parse(day)));
        return this;
    }

    Origins<String> under(String... cited) {
        return new Lineage<>(derivations, published).under(List.of(cited));
    }
}
