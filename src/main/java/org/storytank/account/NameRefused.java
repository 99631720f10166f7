package org.storytank.account;

import java.util.Locale;
import org.storytank.shell.Refusal;

/** A name that cannot be used here, with the reason. */
public class NameRefused extends RuntimeException implements Refusal {

    private static final long serialVersionUID = 1L;
    private static final int UNPROCESSABLE = 422;

    /** Why, and what to do next. */
    public enum Reason {
        EMPTY("A name needs at least one letter or digit; say a first name or a pseudonym."),
        TOO_LONG("A name has at most 40 characters; shorten it."),
        UNREADABLE("A name cannot hold invisible or control characters, nor piled-up accents; type it again."),
        AGAINST_RULES("This name is against the rules of this place; choose another one.");

        private final String message;

        Reason(String message) {
            this.message = message;
        }
    }

    private final Reason reason;

    NameRefused(Reason reason) {
        super(reason.message);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    @Override
    public int status() {
        return UNPROCESSABLE;
    }

    @Override
    public String words() {
        return "account.name." + reason.name().toLowerCase(Locale.ROOT);
    }
}
