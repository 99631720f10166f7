package org.storytank.coediting;

/** The passage does not stand there any more as it did; nothing was changed. */
public class PassageChanged extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public PassageChanged() {
        super("The passage was changed or deleted meanwhile; choose it again");
    }
}
