package org.storytank.debate.exchange;

import java.util.List;

/**
 * The step from premises to what it bears on.
 *
 * @param text the argument in a sentence, or empty
 * @param premises ids of claims, all of which it needs; empty for an argument that nobody has taken apart yet, which then has a text
 * @param scheme what sort of step it is, as people call it, or empty
 * @param bearings usually one
 */
public record MapArgument(
        String id, String text, List<String> premises, String scheme, List<String> tags, List<Bearing> bearings) {

    public MapArgument {
        id = Texts.line(id);
        text = Texts.lines(text);
        scheme = Texts.line(scheme);
        premises = premises.stream().map(Texts::line).distinct().toList();
        tags = Tags.of(tags);
        bearings = bearings.stream().distinct().toList();
        if (id.isEmpty() || premises.isEmpty() && text.isEmpty()) {
            throw new IllegalArgumentException("An argument has an id, and premises or words");
        }
        if (!premises.isEmpty() && bearings.isEmpty()) {
            throw new IllegalArgumentException("Argument '%s' has premises and no conclusion".formatted(id));
        }
    }

    public static MapArgument of(String id, List<String> premises, Bearing.Stance stance, String about) {
        return new MapArgument(id, "", premises, "", List.of(), List.of(new Bearing(stance, about)));
    }

    /** Whether it is told in a sentence and not taken apart. */
    public boolean isSketch() {
        return premises.isEmpty();
    }

    MapArgument withText(String other) {
        return new MapArgument(id, other, premises, scheme, tags, bearings);
    }

    MapArgument withPremises(List<String> other) {
        return new MapArgument(id, text, other, scheme, tags, bearings);
    }

    public MapArgument withScheme(String other) {
        return new MapArgument(id, text, premises, other, tags, bearings);
    }

    MapArgument withTags(List<String> other) {
        return new MapArgument(id, text, premises, scheme, other, bearings);
    }

    MapArgument with(String otherId, List<Bearing> other) {
        return new MapArgument(otherId, text, premises, scheme, tags, other);
    }
}
