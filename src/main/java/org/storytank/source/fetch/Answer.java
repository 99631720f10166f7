package org.storytank.source.fetch;

/**
 * What a page answered.
 *
 * @param at where it was in the end
 * @param type its content type, in small letters, with what follows; or empty
 * @param body as much of it as was asked for
 */
public record Answer(String at, String type, byte[] body) {}
