package org.storytank.account;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.storytank.shell.PublicAddress;

/** Prints the link by which the person at the keyboard becomes host: at each start while there is none, or when it is asked for. */
@Component
class HostLink {

    private final AccountService accounts;
    private final PublicAddress address;
    private final boolean asked;

    HostLink(AccountService accounts, PublicAddress address, @Value("${storytank.host-link:false}") boolean asked) {
        this.accounts = accounts;
        this.address = address;
        this.asked = asked;
    }

    @EventListener
    void ready(AvailabilityChangeEvent<ReadinessState> event) {
        if (event.getState() == ReadinessState.ACCEPTING_TRAFFIC
                && address.isKnown()
                && (asked || !accounts.hasHost())) {
            // To the terminal, not to the log: whoever has this line runs the place.
            System.out.printf(
                    "To run this place as its host, open once: %s%n", address.of("/host/" + accounts.offerHost()));
        }
    }
}
