package org.storytank.bench;

import java.util.HashMap;
import java.util.Map;
import org.storytank.coediting.Typist;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who wrote what, as the server tells a page that opens the document. */
final class Credits {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Typist page;
    private final JsonNode ledger;
    private final Map<Long, JsonNode> clients = new HashMap<>();

    private Credits(Typist page, JsonNode ledger) {
        this.page = page;
        this.ledger = ledger;
        ledger.get("clients").forEach(client -> clients.put(client.get(0).asLong(), client));
    }

    static Credits of(Typist page) {
        return new Credits(page, JSON.readTree(page.ledgers(1).getFirst()));
    }

    /** The name of the one person whom all of these words are credited to, or {@code nobody}. */
    String nameOf(String words) {
        var from = page.text().indexOf(words);
        var names = new java.util.TreeSet<String>();
        for (var at = from; at < from + words.length(); at++) {
            names.add(nameAt(at));
        }
        return String.join(", ", names);
    }

    private String nameAt(int at) {
        for (var ids : page.doc().text("text").ids()) {
            if (at < ids.length()) {
                return name(ids.client(), ids.clock() + at);
            }
            at -= (int) ids.length();
        }
        throw new IllegalArgumentException("Behind the end of the text");
    }

    private String name(long client, long clock) {
        var found = name(clients.get(client), 1);
        for (var range : ledger.get("ranges")) {
            var start = range.get(1).asLong();
            if (range.get(0).asLong() == client
                    && clock >= start
                    && clock < start + range.get(2).asLong()) {
                found = name(range, 3);
            }
        }
        return found;
    }

    private String name(JsonNode told, int kind) {
        return told == null || told.get(kind).asInt() != 1
                ? "nobody"
                : ledger.get("people")
                        .get(told.get(kind + 1).asInt())
                        .get("name")
                        .asString();
    }
}
