package org.storytank.account;

import jakarta.servlet.http.HttpServletResponse;
import org.storytank.shell.Refusal;

/** What was asked for does not exist, or not for the one who asks: both get the same answer, so that ids tell nothing. */
public class Unknown extends RuntimeException implements Refusal {

    private static final long serialVersionUID = 1L;

    private final String words;

    public Unknown(String what) {
        this(what, "account.unknown");
    }

    /** @param words key of the sentence that tells people what to do instead */
    public Unknown(String what, String words) {
        super("There is no such %s, or it is not open to you.".formatted(what));
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }

    @Override
    public int status() {
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
