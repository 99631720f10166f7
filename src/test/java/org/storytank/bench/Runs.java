package org.storytank.bench;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The results of the repetitions of one side. */
record Runs(List<JsonNode> results) {

    Runs() {
        this(new ArrayList<>());
    }

    void add(JsonNode result) {
        results.add(result);
    }

    double median(String name) {
        return sorted(name).get(results.size() / 2);
    }

    double least(String name) {
        return sorted(name).getFirst();
    }

    double most(String name) {
        return sorted(name).getLast();
    }

    String text(String name) {
        return results.getFirst().get(name).asString();
    }

    private List<Double> sorted(String name) {
        return results.stream()
                .map(result -> result.get(name).asDouble())
                .sorted()
                .toList();
    }
}
