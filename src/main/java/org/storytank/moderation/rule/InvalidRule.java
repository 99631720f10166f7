package org.storytank.moderation.rule;

/** A rule file that cannot be used: which, in which line, what is wrong, what is allowed. */
public final class InvalidRule extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;

    /** @param line from 1 */
    InvalidRule(String file, int line, String message) {
        super("%s, line %d: %s".formatted(file, line, message));
        this.file = file;
        this.line = line;
    }

    public String file() {
        return file;
    }

    public int line() {
        return line;
    }
}
