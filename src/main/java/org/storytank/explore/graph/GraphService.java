package org.storytank.explore.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.storytank.account.PersonId;
import org.storytank.account.Unknown;
import org.storytank.explore.Kind;
import org.storytank.explore.Thing;
import org.storytank.explore.graph.Links.Step;
import org.storytank.explore.graph.Links.Way;

/** How things hang together: what one grew from, what grew out of it, and what lies between two. */
@Service
public class GraphService {

    private final Links links;
    private final GraphSettings settings;

    GraphService(Links links, GraphSettings settings) {
        this.links = links;
        this.settings = settings;
    }

    /** A thing by itself. @throws Unknown when there is no such thing, or it is not open to this person */
    public Node find(Thing thing, @Nullable PersonId reader) {
        return links.nodes(List.of(thing), reader).stream()
                .findFirst()
                .orElseThrow(() -> new Unknown(thing.kind().word()));
    }

    /**
     * A thing with what it grew from and what grew out of it, and with all neighbours of those that are unfolded.
     *
     * @throws Unknown when there is no such thing, or it is not open to this person
     */
    public Picture around(Thing thing, Collection<Thing> unfolded, @Nullable PersonId reader) {
        find(thing, reader);
        var drawing = new Drawing();
        drawing.add(thing);
        for (var way : Way.values()) {
            walk(thing, way, reader, drawing);
        }
        links.nodes(unfolded.stream().limit(settings.unfoldings()).toList(), reader).stream()
                .map(Node::thing)
                .filter(drawing.things::contains)
                .forEach(open -> unfold(open, reader, drawing));
        return drawing.picture(Optional.of(thing), reader);
    }

    /** The scenes of a story that raised questions, and the questions. @throws Unknown as in {@link #around} */
    public Picture raisedBy(Thing story, @Nullable PersonId reader) {
        find(story, reader);
        return picture(story, links.raisedBy(story, reader, settings.listed()), reader);
    }

    /** The claims under a question, or under all questions of a story, that rest on nothing. @throws Unknown as in {@link #around} */
    public Picture unsourced(Thing about, @Nullable PersonId reader) {
        find(about, reader);
        var bare = new ArrayList<>(links.unsourced(about, reader, settings.listed()));
        if (about.kind() == Kind.STORY) {
            var questions = bare.stream().map(Link::to).distinct().toList();
            links.raisedBy(about, reader, settings.listed()).stream()
                    .filter(link -> link.how() == Link.How.HOLDS || questions.contains(link.to()))
                    .forEach(bare::add);
        }
        return picture(about, bare, reader);
    }

    /**
     * The shortest way from one thing to another over things that this person may read; without links when there is none, or only a
     * longer one than is looked for.
     *
     * @throws Unknown when either is not open to this person
     */
    public Picture between(Thing one, Thing other, @Nullable PersonId reader) {
        find(one, reader);
        find(other, reader);
        var way = new Connection(links, settings, reader).between(one, other);
        var drawing = new Drawing();
        drawing.add(one);
        way.forEach(drawing::add);
        drawing.add(other);
        return drawing.picture(Optional.of(one), reader);
    }

    private void walk(Thing from, Way way, @Nullable PersonId reader, Drawing drawing) {
        List<Thing> layer = List.of(from);
        for (var step = 0; step < settings.depth() && !layer.isEmpty(); step++) {
            var steps = links.from(layer, way, reader, settings.layer());
            steps.forEach(drawing::count);
            layer = drawing.addFairly(steps, settings.layer());
        }
    }

    private void unfold(Thing thing, @Nullable PersonId reader, Drawing drawing) {
        for (var way : Way.values()) {
            var steps = links.from(List.of(thing), way, reader, settings.unfolded());
            steps.forEach(drawing::count);
            steps.forEach(step -> drawing.add(step.link()));
        }
    }

    private Picture picture(Thing about, List<Link> found, @Nullable PersonId reader) {
        var drawing = new Drawing();
        drawing.add(about);
        found.forEach(drawing::add);
        return drawing.picture(Optional.of(about), reader);
    }

    /** A picture that is being drawn. */
    private final class Drawing {

        private final LinkedHashSet<Thing> things = new LinkedHashSet<>();
        private final LinkedHashSet<Link> drawn = new LinkedHashSet<>();
        private final Map<Thing, Map<String, Integer>> siblings = new LinkedHashMap<>();

        void add(Thing thing) {
            things.add(thing);
        }

        void add(Link link) {
            things.add(link.from());
            things.add(link.to());
            drawn.add(link);
        }

        /** Remembers how many neighbours of this sort the thing has, shown or not. */
        void count(Step step) {
            var sort = sort(step.link(), step.at());
            siblings.computeIfAbsent(step.at(), _ -> new LinkedHashMap<>()).merge(sort, step.siblings(), Math::max);
        }

        /** All that answers claims is counted together. */
        private static String sort(Link link, Thing seenFrom) {
            var how = link.how().answers() ? Link.How.FOR : link.how();
            return how
                    + (link.from().equals(seenFrom) ? " to " : " from ")
                    + link.other(seenFrom).kind();
        }

        /** Adds the first link of each, then the second of each …, until so many things are new; links between known things always. */
        List<Thing> addFairly(List<Step> steps, int atMost) {
            var fresh = new LinkedHashSet<Thing>();
            for (var step : inTurns(steps)) {
                var other = step.link().other(step.at());
                if (things.contains(other)) {
                    drawn.add(step.link());
                } else if (fresh.size() < atMost) {
                    fresh.add(other);
                    add(step.link());
                }
            }
            return List.copyOf(fresh);
        }

        private List<Step> inTurns(List<Step> steps) {
            var turns = new LinkedHashMap<Thing, Integer>();
            record Turn(int turn, Step step) {}
            return steps.stream()
                    .map(step -> new Turn(turns.merge(step.at(), 1, Integer::sum), step))
                    .sorted(Comparator.comparingInt(Turn::turn))
                    .map(Turn::step)
                    .toList();
        }

        Picture picture(Optional<Thing> about, @Nullable PersonId reader) {
            var nodes = links.nodes(things, reader);
            var more = new LinkedHashMap<Thing, Integer>();
            siblings.forEach((thing, sorts) -> {
                var all = sorts.values().stream().mapToInt(Integer::intValue).sum();
                var shown = (int) drawn.stream()
                        .filter(link -> link.from().equals(thing) || link.to().equals(thing))
                        .filter(link -> sorts.containsKey(sort(link, thing)))
                        .count();
                if (all > shown) {
                    more.put(thing, all - shown);
                }
            });
            return new Picture(about, nodes, List.copyOf(drawn), more);
        }
    }
}
