package org.storytank.shell.api;

import org.springframework.http.HttpStatus;
import org.storytank.shell.Refusal;

/** A request that the API cannot take as it was sent; nothing was changed. */
public class ApiRefusal extends RuntimeException implements Refusal {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final String words;
    private final transient Object[] details;

    /** @param words key of the sentence that says what is wrong and what to do */
    public ApiRefusal(HttpStatus status, String words, Object... details) {
        super(words);
        this.status = status;
        this.words = words;
        this.details = details.clone();
    }

    @Override
    public String words() {
        return words;
    }

    @Override
    public Object[] details() {
        return details.clone();
    }

    @Override
    public int status() {
        return status.value();
    }
}
