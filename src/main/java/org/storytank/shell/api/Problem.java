package org.storytank.shell.api;

/**
 * Why a request came to nothing, as {@code application/problem+json} (RFC 9457); {@code type} is left out, so it is
 * {@code about:blank}.
 *
 * @param title the same for every problem of this status
 * @param detail what was wrong and what to do next, in the language that was asked for
 * @param code the same in every language, for programs: {@code debate.claim.too-long}
 */
public record Problem(int status, String title, String detail, String code) {}
