package org.storytank.shell;

import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the person at the keyboard where to open the place, once it is ready to be opened. */
@Component
class Greeting {

    private final PublicAddress address;

    Greeting(PublicAddress address) {
        this.address = address;
    }

    @EventListener
    void ready(AvailabilityChangeEvent<ReadinessState> event) {
        if (event.getState() == ReadinessState.ACCEPTING_TRAFFIC && address.isKnown()) {
            // For a person at a terminal, so not a line of the log.
            System.out.printf("%nStory Tank is ready: %s   (Ctrl-C ends it)%n", address.of("/"));
        }
    }
}
