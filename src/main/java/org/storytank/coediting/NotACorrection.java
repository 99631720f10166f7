package org.storytank.coediting;

/** What was to be a correction says something else than the passage; nothing was changed. */
public class NotACorrection extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotACorrection() {
        super("More than mistakes would be changed");
    }
}
