package org.storytank.coediting.authorship;

import java.util.ArrayList;
import java.util.List;

/**
 * A few hashes that stand for a text, so that long common passages are found without comparing everything with everything: of every
 * {@value #WINDOW} neighbouring stretches of {@value #STRETCH} units the one with the smallest hash. Two texts with {@value #GUARANTEED}
 * equal units in a row always share one. (Winnowing: Schleimer, Wilkerson, Aiken, 2003.)
 */
public final class Fingerprints {

    static final int STRETCH = 20;
    static final int WINDOW = 21;
    /** From this length on a common passage is always found. */
    public static final int GUARANTEED = STRETCH + WINDOW - 1;

    private static final long BASE = 0x9E3779B97F4A7C15L;
    private static final long HIGHEST = power(STRETCH - 1);

    private Fingerprints() {}

    /** @param at where in the normalised text the stretch begins */
    record Fingerprint(long value, int at) {}

    static List<Fingerprint> of(String normalised) {
        return of(normalised, WINDOW);
    }

    static List<Fingerprint> of(String normalised, int window) {
        var hashes = hashes(normalised);
        var found = new ArrayList<Fingerprint>();
        var smallest = -1;
        for (var end = window - 1; end < hashes.length; end++) {
            var start = end - window + 1;
            if (smallest < start) {
                smallest = start;
                for (var i = start + 1; i <= end; i++) {
                    smallest = hashes[i] <= hashes[smallest] ? i : smallest;
                }
            } else if (hashes[end] <= hashes[smallest]) {
                smallest = end;
            }
            if (found.isEmpty() || found.getLast().at != smallest) {
                found.add(new Fingerprint(hashes[smallest], smallest));
            }
        }
        return found;
    }

    private static long[] hashes(String text) {
        var hashes = new long[Math.max(0, text.length() - STRETCH + 1)];
        var rolling = 0L;
        for (var i = 0; i < text.length(); i++) {
            if (i >= STRETCH) {
                rolling -= (text.charAt(i - STRETCH) + 1L) * HIGHEST;
            }
            rolling = rolling * BASE + text.charAt(i) + 1;
            if (i >= STRETCH - 1) {
                hashes[i - STRETCH + 1] = mixed(rolling);
            }
        }
        return hashes;
    }

    private static long power(int exponent) {
        var result = 1L;
        for (var i = 0; i < exponent; i++) {
            result *= BASE;
        }
        return result;
    }

    /** So that small hashes are no matter of the first letters. As in SplitMix64. */
    private static long mixed(long hash) {
        hash = (hash ^ hash >>> 30) * 0xBF58476D1CE4E5B9L;
        hash = (hash ^ hash >>> 27) * 0x94D049BB133111EBL;
        return hash ^ hash >>> 31;
    }
}
