package org.storytank.coediting.yjs.oracle;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.util.RawValue;

/** Yjs itself, told what to do in lines of JSON. */
public final class YjsWorld implements World {

    private static final HexFormat HEX = HexFormat.of();

    private static final ObjectWriter STEPS = Program.JSON.writerFor(Step.class);

    private final Host host;

    private YjsWorld(Host host) {
        this.host = host;
    }

    /** In this process where its native library is at home, in a Node process elsewhere. */
    public static YjsWorld open() {
        try {
            return inThisProcess();
        } catch (LinkageError | RuntimeException e) {
            System.err.println("Yjs runs in Node instead of V8 in this process: " + e);
            return inNode();
        }
    }

    static YjsWorld inThisProcess() {
        return new YjsWorld(new V8Host());
    }

    static YjsWorld inNode() {
        return new YjsWorld(new NodeHost());
    }

    @Override
    public void begin(Rules rules) {
        ask(List.of(act("begin", "rules", rules)));
    }

    @Override
    public int open(Replica replica) {
        var opened = act(
                "open",
                "client",
                replica.client(),
                "collectsGarbage",
                replica.collectsGarbage(),
                "declares",
                replica.declares(),
                "remembers",
                replica.remembers());
        return ask(List.of(opened)).getFirst().asInt();
    }

    @Override
    public Outcome edit(int document, Step step) {
        return outcome(document, act("edit", "doc", document, "step", new RawValue(STEPS.writeValueAsString(step))));
    }

    @Override
    public Outcome apply(int document, byte[] update) {
        return outcome(document, act("apply", "doc", document, "update", HEX.formatHex(update)));
    }

    /** Many updates in their order, without looking at each outcome. */
    public void applyAll(int document, List<byte[]> updates) {
        ask(List.of(act(
                "applyAll",
                "doc",
                document,
                "updates",
                updates.stream().map(HEX::formatHex).toList())));
    }

    private Outcome outcome(int document, Map<String, Object> act) {
        var answers = ask(List.of(act, act("encode", "doc", document)));
        var updates = new ArrayList<byte[]>();
        answers.getFirst().forEach(update -> updates.add(bytes(update)));
        return new Outcome(updates, bytes(answers.get(1)));
    }

    @Override
    public byte[] encodeSince(int document, byte[] stateVector) {
        return askBytes(act("encode", "doc", document, "since", HEX.formatHex(stateVector)));
    }

    @Override
    public byte[] stateVector(int document) {
        return askBytes(act("stateVector", "doc", document));
    }

    @Override
    public String show(int document) {
        return askText(act("show", "doc", document));
    }

    @Override
    public byte[] merge(List<byte[]> updates) {
        return askBytes(
                act("merge", "updates", updates.stream().map(HEX::formatHex).toList()));
    }

    @Override
    public byte[] diff(byte[] update, byte[] stateVector) {
        return askBytes(act("diff", "update", HEX.formatHex(update), "since", HEX.formatHex(stateVector)));
    }

    @Override
    public byte[] stateVectorOf(byte[] update) {
        return askBytes(act("stateVectorOf", "update", HEX.formatHex(update)));
    }

    @Override
    public byte[] snapshot(int document) {
        return askBytes(act("snapshot", "doc", document));
    }

    @Override
    public String at(int document, String root, byte[] snapshot) {
        return askText(act("at", "doc", document, "root", root, "snapshot", HEX.formatHex(snapshot)));
    }

    @Override
    public byte[] position(int document, String root, int at, int association) {
        return askBytes(act("position", "doc", document, "root", root, "at", at, "assoc", association));
    }

    @Override
    public String resolve(int document, byte[] position) {
        return askText(act("resolve", "doc", document, "position", HEX.formatHex(position)));
    }

    @Override
    public void close() {
        host.close();
    }

    private static Map<String, Object> act(String name, Object... named) {
        var act = new LinkedHashMap<String, Object>();
        act.put("act", name);
        for (var i = 0; i < named.length; i += 2) {
            act.put((String) named[i], named[i + 1]);
        }
        return act;
    }

    private List<JsonNode> ask(List<Map<String, Object>> acts) {
        var answers = new ArrayList<JsonNode>();
        for (var answer : Program.JSON.readTree(host.answer(Program.JSON.writeValueAsString(acts)))) {
            if (answer.has("error")) {
                throw new YjsRefused(answer.get("error").asString());
            }
            answers.add(answer.get("is"));
        }
        return answers;
    }

    private byte[] askBytes(Map<String, Object> act) {
        return bytes(ask(List.of(act)).getFirst());
    }

    private String askText(Map<String, Object> act) {
        return ask(List.of(act)).getFirst().asString();
    }

    private static byte[] bytes(JsonNode hex) {
        return HEX.parseHex(hex.asString());
    }

    /** Yjs threw; the message is its stack. */
    public static final class YjsRefused extends RuntimeException {
        YjsRefused(String message) {
            super(message);
        }
    }
}
