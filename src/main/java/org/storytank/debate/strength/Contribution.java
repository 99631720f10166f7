package org.storytank.debate.strength;

/**
 * What one claim does for the strength of another: below 0 it weakens it.
 *
 * @param error standard error of a value that was sampled, 0 when it is exact
 * @param settled false when a circle did not come to rest on the way: then the value means nothing
 */
public record Contribution(int claim, double value, double error, boolean settled) {}
