package org.storytank.coediting.wire;

/** How many clients may be present in one document and how long (in UTF-16 units of JSON) each one's state may be. */
public record AwarenessLimits(int clients, int stateLength) {

    public AwarenessLimits {
        if (clients < 1 || stateLength < 4) {
            throw new IllegalArgumentException("Awareness needs room for one client and a state of 4 units (null), not "
                    + clients + " and " + stateLength);
        }
    }
}
