package org.storytank.debate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.storytank.debate.exchange.ArgumentMap;
import org.storytank.debate.exchange.Bearing;
import org.storytank.debate.exchange.Kind;
import org.storytank.debate.exchange.MapArgument;
import org.storytank.debate.exchange.MapClaim;
import org.storytank.debate.exchange.MapSource;
import org.storytank.debate.exchange.Restatement;
import org.storytank.provenance.LabelledText;
import org.storytank.source.Citation;

/** What stands in a room as an argument map, to be taken along. Nobody's name is in it. */
public final class RoomMap {

    private static final String QUESTION = "question";

    private RoomMap() {}

    /** @param marked what stands for a text in which a machine wrote words: formats of other tools know no spans, so the whole text says it @param spoken the tag of what was said aloud in the room */
    public static ArgumentMap of(Debate debate, UnaryOperator<String> marked, String spoken) {
        var ids = new HashMap<ClaimId, String>();
        ids.put(debate.thesis().id(), QUESTION);
        debate.claims().forEach(claim -> ids.put(claim.id(), "c" + ids.size()));
        var claims = new ArrayList<MapClaim>();
        claims.add(claim(debate.thesis(), ids, marked, spoken));
        debate.claims().forEach(claim -> claims.add(claim(claim, ids, marked, spoken)));
        var arguments = new ArrayList<MapArgument>();
        var order = new HashMap<ClaimId, Integer>();
        debate.claims().forEach(claim -> order.put(claim.id(), order.size()));
        var joining = inOrder(debate.arguments(), order).stream()
                .filter(argument -> argument.stance() == Stance.JOINT)
                .toList();
        var sorted = inOrder(debate.arguments(), order).stream()
                .filter(argument -> argument.stance() != Stance.JOINT)
                .toList();
        var steps = new HashMap<ArgumentId, String>();
        sorted.forEach(argument -> steps.put(argument.id(), "argument " + (steps.size() + 1)));
        for (var argument : sorted) {
            var bearing = bearing(argument, ids, steps);
            arguments.add(MapArgument.of(
                            steps.get(argument.id()),
                            premises(argument, joining).map(ids::get).distinct().toList(),
                            bearing.stance(),
                            bearing.about())
                    .withScheme(argument.scheme().map(ArgumentScheme::title).orElse("")));
        }
        var restatements = new ArrayList<Restatement>();
        for (var claim : debate.claims()) {
            for (var same : claim.restated()) {
                var id = "s" + (restatements.size() + 1);
                var text = text(same.wording().words(), marked);
                claims.add(new MapClaim(
                        id, text, Optional.empty(), OptionalDouble.empty(), tags(same.spoken(), spoken), List.of()));
                restatements.add(new Restatement(id, ids.getOrDefault(claim.id(), QUESTION)));
            }
        }
        return new ArgumentMap(claims.getFirst().text(), claims, arguments, restatements, List.of());
    }

    private static List<String> tags(Optional<Spoken> said, String spoken) {
        return said.map(_ -> List.of(spoken)).orElse(List.of());
    }

    /** Its own, and after them those that join it, as they were said. */
    private static Stream<ClaimId> premises(Argument argument, List<Argument> joining) {
        return Stream.concat(
                argument.premises().stream(),
                joining.stream()
                        .filter(one -> one.joins().filter(argument.id()::equals).isPresent())
                        .flatMap(one -> one.premises().stream()));
    }

    private static Bearing bearing(Argument argument, Map<ClaimId, String> ids, Map<ArgumentId, String> steps) {
        var about = ids.get(argument.about());
        return switch (argument.stance()) {
            case FOR -> new Bearing(Bearing.Stance.FOR, about);
            case AGAINST -> new Bearing(Bearing.Stance.AGAINST, about);
            case UNDERCUT ->
                argument.undercuts()
                        .map(steps::get)
                        .map(step -> new Bearing(Bearing.Stance.UNDERCUTS, step))
                        .orElse(new Bearing(Bearing.Stance.AGAINST, about));
            case JOINT -> throw new IllegalStateException("What joins a step is written as a premise of it");
        };
    }

    private static MapClaim claim(Claim claim, Map<ClaimId, String> ids, UnaryOperator<String> marked, String spoken) {
        return new MapClaim(
                ids.get(claim.id()),
                text(claim.wording().words(), marked),
                claim.kind().map(kind -> Kind.valueOf(kind.name())),
                OptionalDouble.empty(),
                tags(claim.spoken(), spoken),
                claim.citations().stream().map(RoomMap::source).toList());
    }

    /** As their first premises were said: a map is the same each time it is taken along. */
    private static List<Argument> inOrder(List<Argument> arguments, Map<ClaimId, Integer> order) {
        return arguments.stream()
                .sorted(Comparator.comparing(argument -> argument.premises().stream()
                        .map(premise -> order.getOrDefault(premise, -1))
                        .findFirst()
                        .orElse(-1)))
                .toList();
    }

    private static String text(LabelledText words, UnaryOperator<String> marked) {
        return words.hasMachineWords() ? marked.apply(words.text()) : words.text();
    }

    private static MapSource source(Citation citation) {
        return new MapSource(
                citation.work().title(), citation.source().address().value());
    }
}
