package org.storytank.coediting.authorship;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Passages that a new text has in common with a known one: at least so many equal normalised units in a row. */
final class CommonPassages {

    /** A stretch that the known text repeats more often than this is looked at in its first places only. */
    private static final int PLACES = 20;

    /** Units {@code start} to {@code end} of the new text as it was written. */
    record Passage(int start, int end) {}

    private final Normalised text;
    private final List<Fingerprints.Fingerprint> fingerprints;
    private final int least;

    CommonPassages(Normalised text, int least) {
        this(text, Fingerprints.of(text.text), least);
    }

    CommonPassages(Normalised text, List<Fingerprints.Fingerprint> fingerprints, int least) {
        this.text = text;
        this.fingerprints = fingerprints;
        this.least = least;
    }

    /** The stretches of a text that are left when what it has in common with another is taken out, in order. */
    static List<String> notIn(String other, String text, int least) {
        var common = new CommonPassages(Normalised.of(text), least)
                .with(Normalised.of(other)).stream()
                        .sorted(Comparator.comparingInt(Passage::start))
                        .toList();
        var left = new ArrayList<String>();
        var at = 0;
        for (var passage : common) {
            if (passage.start() > at) {
                left.add(text.substring(at, passage.start()));
            }
            at = Math.max(at, passage.end());
        }
        if (at < text.length()) {
            left.add(text.substring(at));
        }
        return left;
    }

    List<Passage> with(Normalised known) {
        return with(known, Fingerprints.of(known.text));
    }

    List<Passage> with(Normalised known, List<Fingerprints.Fingerprint> of) {
        var places = new HashMap<Long, List<Integer>>();
        for (var fingerprint : of) {
            var there = places.computeIfAbsent(fingerprint.value(), _ -> new ArrayList<>(1));
            if (there.size() < PLACES) {
                there.add(fingerprint.at());
            }
        }
        return passages(known, places);
    }

    private List<Passage> passages(Normalised known, Map<Long, List<Integer>> places) {
        var found = new ArrayList<Passage>();
        var covered = 0;
        for (var fingerprint : fingerprints) {
            if (fingerprint.at() + Fingerprints.STRETCH <= covered) {
                continue;
            }
            for (var place : places.getOrDefault(fingerprint.value(), List.of())) {
                var from = fingerprint.at() - equalBefore(known, fingerprint.at(), place);
                var to = fingerprint.at() + equalAfter(known, fingerprint.at(), place);
                if (to - from >= least) {
                    found.add(asWritten(known, from, to, place - fingerprint.at()));
                    covered = Math.max(covered, to);
                }
            }
        }
        return found;
    }

    private int equalBefore(Normalised known, int at, int place) {
        var equal = 0;
        while (equal < at
                && equal < place
                && text.text.charAt(at - equal - 1) == known.text.charAt(place - equal - 1)) {
            equal++;
        }
        return equal;
    }

    private int equalAfter(Normalised known, int at, int place) {
        var equal = 0;
        while (at + equal < text.length()
                && place + equal < known.length()
                && text.text.charAt(at + equal) == known.text.charAt(place + equal)) {
            equal++;
        }
        return equal;
    }

    /** With the punctuation around it that is the same in both. */
    private Passage asWritten(Normalised known, int from, int to, int shift) {
        var start = text.start(from);
        var knownStart = known.start(from + shift);
        while (start > 0 && knownStart > 0 && isSameMark(start - 1, known, knownStart - 1)) {
            start--;
            knownStart--;
        }
        var end = text.end(to - 1);
        var knownEnd = known.end(to - 1 + shift);
        while (end < text.original.length() && knownEnd < known.original.length() && isSameMark(end, known, knownEnd)) {
            end++;
            knownEnd++;
        }
        return new Passage(start, end);
    }

    private boolean isSameMark(int at, Normalised known, int place) {
        var mark = text.original.charAt(at);
        return mark == known.original.charAt(place) && !Character.isLetterOrDigit(mark) && !Character.isSurrogate(mark);
    }
}
