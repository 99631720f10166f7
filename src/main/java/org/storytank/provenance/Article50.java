package org.storytank.provenance;

import java.util.Optional;

/**
 * Whether Article 50(4) of the AI Act asks for a disclosure, computed from facts that each stand beside it. The house rule is another
 * field and always the same: a machine's words are labelled.
 *
 * @param machineText whether a machine wrote or rewrote some of it; spelling help does not count
 * @param open whether it is open to everyone
 * @param publicInterest whether it informs the public on matters of public interest: a debate does, a story when its owner says so
 * @param editor who reviewed exactly this text and answers for it; empty when nobody did
 */
public record Article50(boolean machineText, boolean open, boolean publicInterest, Optional<String> editor) {

    public boolean asksForDisclosure() {
        return machineText && open && publicInterest && editor.isEmpty();
    }
}
