package org.storytank.moderation.cases;

/** A decision that its author contests, with what it is about. @param text as it is kept; empty when it is gone */
public record Contested(CaseId of, Subject subject, Decision decision, String text) {}
