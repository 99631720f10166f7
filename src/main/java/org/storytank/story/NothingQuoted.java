package org.storytank.story;

import org.storytank.shell.Refusal;

/** Somebody asked "is that true?" about no words, or cited a source for none; nothing was changed. */
public class NothingQuoted extends RuntimeException implements Refusal {

    private static final long serialVersionUID = 1L;
    private static final int UNPROCESSABLE = 422;

    NothingQuoted() {
        super("A debate is about words; select at least one.");
    }

    @Override
    public int status() {
        return UNPROCESSABLE;
    }

    @Override
    public String words() {
        return "story.nothing-quoted";
    }
}
