package org.storytank.shell.api;

import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;

/** Says 404 for addresses of the API that nothing answers, which the pages' router would otherwise take. */
@Component
class NothingHere extends SimpleUrlHandlerMapping {

    NothingHere() {
        super(Map.of("/api/**", (HttpRequestHandler) (request, response) -> {
            throw new ApiRefusal(HttpStatus.NOT_FOUND, "shell.api.because.404");
        }));
        setOrder(Ordered.HIGHEST_PRECEDENCE + 100);
    }
}
