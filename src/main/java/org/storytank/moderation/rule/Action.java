package org.storytank.moderation.rule;

/** What a rule does, from the weakest to the strongest. None deletes. */
public enum Action {
    /** The author is told, and sends it or not. */
    ADVISE,
    /** It is sent as it is; the author is shown where help is, the one who runs the room is told. */
    HELP,
    /** It is shown with a remark. */
    LABEL,
    /** A person looks at it before others see it; the author is told why at once. */
    HOLD,
    /** Not now: too much at once. Never for what a text says. */
    LIMIT,
    /** Not so: too long, too many links, a place known for fraud. Never for what a text says. */
    REFUSE;

    /** Whether it may rest on what a text says, and not only on how much of it there is and where it leads. */
    boolean mayJudgeWords() {
        return this != LIMIT && this != REFUSE;
    }
}
