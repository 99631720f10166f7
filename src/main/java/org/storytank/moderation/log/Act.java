package org.storytank.moderation.log;

import java.util.Locale;

/** What the log tells of. */
public enum Act {
    /** Somebody, or a rule, asked that something be looked at. */
    REPORTED,
    /** A moderator took the case. */
    CLAIMED,
    /** They gave it back undecided. */
    RELEASED,
    /** Whoever has the case made it one about some words only. */
    NARROWED,
    /** It was put out of the sight of others, and kept. */
    HELD,
    /** It stays as it is. */
    DISMISSED,
    /** A moderator put back what was held. */
    RESTORED,
    /** Its author contested the decision. */
    APPEALED,
    /** Somebody else confirmed the decision. */
    UPHELD,
    /** Somebody else found it wrong, and everything was put back. */
    OVERTURNED,
    /** Whoever has the case asked another moderator what they think. */
    OPINION_ASKED,
    /** Another moderator said what they think. */
    OPINION_GIVEN,
    /** The case was passed up. */
    ESCALATED,
    /** Somebody was told that what they do is not allowed here. */
    WARNED,
    /** Somebody writes only so often for a time. */
    LIMITED,
    /** Somebody does not write for a time. */
    PAUSED,
    /** Somebody does not write for long, as two moderators decided. */
    EXCLUDED,
    /** A moderator asked a second one to confirm that. */
    EXCLUSION_PROPOSED,
    /** The second did not. */
    EXCLUSION_DECLINED,
    MODERATOR_NAMED,
    MODERATOR_ENDED,
    SENIOR_NAMED,
    SENIOR_ENDED,
    FLAGGER_NAMED,
    FLAGGER_ENDED;

    /** As it stands in the log. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Act called(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
