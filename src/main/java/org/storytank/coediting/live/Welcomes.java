package org.storytank.coediting.live;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.storytank.coediting.CoeditingSettings;
import org.storytank.coediting.DocumentRight;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** The first message to a client of our sub-protocol, and again when its right grows: what it may do here. */
@Component
class Welcomes {

    private final JsonMapper json = JsonMapper.shared();
    private final CoeditingSettings settings;

    Welcomes(CoeditingSettings settings) {
        this.settings = settings;
    }

    byte @Nullable [] forConnection(Connection connection) {
        return forConnection(connection, connection.right());
    }

    /** Null for a foreign client, which would not understand it. */
    byte @Nullable [] forConnection(Connection connection, DocumentRight right) {
        if (!connection.speaksStoryTank()) {
            return null;
        }
        var person = connection.person();
        var welcome = JsonNodeFactory.instance
                .objectNode()
                .put("right", right.name())
                .put("clientId", connection.ticket().clientId())
                .put("name", person == null ? "" : person.name())
                .put("hue", person == null ? 0 : person.hue())
                .put("frameLimit", settings.frameLimit().toBytes())
                .put("sizeLimit", settings.characters());
        return Frames.welcome(json.writeValueAsString(welcome));
    }
}
