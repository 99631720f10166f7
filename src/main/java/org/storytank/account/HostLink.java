package org.storytank.account;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Prints the link by which the person at the keyboard becomes host: at each start while there is none, or when it is asked for. */
@Component
class HostLink {

    private final AccountService accounts;
    private final boolean asked;
    private int port;

    HostLink(AccountService accounts, @Value("${storytank.host-link:false}") boolean asked) {
        this.accounts = accounts;
        this.asked = asked;
    }

    @EventListener
    void listening(WebServerInitializedEvent event) {
        if (event.getApplicationContext().getServerNamespace() == null) {
            port = event.getWebServer().getPort();
        }
    }

    @EventListener
    void ready(AvailabilityChangeEvent<ReadinessState> event) {
        if (event.getState() == ReadinessState.ACCEPTING_TRAFFIC && port > 0 && (asked || !accounts.hasHost())) {
            // To the terminal, not to the log: whoever has this line runs the place.
            System.out.printf(
                    "To run this place as its host, open once: http://localhost:%d/host/%s%n",
                    port, accounts.offerHost());
        }
    }
}
