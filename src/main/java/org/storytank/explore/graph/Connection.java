package org.storytank.explore.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.storytank.account.PersonId;
import org.storytank.explore.Thing;
import org.storytank.explore.graph.Links.Way;

/** Looks for the shortest way between two things from both ends at once, over what one reader may read, within bounds. */
final class Connection {

    private final Links links;
    private final GraphSettings settings;
    private final @Nullable PersonId reader;

    Connection(Links links, GraphSettings settings, @Nullable PersonId reader) {
        this.links = links;
        this.settings = settings;
        this.reader = reader;
    }

    /** The links of the way in order; empty when there is none within the bounds. */
    List<Link> between(Thing one, Thing other) {
        var here = new Side(one);
        var there = new Side(other);
        for (var step = 0; step < settings.connection(); step++) {
            var smaller = here.edge.size() <= there.edge.size() ? here : there;
            var meeting = smaller.stepTowards(smaller == here ? there : here);
            if (meeting.isPresent()) {
                var way = new ArrayList<>(here.wayTo(meeting.get()).reversed());
                way.addAll(there.wayTo(meeting.get()));
                return way;
            }
            if (smaller.edge.isEmpty() || here.cameBy.size() + there.cameBy.size() > settings.visited()) {
                return List.of();
            }
        }
        return List.of();
    }

    /** What was reached from one end. */
    private final class Side {

        private final Map<Thing, Optional<Link>> cameBy = new LinkedHashMap<>();
        private Set<Thing> edge = new LinkedHashSet<>();

        private Side(Thing start) {
            cameBy.put(start, Optional.empty());
            edge.add(start);
        }

        /** One step in all directions. @return where both sides met */
        private Optional<Thing> stepTowards(Side other) {
            var met = edge.stream().filter(other.cameBy::containsKey).findFirst();
            if (met.isPresent()) {
                return met;
            }
            var next = new LinkedHashSet<Thing>();
            for (var way : Way.values()) {
                for (var step : links.from(edge, way, reader, settings.visited())) {
                    var reached = step.link().other(step.at());
                    if (cameBy.putIfAbsent(reached, Optional.of(step.link())) == null) {
                        next.add(reached);
                    }
                }
            }
            edge = next;
            return next.stream().filter(other.cameBy::containsKey).findFirst();
        }

        /** From a reached thing back to this side's end. */
        private List<Link> wayTo(Thing reached) {
            var way = new ArrayList<Link>();
            var at = reached;
            var by = cameBy.get(at);
            while (by != null && by.isPresent()) {
                way.add(by.get());
                at = by.get().other(at);
                by = cameBy.get(at);
            }
            return way;
        }
    }
}
