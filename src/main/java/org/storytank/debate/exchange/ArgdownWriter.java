package org.storytank.debate.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.storytank.debate.exchange.Bearing.Stance;

/** Writes a map as Argdown: everything with words where it belongs, then the plain relations. */
final class ArgdownWriter {

    private final ArgumentMap map;
    private final Map<String, MapClaim> claims = new LinkedHashMap<>();
    private final Map<String, MapArgument> arguments = new LinkedHashMap<>();
    private final Map<String, List<String>> restated = new LinkedHashMap<>();
    private final List<MapArgument> plain = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    /** @param map with titles that fit between brackets and texts on one line */
    ArgdownWriter(ArgumentMap map) {
        this.map = map;
        map.claims().forEach(claim -> claims.put(claim.id(), claim));
        map.restatements()
                .forEach(one -> restated.computeIfAbsent(one.claim(), _ -> new ArrayList<>())
                        .add(one.of()));
        var grouped = map.groups().stream()
                .flatMap(Group::all)
                .flatMap(group -> group.members().stream())
                .collect(Collectors.toSet());
        sortArguments(grouped);
        if (!map.title().isEmpty()) {
            line("===\ntitle: " + ArgdownWords.quoted(map.title()) + "\n===\n");
        }
        Stream.concat(claims.keySet().stream(), arguments.keySet().stream())
                .filter(id -> !grouped.contains(id))
                .forEach(this::element);
        map.groups().forEach(group -> group(group, 1));
        relations();
    }

    String text() {
        return text.toString();
    }

    /** Those that nothing is said of, with one premise, one bearing and no words, are a line under what they bear on. */
    private void sortArguments(Set<String> grouped) {
        var bornOn = map.arguments().stream()
                .flatMap(argument -> argument.bearings().stream())
                .map(Bearing::about)
                .collect(Collectors.toSet());
        var lines = new HashSet<List<Object>>();
        for (var argument : map.arguments()) {
            var isPlain = argument.premises().size() == 1
                    && argument.bearings().size() == 1
                    && argument.text().isEmpty()
                    && argument.scheme().isEmpty()
                    && argument.tags().isEmpty()
                    && !bornOn.contains(argument.id())
                    && !grouped.contains(argument.id())
                    && lines.add(List.of(argument.premises(), argument.bearings()));
            if (isPlain) {
                plain.add(argument);
            } else {
                arguments.put(argument.id(), argument);
            }
        }
    }

    private void group(Group group, int level) {
        line("#".repeat(level) + " " + ArgdownWords.escaped(group.title()) + "\n");
        group.members().forEach(this::element);
        group.groups().forEach(inner -> group(inner, level + 1));
    }

    private void element(String id) {
        if (claims.containsKey(id)) {
            claim(claims.get(id));
        } else {
            argument(arguments.get(id));
        }
    }

    private void claim(MapClaim claim) {
        var data = new LinkedHashMap<String, Object>();
        claim.kind().ifPresent(kind -> data.put("kind", kind.name().toLowerCase(Locale.ROOT)));
        claim.weight().ifPresent(weight -> data.put("weight", weight));
        if (!claim.sources().isEmpty()) {
            data.put(
                    "sources",
                    claim.sources().stream().map(ArgdownWriter::source).toList());
        }
        if (restated.containsKey(claim.id())) {
            data.put("restates", restated.get(claim.id()));
        }
        line("[%s]: %s%s%s\n"
                .formatted(
                        claim.id(),
                        ArgdownWords.escaped(claim.text()),
                        ArgdownWords.tags(claim.tags()),
                        ArgdownWords.data(data)));
    }

    private static Map<String, Object> source(MapSource source) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("label", source.label());
        tree.put("address", source.address());
        return tree;
    }

    private void argument(MapArgument argument) {
        var data = new LinkedHashMap<String, Object>();
        if (argument.isSketch() && !argument.scheme().isEmpty()) {
            data.put("scheme", argument.scheme());
        }
        line("<%s>%s%s%s"
                .formatted(
                        argument.id(),
                        argument.text().isEmpty() ? "" : ": " + ArgdownWords.escaped(argument.text()),
                        ArgdownWords.tags(argument.tags()),
                        ArgdownWords.data(data)));
        argument.bearings().stream().skip(argument.isSketch() ? 0 : 1).forEach(this::outgoing);
        line("");
        if (!argument.isSketch()) {
            takenApart(argument);
        }
    }

    private void takenApart(MapArgument argument) {
        var number = 0;
        for (var premise : argument.premises()) {
            line("(%d) [%s]".formatted(++number, premise));
        }
        line(argument.scheme().isEmpty() ? "----" : "--\n" + ArgdownWords.escaped(argument.scheme()) + "\n--");
        conclusion(number + 1, argument.bearings().getFirst());
        line("");
    }

    /** Argdown concludes to statements only: another bearing is said in data that this reader knows, and as a relation for all others. */
    private void conclusion(int number, Bearing bearing) {
        if (bearing.stance() == Stance.FOR && claims.containsKey(bearing.about())) {
            line("(%d) [%s]".formatted(number, bearing.about()));
            return;
        }
        var key = switch (bearing.stance()) {
            case FOR -> "supports";
            case AGAINST -> "against";
            case UNDERCUTS -> "undercuts";
        };
        line("(%d) %s @%s%s"
                .formatted(
                        number,
                        bearing.stance() == Stance.FOR ? "For" : "Against",
                        reference(bearing.about()),
                        ArgdownWords.data(Map.of(key, reference(bearing.about())))));
        outgoing(bearing);
    }

    private void outgoing(Bearing bearing) {
        line("  %s> %s".formatted(sign(bearing.stance()), reference(bearing.about())));
    }

    private void relations() {
        var about = new LinkedHashMap<String, List<String>>();
        plain.forEach(argument -> {
            var bearing = argument.bearings().getFirst();
            about.computeIfAbsent(bearing.about(), _ -> new ArrayList<>())
                    .add("  %s [%s]"
                            .formatted(
                                    sign(bearing.stance()), argument.premises().getFirst()));
        });
        about.forEach((id, lines) -> {
            line(reference(id));
            lines.forEach(this::line);
            line("");
        });
    }

    private String reference(String id) {
        return claims.containsKey(id) ? "[" + id + "]" : "<" + id + ">";
    }

    private static String sign(Stance stance) {
        return switch (stance) {
            case FOR -> "+";
            case AGAINST -> "-";
            case UNDERCUTS -> "_";
        };
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
