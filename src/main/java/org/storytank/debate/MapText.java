package org.storytank.debate;

import org.storytank.debate.exchange.Format;

/**
 * An argument map as somebody brings it along.
 *
 * @param asQuestion whether its first claim is what this room asks: then its answers answer the question of the room
 */
public record MapText(Format format, String text, boolean asQuestion) {}
