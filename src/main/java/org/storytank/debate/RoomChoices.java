package org.storytank.debate;

import org.storytank.moderation.Audience;

/**
 * What those who run a room chose for it; a room opens with none of it, and with minors where the place is one of minors.
 *
 * @param hidesVotes whether only those who have voted on a claim see what the others think of it
 * @param tools whether it offers the tools for analysis, the rating of impact first
 * @param minors whether people under 18 take part: then the rules that protect them apply
 * @param fair whether who argues against what somebody else claims first puts it in its strongest form, until its author says yes
 * @param anonymous whether nobody's name is shown: chosen when the room is opened, and never otherwise, for people speak under that promise
 */
public record RoomChoices(boolean hidesVotes, boolean tools, boolean minors, boolean fair, boolean anonymous) {

    public RoomChoices(boolean hidesVotes, boolean tools, boolean minors) {
        this(hidesVotes, tools, minors, false);
    }

    public RoomChoices(boolean hidesVotes, boolean tools, boolean minors, boolean fair) {
        this(hidesVotes, tools, minors, fair, false);
    }

    public static final RoomChoices NONE = new RoomChoices(false, false, false, false);

    static final RoomChoices NAMELESS = new RoomChoices(false, false, false, false, true);

    Audience audience() {
        return minors ? Audience.MINORS : Audience.ADULTS;
    }
}
