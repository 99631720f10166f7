package org.storytank.shell;

import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the person at the keyboard where to open the place, once it is ready to be opened. */
@Component
class Greeting {

    private int port;

    @EventListener
    void listening(WebServerInitializedEvent event) {
        if (event.getApplicationContext().getServerNamespace() == null) {
            port = event.getWebServer().getPort();
        }
    }

    @EventListener
    void ready(AvailabilityChangeEvent<ReadinessState> event) {
        if (event.getState() == ReadinessState.ACCEPTING_TRAFFIC && port > 0) {
            // For a person at a terminal, so not a line of the log.
            System.out.printf("%nStory Tank is ready: http://localhost:%d/   (Ctrl-C ends it)%n", port);
        }
    }
}
