package org.storytank.debate.exchange;

import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.storytank.debate.exchange.Bearing.Stance;

/** Our own format: the records of this package as JSON, under {@code "format": "storytank-argument-map/1"}. Loses nothing. */
final class JsonMap implements Format.Notation {

    private static final String NAME = "storytank-argument-map/1";

    static boolean isOurs(String text) {
        return text.contains("\"storytank-argument-map/");
    }

    @Override
    public Written write(ArgumentMap map, Instant at) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("format", NAME);
        tree.put("title", map.title());
        tree.put("claims", map.claims().stream().map(JsonMap::tree).toList());
        tree.put("arguments", map.arguments().stream().map(JsonMap::tree).toList());
        tree.put(
                "restatements",
                map.restatements().stream()
                        .map(one -> Map.of("claim", one.claim(), "of", one.of()))
                        .toList());
        tree.put("groups", map.groups().stream().map(JsonMap::tree).toList());
        return new Written(JsonTree.print(tree), LossReport.NOTHING);
    }

    @Override
    public Read read(String text, Limits limits) {
        var file = JsonTree.read(text, limits).object();
        if (!file.at("format").textIfAny().filter(NAME::equals).isPresent()) {
            throw file.at("format").wrong("\"" + NAME + "\"");
        }
        var claims = file.at("claims").list().stream().map(JsonMap::claim).toList();
        var arguments =
                file.at("arguments").list().stream().map(JsonMap::argument).toList();
        limits.checkElements(0, claims.size() + arguments.size());
        var restatements = file.at("restatements").list().stream()
                .map(one -> new Restatement(
                        one.object().at("claim").text(), one.at("of").text()))
                .toList();
        var groups = file.at("groups").list().stream().map(JsonMap::group).toList();
        var title = file.at("title").textIfAny().orElse("");
        return new Read(new ArgumentMap(title, claims, arguments, restatements, groups), LossReport.NOTHING);
    }

    private static Map<String, Object> tree(MapClaim claim) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("id", claim.id());
        tree.put("text", claim.text());
        claim.kind().ifPresent(kind -> tree.put("kind", word(kind)));
        claim.weight().ifPresent(weight -> tree.put("weight", weight));
        tree.put("tags", claim.tags());
        tree.put(
                "sources",
                claim.sources().stream()
                        .map(source -> Map.of("label", source.label(), "address", source.address()))
                        .toList());
        return tree;
    }

    private static Map<String, Object> tree(MapArgument argument) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("id", argument.id());
        tree.put("text", argument.text());
        tree.put("premises", argument.premises());
        tree.put("scheme", argument.scheme());
        tree.put("tags", argument.tags());
        tree.put(
                "bearings",
                argument.bearings().stream()
                        .map(bearing -> Map.of("stance", word(bearing.stance()), "about", bearing.about()))
                        .toList());
        return tree;
    }

    private static Map<String, Object> tree(Group group) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("title", group.title());
        tree.put("members", group.members());
        tree.put("groups", group.groups().stream().map(JsonMap::tree).toList());
        return tree;
    }

    private static MapClaim claim(JsonTree tree) {
        return new MapClaim(
                tree.object().at("id").text(),
                tree.at("text").text(),
                tree.at("kind").textIfAny().map(_ -> choice(Kind.values(), tree.at("kind"))),
                tree.at("weight").numberIfAny(),
                texts(tree.at("tags")),
                tree.at("sources").list().stream()
                        .map(source -> new MapSource(
                                source.object().at("label").text(),
                                source.at("address").textIfAny().orElse("")))
                        .toList());
    }

    private static MapArgument argument(JsonTree tree) {
        return new MapArgument(
                tree.object().at("id").text(),
                tree.at("text").textIfAny().orElse(""),
                texts(tree.at("premises")),
                tree.at("scheme").textIfAny().orElse(""),
                texts(tree.at("tags")),
                tree.at("bearings").list().stream()
                        .map(bearing -> new Bearing(
                                choice(Stance.values(), bearing.object().at("stance")),
                                bearing.at("about").text()))
                        .toList());
    }

    private static Group group(JsonTree tree) {
        return new Group(
                tree.object().at("title").text(),
                texts(tree.at("members")),
                tree.at("groups").list().stream().map(JsonMap::group).toList());
    }

    private static List<String> texts(JsonTree list) {
        return list.list().stream().map(JsonTree::text).toList();
    }

    private static <E extends Enum<E>> E choice(E[] choices, JsonTree tree) {
        return Arrays.stream(choices)
                .filter(choice -> word(choice).equals(tree.text()))
                .findFirst()
                .orElseThrow(() ->
                        tree.wrong(Arrays.stream(choices).map(JsonMap::word).collect(Collectors.joining(" or "))));
    }

    private static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }
}
