package org.storytank.debate.strength;

/**
 * Everything a claim rests on.
 *
 * @param claims the numbers of the other claims, ascending
 * @param groups which groups of the graph have to be reckoned for it
 */
record Upstream(int[] claims, boolean[] groups) {

    static Upstream of(BipolarGraph graph, int topic) {
        var seen = new boolean[graph.units()];
        var waiting = new int[graph.units()];
        var length = 0;
        waiting[length++] = topic;
        seen[topic] = true;
        while (length > 0) {
            var unit = waiting[--length];
            length = add(graph.bearers(), unit, graph.claims(), seen, waiting, length);
            if (unit >= graph.claims()) {
                length = add(graph.premises(), unit - graph.claims(), 0, seen, waiting, length);
            }
        }
        var claims = new Ints();
        for (var claim = 0; claim < graph.claims(); claim++) {
            if (seen[claim] && claim != topic) {
                claims.add(claim);
            }
        }
        return new Upstream(claims.toArray(), groups(graph.groups(), seen));
    }

    private static int add(Rows rows, int row, int shift, boolean[] seen, int[] waiting, int length) {
        var longer = length;
        for (var i = rows.from(row); i < rows.to(row); i++) {
            var unit = rows.values()[i] + shift;
            if (!seen[unit]) {
                seen[unit] = true;
                waiting[longer++] = unit;
            }
        }
        return longer;
    }

    private static boolean[] groups(Rows groups, boolean[] seen) {
        var wanted = new boolean[groups.start().length - 1];
        for (var group = 0; group < wanted.length; group++) {
            // A circle is reckoned whole: whoever rests on one of it rests on all of it.
            wanted[group] = seen[groups.values()[groups.from(group)]];
        }
        return wanted;
    }
}
