package org.storytank.debate;

import java.util.regex.Pattern;
import org.storytank.graph.Ids;

/**
 * Which words that put a claim in its strongest form. Put again in other words, it is the same remark, but not what was read before: its number
 * follows the id of the remark, as in {@code 9ydpw4tw8mrjtqgv-2}.
 */
public record SteelManId(String value) {

    private static final Pattern AGAIN = Pattern.compile("(.+)-([0-9]{1,9})");

    public SteelManId {
        Ids.checked(value);
    }

    /** @param times how often it was put, from 1 */
    static SteelManId of(RemarkId remark, int times) {
        return new SteelManId(times == 1 ? remark.value() : remark.value() + "-" + times);
    }

    RemarkId remark() {
        var again = AGAIN.matcher(value);
        return new RemarkId(again.matches() ? again.group(1) : value);
    }

    int times() {
        var again = AGAIN.matcher(value);
        return again.matches() ? Integer.parseInt(again.group(2)) : 1;
    }

    @Override
    public String toString() {
        return value;
    }
}
