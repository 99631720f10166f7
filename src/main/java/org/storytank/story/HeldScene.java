package org.storytank.story;

import org.storytank.shell.Refusal;

/** Somebody asked "is that true?" about words that moderation holds, or cited a source for them: others would see them. Nothing was changed. */
public class HeldScene extends RuntimeException implements Refusal {

    private static final long serialVersionUID = 1L;
    private static final int CONFLICT = 409;

    HeldScene() {
        super("Moderation holds this scene, so its words are not quoted. Ask again when it is back.");
    }

    @Override
    public int status() {
        return CONFLICT;
    }

    @Override
    public String words() {
        return "story.held-not-quoted";
    }
}
