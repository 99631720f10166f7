package org.storytank.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import org.storytank.coediting.yjs.YDoc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Edits of several people at once: each names those it was made upon. Format of josephg/editing-traces. */
public record ConcurrentTrace(List<Change> changes, String end) {

    /** What somebody did at a moment when they knew the parents and all before them. */
    record Change(int agent, List<Integer> parents, List<Edit> edits) {}

    public static ConcurrentTrace read(Path file) throws IOException {
        var root = JsonMapper.shared().readTree(Trace.open(file));
        var changes = new ArrayList<Change>();
        for (var transaction : root.get("txns")) {
            changes.add(change(transaction, file));
        }
        return new ConcurrentTrace(changes, root.get("endContent").asString());
    }

    private static Change change(JsonNode transaction, Path file) {
        var parents = new ArrayList<Integer>();
        transaction.get("parents").forEach(parent -> parents.add(parent.asInt()));
        var edits = new ArrayList<Edit>();
        transaction.get("patches").forEach(patch -> edits.add(Trace.edit(patch, file)));
        return new Change(transaction.get("agent").asInt(), parents, edits);
    }

    /** A person with the document as they know it. */
    private static final class Author {
        final YDoc doc;
        final BitSet known = new BitSet();

        Author(int agent) {
            doc = new YDoc(agent + 1, true);
        }
    }

    /** Everybody writes in a document of their own, knowing no more than they knew; answers their updates in order. */
    public List<byte[]> replay() {
        var authors = new HashMap<Integer, Author>();
        var updates = new ArrayList<byte[]>();
        for (var number = 0; number < changes.size(); number++) {
            var change = changes.get(number);
            var author = authors.computeIfAbsent(change.agent(), Author::new);
            unknown(change, author.known).stream().forEach(missed -> author.doc.apply(updates.get(missed)));
            author.known.or(unknown(change, author.known));
            author.known.set(number);
            var text = author.doc.text("t");
            updates.add(author.doc.transact(() -> change.edits().forEach(edit -> edit.in(text))));
        }
        return updates;
    }

    /** The parents and all before them that the author has not seen yet, oldest first. */
    private BitSet unknown(Change change, BitSet known) {
        var unknown = new BitSet();
        var open = new ArrayDeque<>(change.parents());
        while (!open.isEmpty()) {
            var number = open.pop();
            if (!known.get(number) && !unknown.get(number)) {
                unknown.set(number);
                open.addAll(changes.get(number).parents());
            }
        }
        return unknown;
    }
}
