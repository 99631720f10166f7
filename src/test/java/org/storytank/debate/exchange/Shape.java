package org.storytank.debate.exchange;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a map says, without the order it is told in and without the names of arguments that nothing refers to. */
record Shape(
        String title,
        Map<Object, Long> claims,
        Map<Object, Long> arguments,
        Set<Object> restatements,
        List<Group> groups) {

    static Shape of(ArgumentMap map) {
        return of(map, id -> id);
    }

    /** The same with claims by their words, for formats that give them other names. */
    static Shape byWords(ArgumentMap map) {
        var words = map.claims().stream().collect(Collectors.toMap(MapClaim::id, MapClaim::text));
        return of(map, id -> words.getOrDefault(id, id));
    }

    private static Shape of(ArgumentMap map, Function<String, String> name) {
        var referred = Stream.concat(
                        map.arguments().stream()
                                .flatMap(argument -> argument.bearings().stream())
                                .map(Bearing::about),
                        map.groups().stream().flatMap(Group::all).flatMap(group -> group.members().stream()))
                .collect(Collectors.toSet());
        return new Shape(
                map.title(),
                counted(map.claims().stream().map(claim -> claim.withId(name.apply(claim.id())))),
                counted(map.arguments().stream()
                        .map(argument -> List.of(
                                referred.contains(argument.id()) || argument.isSketch() ? argument.id() : "",
                                argument.text(),
                                argument.premises().stream().map(name).toList(),
                                argument.scheme(),
                                argument.tags(),
                                argument.bearings().stream()
                                        .map(bearing -> bearing.withAbout(name.apply(bearing.about())))
                                        .collect(Collectors.toSet())))),
                new HashSet<>(map.restatements().stream()
                        .map(one -> List.of(name.apply(one.claim()), name.apply(one.of())))
                        .toList()),
                map.groups());
    }

    private static Map<Object, Long> counted(Stream<?> things) {
        return things.collect(Collectors.groupingBy(Function.<Object>identity(), Collectors.counting()));
    }
}
