package org.storytank.debate.exchange;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.storytank.debate.exchange.Bearing.Stance;

/**
 * The Argument Interchange Format as AIFdb and OVA write it in JSON, bare or wrapped as xAIF: claims are I-nodes, arguments RA- and
 * CA-nodes, a conflict that points at one of those an undercut, restatements MA-nodes. Who said it (L, YA, TA) is not read.
 */
final class AifMap implements Format.Notation {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(ZoneOffset.UTC);
    private static final String INFERENCE = "Default Inference";
    private static final String CONFLICT = "Default Conflict";
    private static final String REPHRASE = "Default Rephrase";

    private final boolean wrapped;

    AifMap(boolean wrapped) {
        this.wrapped = wrapped;
    }

    static boolean isWrapped(String text) {
        return text.contains("\"AIF\"");
    }

    static boolean isUsual(String scheme) {
        return List.of(INFERENCE, CONFLICT, REPHRASE, "RA", "CA", "MA").contains(scheme);
    }

    @Override
    public Read read(String text, Limits limits) {
        var file = JsonTree.read(text, limits).object();
        var graph = file.at("AIF").isMissing() ? file : file.at("AIF").object();
        if (graph.at("nodes").isMissing()) {
            throw graph.at("nodes").wrong("a list [ … ] of nodes");
        }
        return new AifGraph(graph, limits).read();
    }

    @Override
    public Written write(ArgumentMap map, Instant at) {
        var reduction = new Reduction(map)
                .withoutTitle()
                .withoutKinds()
                .withoutWeights()
                .withoutSources()
                .withoutGroups()
                .withSketchesAsClaims()
                .withoutArgumentTexts()
                .withoutTags()
                .withOneBearingEach()
                .withUndercutsForAttacksOnArguments();
        var nodes = new ArrayList<Object>();
        var edges = new ArrayList<Object>();
        var time = TIME.format(at);
        var reduced = reduction.map();
        reduced.claims().forEach(claim -> nodes.add(node(claim.id(), claim.text(), "I", time, "")));
        for (var argument : reduced.arguments()) {
            var bearing = argument.bearings().getFirst();
            var type = bearing.stance() == Stance.FOR ? "RA" : "CA";
            var scheme = !argument.scheme().isEmpty() ? argument.scheme() : type.equals("RA") ? INFERENCE : CONFLICT;
            nodes.add(node(argument.id(), scheme, type, time, scheme));
            argument.premises().forEach(premise -> edges.add(edge(edges.size(), premise, argument.id())));
            edges.add(edge(edges.size(), argument.id(), bearing.about()));
        }
        var fresh = new FreshNames(reduced.ids());
        for (var restatement : reduced.restatements()) {
            var id = fresh.like("restates");
            nodes.add(node(id, REPHRASE, "MA", time, REPHRASE));
            edges.add(edge(edges.size(), restatement.claim(), id));
            edges.add(edge(edges.size(), id, restatement.of()));
        }
        return new Written(JsonTree.print(file(nodes, edges)), reduction.report());
    }

    private Map<String, Object> file(List<Object> nodes, List<Object> edges) {
        var graph = new LinkedHashMap<String, Object>();
        graph.put("nodes", nodes);
        graph.put("edges", edges);
        if (wrapped) {
            for (var name : Arrays.asList("schemefulfillments", "descriptorfulfillments", "participants")) {
                graph.put(name, List.of());
            }
        }
        graph.put("locutions", List.of());
        if (!wrapped) {
            return graph;
        }
        var file = new LinkedHashMap<String, Object>();
        file.put("AIF", graph);
        file.put("text", "");
        file.put("dialog", false);
        file.put("OVA", Map.of("nodes", List.of(), "edges", List.of()));
        return file;
    }

    private static Map<String, Object> node(String id, String text, String type, String time, String scheme) {
        var node = new LinkedHashMap<String, Object>();
        node.put("nodeID", id);
        node.put("text", text);
        node.put("type", type);
        node.put("timestamp", time);
        if (!scheme.isEmpty()) {
            node.put("scheme", scheme);
        }
        return node;
    }

    private static Map<String, Object> edge(int number, String from, String to) {
        var edge = new LinkedHashMap<String, Object>();
        edge.put("edgeID", "e" + (number + 1));
        edge.put("fromID", from);
        edge.put("toID", to);
        edge.put("formEdgeID", null);
        return edge;
    }
}
