package org.storytank.account;

import org.jspecify.annotations.Nullable;

/** Somebody asked for what their role does not give them; nothing was changed. */
public class NotAllowed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param has the role they have there, or null for none */
    public NotAllowed(Role needed, @Nullable Role has) {
        super("This needs the role %s; you have %s. Ask an owner for an invitation."
                .formatted(
                        needed.name().toLowerCase(),
                        has == null ? "none" : has.name().toLowerCase()));
    }

    public NotAllowed(String reason) {
        super(reason);
    }
}
