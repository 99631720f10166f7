package org.storytank.debate;

import java.util.List;
import java.util.Optional;

/**
 * The phases of a room in the order in which those who run it want them, prepared before.
 *
 * @param at how many of its steps have begun; the room may have been moved elsewhere by hand since
 */
public record Script(List<ScriptStep> steps, int at) {

    public static final Script NONE = new Script(List.of(), 0);

    /** Empty after the last. */
    public Optional<ScriptStep> next() {
        return at < steps.size() ? Optional.of(steps.get(at)) : Optional.empty();
    }
}
