package org.storytank.source;

import java.util.List;
import org.storytank.shell.Refusal;

/**
 * Something people typed or asked cannot be taken as it is; nothing was changed. The message says it in English, pages say it in
 * their own words by {@link #words()}. Neither ever holds a person's text.
 */
public class NotAccepted extends RuntimeException implements Refusal {

    private static final long serialVersionUID = 1L;
    private static final int UNPROCESSABLE = 422;

    private final String key;
    private final List<Integer> values;

    /** @param message English, with {@code %d} for each value: what is wrong, what is allowed, what to do next */
    public NotAccepted(String key, String message, Integer... values) {
        super(message.formatted((Object[]) values));
        this.key = key;
        this.values = List.of(values);
    }

    @Override
    public int status() {
        return UNPROCESSABLE;
    }

    @Override
    public String words() {
        return key;
    }

    @Override
    public Object[] details() {
        return values.toArray();
    }
}
