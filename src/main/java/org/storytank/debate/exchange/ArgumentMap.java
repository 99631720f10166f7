package org.storytank.debate.exchange;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A map of claims and arguments, of no tool in particular. Claims and arguments share one set of ids; everything that is named is there.
 */
public record ArgumentMap(
        String title,
        List<MapClaim> claims,
        List<MapArgument> arguments,
        List<Restatement> restatements,
        List<Group> groups) {

    public ArgumentMap {
        title = Texts.line(title);
        claims = List.copyOf(claims);
        arguments = List.copyOf(arguments);
        restatements = List.copyOf(restatements);
        groups = List.copyOf(groups);
        check(claims, arguments, restatements, groups);
    }

    private static void check(
            List<MapClaim> claims, List<MapArgument> arguments, List<Restatement> restatements, List<Group> groups) {
        var stated = new HashSet<String>();
        claims.forEach(claim -> once(stated, claim.id()));
        var all = new HashSet<>(stated);
        var argued = new HashSet<String>();
        arguments.forEach(argument -> {
            once(all, argument.id());
            argued.add(argument.id());
        });
        for (var argument : arguments) {
            argument.premises().forEach(premise -> known(stated, premise, "a claim"));
            argument.bearings()
                    .forEach(bearing -> known(
                            bearing.stance() == Bearing.Stance.UNDERCUTS ? argued : all,
                            bearing.about(),
                            bearing.stance() == Bearing.Stance.UNDERCUTS ? "an argument" : "a claim or an argument"));
        }
        restatements.forEach(restatement -> {
            known(stated, restatement.claim(), "a claim");
            known(stated, restatement.of(), "a claim");
        });
        var grouped = new HashSet<String>();
        groups.stream()
                .flatMap(Group::all)
                .flatMap(group -> group.members().stream())
                .forEach(member -> {
                    known(all, member, "a claim or an argument");
                    once(grouped, member);
                });
    }

    private static void once(Set<String> seen, String id) {
        if (!seen.add(id)) {
            throw new IllegalArgumentException("'%s' stands twice; every id stands once".formatted(id));
        }
    }

    private static void known(Set<String> there, String id, String what) {
        if (!there.contains(id)) {
            throw new IllegalArgumentException("'%s' is not %s of this map".formatted(id, what));
        }
    }

    Stream<String> ids() {
        return Stream.concat(
                claims.stream().map(MapClaim::id), arguments.stream().map(MapArgument::id));
    }

    ArgumentMap withClaims(List<MapClaim> other) {
        return new ArgumentMap(title, other, arguments, restatements, groups);
    }

    ArgumentMap withArguments(List<MapArgument> other) {
        return new ArgumentMap(title, claims, other, restatements, groups);
    }
}
