package org.storytank.debate;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** What the next conclusion of a debate may rest on. */
public final class Grounds {

    private Grounds() {}

    /** What the last one rests on already, then claims of their own, then those with most answers. */
    public static List<Conclusion.Ground> of(Debate debate) {
        var grounds = debate.conclusions().stream()
                .limit(1)
                .flatMap(last -> last.grounds().stream())
                .collect(Collectors.toSet());
        var answered =
                debate.arguments().stream().collect(Collectors.groupingBy(Argument::about, Collectors.counting()));
        var answers = debate.arguments().stream()
                .filter(argument -> !argument.about().equals(debate.thesis().id()))
                .flatMap(argument -> argument.premises().stream())
                .collect(Collectors.toSet());
        return debate.claims().stream()
                .filter(Claim::stands)
                .sorted(Comparator.<Claim>comparingInt(claim -> grounds.contains(claim.id()) ? 0 : 1)
                        .thenComparingInt(claim -> answers.contains(claim.id()) ? 1 : 0)
                        .thenComparing(claim -> answered.getOrDefault(claim.id(), 0L), Comparator.reverseOrder()))
                .map(claim -> new Conclusion.Ground(claim.id(), claim.wording().words()))
                .toList();
    }
}
