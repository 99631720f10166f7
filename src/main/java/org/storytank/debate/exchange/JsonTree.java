package org.storytank.debate.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A place in a JSON file, which knows the way to it and says what belongs there when it is not. */
record JsonTree(JsonNode node, String path) {

    private static final JsonMapper LINE = JsonMapper.builder().build();
    private static final JsonMapper PRINTER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    static JsonTree read(String text, Limits limits) {
        var factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.depth())
                        .build())
                .build();
        try {
            return new JsonTree(JsonMapper.builder(factory).build().readTree(text), "");
        } catch (JacksonException e) {
            var where = e.getLocation();
            throw new MalformedMap(
                    where == null ? 0 : where.getLineNr(), "This is no JSON, or nested deeper than " + limits.depth());
        }
    }

    static String line(Object tree) {
        return LINE.writeValueAsString(tree);
    }

    static String print(Object tree) {
        return PRINTER.writeValueAsString(tree) + "\n";
    }

    JsonTree object() {
        if (!node.isObject()) {
            throw wrong("an object { … }");
        }
        return this;
    }

    /** What stands under a name; a missing one is null. */
    JsonTree at(String name) {
        return new JsonTree(node.path(name), path.isEmpty() ? name : path + "." + name);
    }

    boolean isMissing() {
        return node.isMissingNode() || node.isNull();
    }

    /** The elements of a list; none when it is missing. */
    List<JsonTree> list() {
        var elements = new ArrayList<JsonTree>();
        if (isMissing()) {
            return elements;
        }
        if (!node.isArray()) {
            throw wrong("a list [ … ]");
        }
        for (var i = 0; i < node.size(); i++) {
            elements.add(new JsonTree(node.get(i), "%s[%d]".formatted(path, i)));
        }
        return elements;
    }

    String text() {
        if (!node.isString()) {
            throw wrong("a text \"…\"");
        }
        return node.asString();
    }

    /** A text, or a number as its digits. */
    String textOrNumber() {
        if (!node.isString() && !node.isIntegralNumber()) {
            throw wrong("a text or a whole number");
        }
        return node.asString();
    }

    Optional<String> textIfAny() {
        return isMissing() ? Optional.empty() : Optional.of(text());
    }

    OptionalDouble numberIfAny() {
        if (isMissing()) {
            return OptionalDouble.empty();
        }
        if (!node.isNumber()) {
            throw wrong("a number");
        }
        return OptionalDouble.of(node.asDouble());
    }

    MalformedMap wrong(String allowed) {
        return new MalformedMap(0, "%s has to be %s".formatted(path.isEmpty() ? "The file" : path, allowed));
    }
}
