package org.storytank.account;

import org.storytank.shell.Refusal;

/** A token that cannot be made as it was asked for; nothing was changed. */
public class TokenRefused extends RuntimeException implements Refusal {

    private static final long serialVersionUID = 1L;
    private static final int UNPROCESSABLE = 422;

    private final String words;
    private final int allowed;

    /** @param message English, with {@code %d} for what is allowed */
    TokenRefused(String words, String message, int allowed) {
        super(message.formatted(allowed));
        this.words = words;
        this.allowed = allowed;
    }

    @Override
    public String words() {
        return words;
    }

    @Override
    public Object[] details() {
        return new Object[] {allowed};
    }

    @Override
    public int status() {
        return UNPROCESSABLE;
    }
}
