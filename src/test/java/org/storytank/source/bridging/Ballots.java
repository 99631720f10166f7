package org.storytank.source.bridging;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Ratings as rows of letters, a note each: Y yes, S somewhat, N no, a point for none; the column is the rater. */
record Ballots(Map<String, String> rows) {

    /** Twelve who think alike, then twelve who mostly think otherwise. */
    static final Ballots TWO_CAMPS = new Ballots(rows(
            "bridge", "YYYYYYYYYYYY" + "YYYYYYYYYYYS",
            "for a", "YYYYYYYYYYSY" + "NNNNNNNNNNSN",
            "for b", "NNNNNNNSNNNN" + "YYYYYYYYYYYY",
            "bad", "NNNNNSNNNNNN" + "NNNNNNNNNNNN",
            "a bit", "YYSSYYYYSYYY" + "SSNSYSSNSSNY",
            "few", "Y..........." + "Y.Y.........",
            "lean a", "YYYYYY......" + "NNNSN......."));

    static Map<String, String> rows(String... pairs) {
        var rows = new LinkedHashMap<String, String>();
        for (var i = 0; i < pairs.length; i += 2) {
            rows.put(pairs[i], pairs[i + 1]);
        }
        return rows;
    }

    List<Rating<Integer, String>> ratings() {
        var ratings = new ArrayList<Rating<Integer, String>>();
        rows.forEach((note, row) -> {
            for (var rater = 0; rater < row.length(); rater++) {
                if (row.charAt(rater) != '.') {
                    ratings.add(new Rating<>(rater, note, useful(row.charAt(rater))));
                }
            }
        });
        return ratings;
    }

    /** Notes numbered in the order of the rows. */
    Ratings numbered() {
        var notes = List.copyOf(rows.keySet());
        var ratings = ratings();
        return new Ratings(
                rows.values().iterator().next().length(),
                notes.size(),
                ratings.stream().mapToInt(Rating::rater).toArray(),
                ratings.stream()
                        .mapToInt(rating -> notes.indexOf(rating.note()))
                        .toArray(),
                ratings.stream().mapToDouble(rating -> rating.useful().value()).toArray());
    }

    private static Useful useful(char letter) {
        return switch (letter) {
            case 'Y' -> Useful.YES;
            case 'S' -> Useful.SOMEWHAT;
            default -> Useful.NO;
        };
    }
}
