package org.storytank.explore.ui;

import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.storytank.explore.Thing;

/**
 * A question to the graph as an address that can be passed on.
 *
 * @param about the thing in the middle; null on the page one starts from
 * @param ask what is asked about it
 * @param to the other end of a connection
 * @param open the things that are unfolded
 */
record GraphAddress(@Nullable Thing about, Ask ask, Optional<Thing> to, Set<Thing> open) {

    static final String PATH = "graph";

    /** Stands in an address as it is. */
    private static final String BETWEEN = "_";

    /** What can be asked. */
    enum Ask {
        AROUND,
        RAISED,
        UNSOURCED,
        CONNECTION;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Empty when the address names something that cannot be. */
    static Optional<GraphAddress> of(RouteParameters route, QueryParameters query) {
        var to = query.getSingleParameter("to").flatMap(Thing::of);
        var ask = to.isPresent()
                ? Ask.CONNECTION
                : Arrays.stream(Ask.values())
                        .filter(one -> one != Ask.CONNECTION
                                && query.getSingleParameter("ask")
                                        .filter(one.word()::equals)
                                        .isPresent())
                        .findFirst()
                        .orElse(Ask.AROUND);
        var open = query.getSingleParameter("open").stream()
                .flatMap(list -> Arrays.stream(list.split(BETWEEN)))
                .flatMap(said -> Thing.of(said).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (route.get("kind").isEmpty()) {
            return Optional.of(new GraphAddress(null, Ask.AROUND, Optional.empty(), Set.of()));
        }
        return Thing.of(route.get("kind").orElse(""), route.get("id").orElse(""))
                .map(thing -> new GraphAddress(thing, ask, to, open));
    }

    static String around(Thing thing) {
        return "%s/%s/%s".formatted(PATH, thing.kind().word(), thing.id());
    }

    static String asking(Thing thing, Ask ask) {
        return around(thing) + "?ask=" + ask.word();
    }

    static String between(Thing one, Thing other) {
        return around(one) + "?to=" + other;
    }

    GraphAddress unfolding(Thing thing) {
        var more = new LinkedHashSet<>(open);
        more.add(thing);
        return new GraphAddress(about, Ask.AROUND, Optional.empty(), more);
    }

    String path() {
        if (about == null) {
            return PATH;
        }
        return switch (ask) {
            case AROUND ->
                open.isEmpty()
                        ? around(about)
                        : around(about) + "?open="
                                + open.stream().map(Thing::toString).collect(Collectors.joining(BETWEEN));
            case RAISED, UNSOURCED -> asking(about, ask);
            case CONNECTION -> between(about, to.orElseThrow());
        };
    }
}
