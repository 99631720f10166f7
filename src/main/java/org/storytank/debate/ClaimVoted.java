package org.storytank.debate;

import org.storytank.account.PersonId;

/** Somebody voted on a claim, or changed their mind. */
public record ClaimVoted(RoomId room, ClaimId claim, PersonId by) implements RoomEvent {}
