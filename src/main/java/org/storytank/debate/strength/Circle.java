package org.storytank.debate.strength;

/**
 * Claims that rest on each other, and how their strengths came out.
 *
 * @param claims their numbers, ascending; empty when arguments only undercut each other
 * @param rounds how many rounds were gone
 * @param distance how far the furthest still was from what it should be
 * @param settled false when the rounds ran out: then the strengths of these claims, and of all that rest on them, mean nothing
 */
public record Circle(int[] claims, int rounds, double distance, boolean settled) {}
