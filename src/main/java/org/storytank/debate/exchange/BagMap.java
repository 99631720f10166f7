package org.storytank.debate.exchange;

import java.time.Instant;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.storytank.debate.exchange.Bearing.Stance;

/** {@code arg(a, 0.5).  att(a, b).  sup(a, b).}: base scores, attacks and supports between named claims. */
final class BagMap implements Format.Notation {

    private static final double NOBODY_SAID = 0.5;

    @Override
    public Read read(String text, Limits limits) {
        return new Facts(limits, "arg(a, 0.5). att(a, b). sup(a, b).").read(text, (facts, name, values) -> {
            switch (name + values.size()) {
                case "arg2" -> facts.claim(values.get(0), OptionalDouble.of(facts.weight(values.get(1))));
                case "att2" -> facts.argument(Stance.AGAINST, values.get(0), values.get(1));
                case "sup2" -> facts.argument(Stance.FOR, values.get(0), values.get(1));
                default -> throw facts.wrong();
            }
        });
    }

    @Override
    public Written write(ArgumentMap map, Instant at) {
        var reduction = Abstract.of(map)
                .withOnePremiseEach()
                .withAllWeights(NOBODY_SAID)
                .renamed(Abstract::plainNames);
        reduction.withoutTexts();
        var reduced = reduction.map();
        var claims = reduced.claims().stream()
                .map(claim ->
                        "arg(%s, %s).\n".formatted(claim.id(), claim.weight().orElseThrow()))
                .collect(Collectors.joining());
        var arguments = reduced.arguments().stream().map(BagMap::line).collect(Collectors.joining());
        return new Written(claims + arguments, reduction.report());
    }

    private static String line(MapArgument argument) {
        var bearing = argument.bearings().getFirst();
        return "%s(%s, %s).\n"
                .formatted(
                        bearing.stance() == Stance.FOR ? "sup" : "att",
                        argument.premises().getFirst(),
                        bearing.about());
    }
}
