package org.storytank.explore.api;

import org.springframework.http.HttpStatus;
import org.storytank.explore.Thing;
import org.storytank.shell.api.ApiRefusal;

/** Reads how addresses name a story, scene, question, claim or source: {@code claim-k7m2pq}. */
final class Things {

    private Things() {}

    static Thing of(String said) {
        return Thing.of(said).orElseThrow(() -> new ApiRefusal(HttpStatus.BAD_REQUEST, "explore.api.thing"));
    }
}
