package org.storytank.debate.web;

/** A crux as a plain page shows it. @param division of 100 @param movement of 100, below 0 when the claim weakens the question's yes */
public record CruxLine(String path, ClaimLeaf claim, long division, long movement, boolean settled) {}
