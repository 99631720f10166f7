package org.storytank.debate.exchange;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.storytank.debate.exchange.Bearing.Stance;

/** Reads one graph of AIF nodes and edges. */
final class AifGraph {

    private static final Set<String> SPOKEN = Set.of("L", "YA", "TA");
    private static final Set<String> STEPS = Set.of("RA", "CA", "MA", "PA");

    /** A step with the claims that go in and whatever it points at. */
    private record Step(String id, String type, String scheme, List<String> from, List<String> to) {}

    private final JsonTree graph;
    private final Limits limits;
    private final Map<String, String> types = new LinkedHashMap<>();
    private final List<MapClaim> claims = new ArrayList<>();
    private final Map<String, Step> steps = new LinkedHashMap<>();
    private final Map<Loss, Integer> lost = new EnumMap<>(Loss.class);

    AifGraph(JsonTree graph, Limits limits) {
        this.graph = graph;
        this.limits = limits;
    }

    Read read() {
        graph.at("nodes").list().forEach(this::node);
        graph.at("edges").list().forEach(this::edge);
        leaveOutHalves();
        var arguments = new ArrayList<MapArgument>();
        var restatements = new ArrayList<Restatement>();
        steps.values().forEach(step -> {
            if (step.type().equals("MA")) {
                step.from()
                        .forEach(from -> step.to().stream()
                                .filter(to -> types.get(to).equals("I"))
                                .forEach(to -> restatements.add(new Restatement(from, to))));
            } else {
                arguments.add(argument(step));
            }
        });
        return new Read(new ArgumentMap("", claims, arguments, restatements, List.of()), new LossReport(lost));
    }

    private void node(JsonTree node) {
        var id = Texts.line(node.object().at("nodeID").textOrNumber());
        var type = node.at("type").text();
        if (types.put(id, type) != null) {
            throw node.at("nodeID").wrong("an id that stands once");
        }
        limits.checkElements(0, claims.size() + steps.size() + 1);
        if (type.equals("I")) {
            claims.add(MapClaim.of(id, node.at("text").text()));
        } else if (SPOKEN.contains(type)) {
            lose(Loss.LOCUTIONS);
        } else if (type.equals("PA")) {
            lose(Loss.PREFERENCES);
        } else if (STEPS.contains(type)) {
            var scheme = node.at("scheme").textIfAny().filter(word -> !AifMap.isUsual(word));
            steps.put(id, new Step(id, type, scheme.orElse(""), new ArrayList<>(), new ArrayList<>()));
        } else {
            throw node.at("type").wrong("I, RA, CA, MA, PA, L, TA or YA");
        }
    }

    private void edge(JsonTree edge) {
        var from = end(edge.object().at("fromID"));
        var to = end(edge.at("toID"));
        if (types.get(from).equals("I") && types.get(to).equals("I")) {
            throw edge.wrong("an edge to or from an RA-, CA-, MA- or PA-node: two I-nodes are never joined directly");
        }
        if (types.get(from).equals("I") && steps.containsKey(to)) {
            steps.get(to).from().add(from);
        } else if (steps.containsKey(from) && (types.get(to).equals("I") || steps.containsKey(to))) {
            steps.get(from).to().add(to);
        }
    }

    private String end(JsonTree end) {
        var id = Texts.line(end.textOrNumber());
        if (!types.containsKey(id)) {
            throw end.wrong("the nodeID of a node of this file");
        }
        return id;
    }

    /** Leaves out steps without premise or conclusion, and those that point at nothing but steps that are left out. */
    private void leaveOutHalves() {
        var pointing = new HashMap<String, List<Step>>();
        var halves = new ArrayDeque<Step>();
        steps.values().forEach(step -> {
            step.to()
                    .forEach(to ->
                            pointing.computeIfAbsent(to, _ -> new ArrayList<>()).add(step));
            if (step.from().isEmpty() || step.to().isEmpty()) {
                halves.add(step);
            }
        });
        while (!halves.isEmpty()) {
            var half = halves.remove();
            if (steps.remove(half.id()) == null) {
                continue;
            }
            lose(Loss.INCOMPLETE);
            for (var step : pointing.getOrDefault(half.id(), List.of())) {
                step.to().removeIf(half.id()::equals);
                if (step.to().isEmpty()) {
                    halves.add(step);
                }
            }
        }
    }

    private MapArgument argument(Step step) {
        var supports = step.type().equals("RA");
        var bearings = step.to().stream()
                .map(to -> new Bearing(
                        supports ? Stance.FOR : types.get(to).equals("I") ? Stance.AGAINST : Stance.UNDERCUTS, to))
                .toList();
        return new MapArgument(step.id(), "", step.from(), step.scheme(), List.of(), bearings);
    }

    private void lose(Loss loss) {
        lost.merge(loss, 1, Integer::sum);
    }
}
