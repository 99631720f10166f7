package org.storytank.shell.api;

/**
 * Why a request came to nothing, as {@code application/problem+json} (RFC 9457).
 *
 * @param type what kind of problem it is, in every language and version: a name with {@link #TYPES} before the code, not an address
 * @param title the same for every problem of this status
 * @param detail what was wrong and what to do next, in the language that was asked for
 * @param code the end of the type, for programs that compare it: {@code debate.claim.too-long}
 */
public record Problem(String type, int status, String title, String detail, String code) {

    private static final String TYPES = "tag:storytank.org,2026:";

    static Problem of(int status, String title, String detail, String code) {
        return new Problem(TYPES + code, status, title, detail, code);
    }
}
