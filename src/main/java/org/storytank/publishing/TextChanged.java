package org.storytank.publishing;

import org.storytank.shell.Refusal;

/** Somebody reviewed a text that is no longer the one that stands there; nothing was recorded. */
public class TextChanged extends RuntimeException implements Refusal {

    private static final long serialVersionUID = 1L;

    TextChanged() {
        super("The text was changed since you read it. Read it again, then record the review.");
    }

    @Override
    public String words() {
        return "publishing.review.changed";
    }
}
