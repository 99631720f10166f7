package org.storytank.explore.graph;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.storytank.explore.Thing;

/**
 * Things and how they hang together; every link joins two of its nodes.
 *
 * @param about what was asked about; empty for nothing
 * @param more how many further readable neighbours a thing has than the picture shows, where there are any
 */
public record Picture(Optional<Thing> about, List<Node> nodes, List<Link> links, Map<Thing, Integer> more) {

    public static final Picture NOTHING = new Picture(Optional.empty(), List.of(), List.of(), Map.of());

    public Picture {
        var shown = nodes.stream().map(Node::thing).collect(toSet());
        nodes = List.copyOf(nodes);
        links = links.stream()
                .filter(link -> shown.contains(link.from()) && shown.contains(link.to()))
                .distinct()
                .toList();
        more = Map.copyOf(more);
    }

    public Optional<Node> node(Thing thing) {
        return nodes.stream().filter(node -> node.thing().equals(thing)).findFirst();
    }

    public List<Link> linksTo(Thing thing) {
        return links.stream().filter(link -> link.to().equals(thing)).toList();
    }

    public List<Link> linksFrom(Thing thing) {
        return links.stream().filter(link -> link.from().equals(thing)).toList();
    }
}
