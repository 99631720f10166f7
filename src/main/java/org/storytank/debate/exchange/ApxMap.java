package org.storytank.debate.exchange;

import java.time.Instant;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.storytank.debate.exchange.Bearing.Stance;

/** {@code arg(a).  att(a, b).}: attacks between names, as solvers of abstract argumentation read them. */
final class ApxMap implements Format.Notation {

    @Override
    public Read read(String text, Limits limits) {
        return new Facts(limits, "arg(a). att(a, b).").read(text, (facts, name, values) -> {
            switch (name + values.size()) {
                case "arg1" -> facts.claim(values.getFirst(), OptionalDouble.empty());
                case "att2" -> facts.argument(Stance.AGAINST, values.get(0), values.get(1));
                default -> throw facts.wrong();
            }
        });
    }

    @Override
    public Written write(ArgumentMap map, Instant at) {
        var reduction = Abstract.of(map)
                .withoutWeights()
                .withoutSupports()
                .withOnePremiseEach()
                .renamed(Abstract::plainNames);
        reduction.withoutTexts();
        var claims = reduction.map().claims().stream()
                .map(claim -> "arg(%s).\n".formatted(claim.id()))
                .collect(Collectors.joining());
        var attacks = reduction.map().arguments().stream()
                .map(argument -> "att(%s, %s).\n"
                        .formatted(
                                argument.premises().getFirst(),
                                argument.bearings().getFirst().about()))
                .collect(Collectors.joining());
        return new Written(claims + attacks, reduction.report());
    }
}
