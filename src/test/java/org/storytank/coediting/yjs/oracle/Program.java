package org.storytank.coediting.yjs.oracle;

import java.util.List;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A round: the documents, and what happens to them. */
public record Program(Rules rules, List<Replica> replicas, List<Step> steps) {

    // ASCII only: half a surrogate pair is a text that UTF-8 cannot carry.
    static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    public static Program read(String json) {
        return JSON.readValue(json, Program.class);
    }

    public String write() {
        return JSON.writer().with(SerializationFeature.INDENT_OUTPUT).writeValueAsString(this);
    }

    public Program with(List<Step> fewer) {
        return new Program(rules, replicas, fewer);
    }
}
