package org.storytank.moderation.cases;

/** A decision with the case in which it was made. */
public record Decided(CaseId of, Decision decision) {}
