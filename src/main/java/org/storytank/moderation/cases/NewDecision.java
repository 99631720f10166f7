package org.storytank.moderation.cases;

/** A decision as a moderator writes it. @param law empty when it rests on the charter @param facts why, in words for the author */
public record NewDecision(Outcome outcome, Ground ground, String law, String facts) {}
