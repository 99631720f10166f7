package org.storytank.source.origin;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Who derives from whom. Who owns a source counts only where nothing says what it rests on: two newspapers of one house that copied
 * two agencies have two origins, two that say nothing of where they have it have one.
 */
public final class Lineage<S> {

    private final Map<S, List<S>> below = new LinkedHashMap<>();
    private final Map<S, Published> published;
    private final List<Derivation<S>> derivations;

    /** @param published when sources appeared, as far as known */
    public Lineage(Collection<Derivation<S>> derivations, Map<S, Published> published) {
        this.derivations = List.copyOf(new LinkedHashSet<>(derivations));
        this.published = Map.copyOf(published);
        var resting = this.derivations.stream()
                .filter(derivation -> derivation.how() != How.OWNED_BY)
                .map(Derivation::source)
                .collect(Collectors.toSet());
        for (var derivation : this.derivations) {
            if (derivation.how() != How.OWNED_BY || !resting.contains(derivation.source())) {
                below.computeIfAbsent(derivation.source(), _ -> new ArrayList<>())
                        .add(derivation.from());
            }
        }
    }

    /** Where these sources come from, taken together. */
    public Origins<S> under(Collection<S> cited) {
        var family = new Family(cited);
        var ways = new WaysUp(family.arrows, family.cut);
        var asked = Set.copyOf(cited);
        var origins = family.inOrder()
                .mapToObj(circle -> new Origin<>(
                        family.members.get(circle),
                        ways.from(circle)
                                .mapToObj(family.members::get)
                                .flatMap(List::stream)
                                .filter(asked::contains)
                                .sorted(Comparator.comparing(family.numbers::get))
                                .toList()))
                .toList();
        return new Origins<>(
                origins,
                family.members.stream().filter(circle -> circle.size() > 1).toList(),
                anachronisms(family.numbers.keySet()));
    }

    /** The number of independent origins under these sources; the same as {@code under(cited).count()}, sooner. */
    public int count(Collection<S> cited) {
        return new Family(cited).cut.cardinality();
    }

    /** The cited sources with all they lead to, circles taken as one. */
    private final class Family {

        private final Map<S, Integer> numbers = new LinkedHashMap<>();
        private final int[] circles;
        private final List<List<S>> members;
        private final int[][] arrows;
        private final BitSet cut;

        Family(Collection<S> cited) {
            var reached = reached(new LinkedHashSet<>(cited));
            reached.forEach(source -> numbers.put(source, numbers.size()));
            circles = Loops.components(arrows(reached, numbers));
            members = members(reached, circles);
            arrows = between(members, circles, numbers);
            var leaning = new BitSet();
            cited.forEach(source -> leaning.set(circles[numbers.get(source)]));
            cut = Bottleneck.of(arrows, leaning);
        }

        /** The origins, in the order in which they are reached from what is cited. */
        IntStream inOrder() {
            return Arrays.stream(circles).distinct().filter(cut::get);
        }
    }

    private Set<S> reached(Set<S> cited) {
        var reached = new LinkedHashSet<>(cited);
        var queue = new ArrayDeque<>(cited);
        while (!queue.isEmpty()) {
            for (var from : below.getOrDefault(queue.poll(), List.of())) {
                if (reached.add(from)) {
                    queue.add(from);
                }
            }
        }
        return reached;
    }

    private int[][] arrows(Set<S> reached, Map<S, Integer> numbers) {
        return reached.stream()
                .map(source -> below.getOrDefault(source, List.of()).stream()
                        .mapToInt(numbers::get)
                        .toArray())
                .toArray(int[][]::new);
    }

    private List<List<S>> members(Set<S> reached, int[] circles) {
        var members = new ArrayList<List<S>>();
        var number = 0;
        for (var source : reached) {
            while (members.size() <= circles[number]) {
                members.add(new ArrayList<>());
            }
            members.get(circles[number++]).add(source);
        }
        return members;
    }

    private int[][] between(List<List<S>> members, int[] circles, Map<S, Integer> numbers) {
        return IntStream.range(0, members.size())
                .mapToObj(circle -> members.get(circle).stream()
                        .flatMap(source -> below.getOrDefault(source, List.of()).stream())
                        .mapToInt(from -> circles[numbers.get(from)])
                        .filter(other -> other != circle)
                        .distinct()
                        .toArray())
                .toArray(int[][]::new);
    }

    private List<Anachronism<S>> anachronisms(Set<S> reached) {
        return derivations.stream()
                .filter(derivation -> derivation.how() != How.OWNED_BY && reached.contains(derivation.source()))
                .filter(this::isYounger)
                .map(derivation -> new Anachronism<>(derivation.source(), derivation.from()))
                .distinct()
                .toList();
    }

    private boolean isYounger(Derivation<S> derivation) {
        var source = published.get(derivation.source());
        var from = published.get(derivation.from());
        return source != null && from != null && from.after(source);
    }
}
