package org.storytank.debate;

/** What if this claim were true, or false, whatever is said about it? */
public record Supposition(ClaimId claim, boolean holds) {}
