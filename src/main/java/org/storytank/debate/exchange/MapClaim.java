package org.storytank.debate.exchange;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A claim of a map.
 *
 * @param id its handle in this map, on one line
 * @param kind fact, value or proposal, where somebody said so
 * @param weight its base score between 0 and 1, where somebody gave one
 */
public record MapClaim(
        String id,
        String text,
        Optional<Kind> kind,
        OptionalDouble weight,
        List<String> tags,
        List<MapSource> sources) {

    public MapClaim {
        id = Texts.line(id);
        text = Texts.lines(text);
        if (id.isEmpty() || text.isEmpty()) {
            throw new IllegalArgumentException("A claim has an id and words");
        }
        if (weight.isPresent() && !(weight.getAsDouble() >= 0 && weight.getAsDouble() <= 1)) {
            throw new IllegalArgumentException("A weight lies between 0 and 1, and not at " + weight.getAsDouble());
        }
        tags = Tags.of(tags);
        sources = sources.stream().distinct().toList();
    }

    public static MapClaim of(String id, String text) {
        return new MapClaim(id, text, Optional.empty(), OptionalDouble.empty(), List.of(), List.of());
    }

    MapClaim withId(String other) {
        return new MapClaim(other, text, kind, weight, tags, sources);
    }

    MapClaim withText(String other) {
        return new MapClaim(id, other, kind, weight, tags, sources);
    }

    MapClaim withKind(Optional<Kind> other) {
        return new MapClaim(id, text, other, weight, tags, sources);
    }

    MapClaim withWeight(OptionalDouble other) {
        return new MapClaim(id, text, kind, other, tags, sources);
    }

    MapClaim withTags(List<String> other) {
        return new MapClaim(id, text, kind, weight, other, sources);
    }

    MapClaim withSources(List<MapSource> other) {
        return new MapClaim(id, text, kind, weight, tags, other);
    }
}
