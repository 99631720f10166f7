package org.storytank.debate;

/**
 * What the owners of a room chose for it; a room opens with none of it.
 *
 * @param hidesVotes whether only those who have voted on a claim see what the others think of it
 * @param tools whether it offers the tools for analysis, the rating of impact first
 */
public record RoomChoices(boolean hidesVotes, boolean tools) {

    public static final RoomChoices NONE = new RoomChoices(false, false);
}
