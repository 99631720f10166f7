package org.storytank.debate;

/** Why somebody thinks that a claim should be looked at again. It is help for its author, no reproach: others answer it as it stands. */
public enum ReviewReason {
    UNSUPPORTED,
    NOT_A_CLAIM,
    UNCLEAR,
    DUPLICATE,
    OFF_TOPIC,
    SEVERAL_IN_ONE,
    BELONGS_ELSEWHERE,
    INSULTING
}
