package org.storytank.debate.exchange;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.storytank.debate.exchange.Bearing.Stance;

/** Lays a map out as a tree, depth first; whatever is met again becomes a reference. */
final class KialoTree {

    /** What stands below a claim, with the words before it: its side, or none for a restatement. */
    private record Child(String side, String claim) {}

    private record Branch(String number, Iterator<Child> children, int[] next) {}

    private final Map<String, MapClaim> claims = new HashMap<>();
    private final Map<String, List<Child>> children = new HashMap<>();
    private final Map<String, String> numbers = new HashMap<>();
    private final StringBuilder text = new StringBuilder();

    /** @param map with one premise and one bearing an argument, on claims only */
    KialoTree(ArgumentMap map) {
        var below = new HashSet<String>();
        map.claims().forEach(claim -> {
            claims.put(claim.id(), claim);
            children.put(claim.id(), new ArrayList<>());
        });
        map.restatements().forEach(one -> {
            children.get(one.of()).add(new Child("", one.claim()));
            below.add(one.claim());
        });
        map.arguments().forEach(argument -> {
            var bearing = argument.bearings().getFirst();
            var premise = argument.premises().getFirst();
            children.get(bearing.about()).add(new Child(bearing.stance() == Stance.FOR ? "Pro: " : "Con: ", premise));
            below.add(premise);
        });
        var roots = 0;
        for (var claim : map.claims()) {
            roots += below.contains(claim.id()) ? 0 : grow(claim.id(), roots + 1);
        }
        // What is left goes round in circles without a beginning: each begins with the claim that was stated first.
        for (var claim : map.claims()) {
            roots += numbers.containsKey(claim.id()) ? 0 : grow(claim.id(), roots + 1);
        }
    }

    /** How many claims are called by another name now: by their number, without its last full stop. */
    long renamed() {
        return numbers.entrySet().stream()
                .filter(name -> !name.getKey().equals(name.getValue()))
                .count();
    }

    String text() {
        return text.toString();
    }

    private int grow(String root, int number) {
        var open = new ArrayDeque<Branch>();
        open.push(claim(root, "", number + "."));
        while (!open.isEmpty()) {
            var branch = open.element();
            if (!branch.children().hasNext()) {
                open.pop();
                continue;
            }
            var child = branch.children().next();
            var path = branch.number() + ++branch.next()[0] + ".";
            if (numbers.containsKey(child.claim())) {
                line(path, child.side() + "-> See " + numbers.get(child.claim()) + ".");
            } else {
                open.push(claim(child.claim(), child.side(), path));
            }
        }
        return 1;
    }

    private Branch claim(String id, String side, String path) {
        var claim = claims.get(id);
        numbers.put(id, path.substring(0, path.length() - 1));
        line(path, side + KialoWords.written(claim.text(), side.isEmpty()));
        claim.sources().forEach(source -> text.append(KialoWords.link(source)).append('\n'));
        return new Branch(path, children.get(id).iterator(), new int[1]);
    }

    private void line(String path, String rest) {
        text.append(path).append(' ').append(rest).append('\n');
    }
}
