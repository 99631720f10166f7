package org.storytank.debate;

/** Somebody argued for or against a claim. */
public record ArgumentMade(RoomId room, ArgumentId argument, ClaimId premise, Stance stance, ClaimId about)
        implements RoomEvent {}
