package org.storytank.debate;

/** Why somebody thinks that a claim should be looked at again. It is help for its author, no reproach: others answer it as it stands. */
public enum ReviewReason {
    UNSUPPORTED,
    NOT_A_CLAIM,
    /** It is no fact, value or proposal, as it says: its author is asked to say something else. */
    OTHER_KIND,
    UNCLEAR,
    DUPLICATE,
    OFF_TOPIC,
    SEVERAL_IN_ONE,
    BELONGS_ELSEWHERE,
    INSULTING
}
