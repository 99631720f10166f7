package org.storytank.debate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What can be accepted together in a debate (Dung 1995): only what is said against claims counts here; who is not argued against needs no argument, and
 * whoever argues against a claim has to be argued against by something one accepts.
 *
 * @param accepted the grounded set: what everybody has to accept who accepts what they can defend; the question is among them when its yes is
 * @param choices the preferred sets without that: what one can hold besides, each the whole of it; empty when there is nothing to choose
 * @param rejected what stands in none of them; empty when the search was cut short, for then nobody knows
 * @param complete false when the search was cut short: then there may be more choices, and greater ones
 */
public record Together(List<Claim> accepted, List<List<Claim>> choices, List<Claim> rejected, boolean complete) {

    /** A tangle of n arguments can take 3 to the power of n steps; debates of people are no such tangles, and whoever makes one does not keep the place busy. */
    private static final long STEPS = 20_000;

    public Together {
        accepted = List.copyOf(accepted);
        choices = choices.stream().map(List::copyOf).toList();
        rejected = List.copyOf(rejected);
    }

    /** @param sets of how many complete sets at most the preferred ones are chosen */
    static Together of(Weighed weighed, int sets) {
        var framework = weighed.framework();
        var grounded = framework.grounded();
        var found = framework.extensions(sets, STEPS);
        var claims = weighed.claims().size() + 1;
        var choices = new ArrayList<List<Claim>>();
        var somewhere = (BitSet) grounded.clone();
        for (var set : found.preferred()) {
            somewhere.or(set);
            var besides = (BitSet) set.clone();
            besides.andNot(grounded);
            var whole = named(besides, claims, weighed);
            if (!whole.isEmpty() && !choices.contains(whole)) {
                choices.add(whole);
            }
        }
        var nowhere = new BitSet();
        if (found.all()) {
            nowhere.set(0, claims);
            nowhere.andNot(somewhere);
        }
        return new Together(named(grounded, claims, weighed), choices, named(nowhere, claims, weighed), found.all());
    }

    /** The question first, then as they were said. */
    private static List<Claim> named(BitSet set, int claims, Weighed weighed) {
        return IntStream.range(0, claims)
                .filter(set::get)
                .mapToObj(weighed::claim)
                .toList();
    }
}
