package org.storytank.account;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.storytank.shell.Refusal;

/** Somebody asked for what their role does not give them; nothing was changed. */
public class NotAllowed extends RuntimeException implements Refusal {

    private static final long serialVersionUID = 1L;

    private final String words;

    /** @param has the role they have there, or null for none */
    public NotAllowed(Role needed, @Nullable Role has) {
        this(
                "This needs the role %s; you have %s. Ask an owner for an invitation."
                        .formatted(said(needed), has == null ? "none" : said(has)),
                "account.notallowed." + said(needed));
    }

    public NotAllowed(String reason) {
        this(reason, "account.notallowed");
    }

    /** @param words key of the sentence that tells people the reason */
    public NotAllowed(String reason, String words) {
        super(reason);
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }

    private static String said(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }
}
