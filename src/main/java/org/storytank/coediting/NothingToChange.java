package org.storytank.coediting;

/** The passage says already what it would be made to say; nothing was changed. */
public class NothingToChange extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NothingToChange() {
        super("The passage says so already");
    }
}
