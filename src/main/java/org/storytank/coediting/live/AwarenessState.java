package org.storytank.coediting.live;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.storytank.account.Person;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * One person's presence, rebuilt from what their client claims: {@code {user: {name, color, hue}, cursor: {anchor, head}}}. Name and
 * colour are the server's; of the claim only the two relative positions pass, and only in their own form.
 */
final class AwarenessState {

    /** The authors' colours of tokens.css on paper, for foreign clients; our editor uses the hue. */
    private static final List<String> COLOURS =
            List.of("#026190", "#8a4603", "#336a27", "#843e6f", "#016965", "#903b3f", "#5b4d96", "#6c5900");

    private static final JsonMapper json = JsonMapper.shared();
    private static final JsonNodeFactory node = JsonNodeFactory.instance;
    private static final long LARGEST_EXACT = (1L << 53) - 1;

    private AwarenessState() {}

    /** Null for a claim that is no object or cannot be read, and for people without a name: they are here unseen. */
    static @Nullable String rebuilt(String claim, @Nullable Person person) {
        if (person == null) {
            return null;
        }
        try {
            return json.readTree(claim) instanceof ObjectNode said ? rebuilt(said, person) : null;
        } catch (JacksonException unreadable) {
            return null;
        }
    }

    private static String rebuilt(ObjectNode claim, Person person) {
        var state = node.objectNode();
        var hue = Math.floorMod(person.hue(), COLOURS.size());
        state.putObject("user")
                .put("name", person.name())
                .put("color", COLOURS.get(hue))
                .put("hue", hue);
        if (claim.get("cursor") instanceof ObjectNode cursor) {
            var anchor = position(cursor.get("anchor"));
            var head = position(cursor.get("head"));
            if (anchor != null && head != null) {
                state.putObject("cursor").<ObjectNode>set("anchor", anchor).set("head", head);
            }
        }
        return json.writeValueAsString(state);
    }

    /** A Yjs relative position as JSON: {@code {type, tname, item, assoc}}, all but one of the first three null. */
    private static @Nullable ObjectNode position(@Nullable JsonNode claim) {
        if (!(claim instanceof ObjectNode said)) {
            return null;
        }
        var position = node.objectNode();
        var item = id(said.get("item"));
        var type = id(said.get("type"));
        position.set("type", type);
        var name = said.get("tname");
        if (name != null && name.isString() && name.stringValue().length() <= 100) {
            position.put("tname", name.stringValue());
        } else {
            position.putNull("tname");
        }
        position.set("item", item);
        var assoc = said.get("assoc");
        position.put("assoc", assoc != null && assoc.isNumber() && assoc.doubleValue() < 0 ? -1 : 0);
        return position;
    }

    private static JsonNode id(@Nullable JsonNode claim) {
        if (claim instanceof ObjectNode said && isClock(said.get("client")) && isClock(said.get("clock"))) {
            return node.objectNode()
                    .put("client", said.get("client").longValue())
                    .put("clock", said.get("clock").longValue());
        }
        return node.nullNode();
    }

    private static boolean isClock(@Nullable JsonNode value) {
        return value != null
                && value.isIntegralNumber()
                && value.canConvertToLong()
                && value.longValue() >= 0
                && value.longValue() <= LARGEST_EXACT;
    }
}
