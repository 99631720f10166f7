package org.storytank.debate.exchange;

import java.time.Instant;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.storytank.debate.exchange.Bearing.Stance;

/** The Trivial Graph Format: a name a line, {@code #}, and an attack a line. */
final class TgfMap implements Format.Notation {

    @Override
    public Read read(String text, Limits limits) {
        var facts = new Facts(limits, "a name on each line, then a line with #, then 'a b' for: a attacks b");
        var edges = false;
        for (var raw : text.lines().toList()) {
            facts.next();
            var words = raw.strip().split("\\s+");
            if (raw.strip().equals("#")) {
                edges = true;
            } else if (edges && words.length == 2) {
                facts.argument(Stance.AGAINST, words[0], words[1]);
            } else if (!edges && words.length == 1 && !raw.isBlank()) {
                facts.claim(words[0], OptionalDouble.empty());
            } else if (!raw.isBlank()) {
                throw facts.wrong();
            }
        }
        return facts.done();
    }

    @Override
    public Written write(ArgumentMap map, Instant at) {
        var reduction = Abstract.of(map)
                .withoutWeights()
                .withoutSupports()
                .withOnePremiseEach()
                .renamed(Abstract::plainNames);
        reduction.withoutTexts();
        var names = reduction.map().claims().stream()
                .map(claim -> claim.id() + "\n")
                .collect(Collectors.joining());
        var attacks = reduction.map().arguments().stream()
                .map(argument -> "%s %s\n"
                        .formatted(
                                argument.premises().getFirst(),
                                argument.bearings().getFirst().about()))
                .collect(Collectors.joining());
        return new Written(names + "#\n" + attacks, reduction.report());
    }
}
