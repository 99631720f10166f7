package org.storytank.account;

import java.util.List;

/**
 * One kind of data that is kept.
 *
 * @param what the key of its name in the words of the interface
 * @param howLong the key of how long and what for
 * @param values for the second; a {@link java.time.Duration} is said in words
 */
public record Kept(String what, String howLong, List<Object> values) {

    /** Its words stand under {@code key} and {@code key.long}. */
    public static Kept of(String key, Object... values) {
        return new Kept(key, key + ".long", List.of(values));
    }
}
