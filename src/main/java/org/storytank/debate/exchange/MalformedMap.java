package org.storytank.debate.exchange;

/** A file that is not what it should be: where, and what is allowed there. Says nothing of what the file says. */
public final class MalformedMap extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int line;

    MalformedMap(int line, String message) {
        super(line > 0 ? "Line %d: %s".formatted(line, message) : message);
        this.line = line;
    }

    /** From 1, or 0 when it is no single line. */
    public int line() {
        return line;
    }
}
