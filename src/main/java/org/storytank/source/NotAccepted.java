package org.storytank.source;

import java.util.List;

/**
 * Something people typed or asked cannot be taken as it is; nothing was changed. The message says it in English, pages say it in
 * their own words by {@link #key()} and {@link #values()}. Neither ever holds a person's text.
 */
public class NotAccepted extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final List<Integer> values;

    /** @param message English, with {@code %d} for each value: what is wrong, what is allowed, what to do next */
    public NotAccepted(String key, String message, Integer... values) {
        super(message.formatted((Object[]) values));
        this.key = key;
        this.values = List.of(values);
    }

    public String key() {
        return key;
    }

    public List<Integer> values() {
        return values;
    }
}
