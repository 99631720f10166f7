package org.storytank.moderation.rule;

import java.util.List;

/**
 * A rule's own tests.
 *
 * @param match texts it must find
 * @param noMatch texts it must let through
 * @param knownMiss texts it ought to find and does not; one that it finds after all belongs to {@code match}
 * @param knownFalse texts it ought to let through and does not
 * @param overTime sequences on a clock that only these tests turn
 */
record Examples(
        List<Sample> match,
        List<Sample> noMatch,
        List<Sample> knownMiss,
        List<Sample> knownFalse,
        List<List<Step>> overTime) {

    /** @param matches whether the rule must find this one, at its time */
    record Step(Sample sample, boolean matches) {}
}
