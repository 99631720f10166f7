package org.storytank.shell.api;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;

/** Says 404 for addresses of the API that nothing answers, which the pages' router would otherwise take. */
@Component
class NothingHere extends SimpleUrlHandlerMapping {

    private static final int AFTER_THE_RESOURCES = 1;

    NothingHere() {
        super(Map.of("/api/**", (HttpRequestHandler) (request, response) -> {
            throw new ApiRefusal(HttpStatus.NOT_FOUND, "shell.api.because.404");
        }));
        setOrder(AFTER_THE_RESOURCES);
    }
}
