package org.storytank.coediting.live;

import org.storytank.coediting.ProvenTicket;
import org.storytank.coediting.yjs.DecodedUpdate;
import org.storytank.coediting.yjs.StateVector;

/** What a client says, read and checked as far as that needs no document. */
public sealed interface Inbound {

    record WantsState(StateVector seen) implements Inbound {}

    /** @param number the n-th change frame of its connection; 0 when the client does not number */
    record Change(long number, byte[] bytes, DecodedUpdate update) implements Inbound {}

    record Here(byte[] states) implements Inbound {}

    record WhoIsHere() implements Inbound {}

    record Proof(ProvenTicket ticket) implements Inbound {}
}
