package org.storytank.explore.search;

import jakarta.servlet.http.HttpServletResponse;
import org.storytank.shell.Refusal;

/** What was typed cannot be searched for; nothing was looked up. Never holds what was typed. */
public class NotSearchable extends RuntimeException implements Refusal {

    private static final long serialVersionUID = 1L;

    private final String words;
    private final int allowed;

    NotSearchable(String words, String message, int allowed) {
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
        return HttpServletResponse.SC_BAD_REQUEST;
    }
}
