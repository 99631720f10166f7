package org.storytank.drafting;

import org.storytank.provenance.Involvement;

/**
 * Something one can ask a model for. Each stands in a file that anybody can read, with its examples, in {@code src/main/resources/prompts}.
 *
 * @param id by which the words of the interface name it: {@code drafting.prompt.<id>}
 * @param version grows with every change of the instruction
 * @param instruction what the model is told, examples included
 */
public record Prompt(
        String id,
        int version,
        Where where,
        About about,
        Wish wish,
        Outcome outcome,
        Involvement involvement,
        String instruction) {

    /** In which kind of place it is offered. */
    public enum Where {
        SCENE,
        ROOM
    }

    /** What of the place is sent. */
    public enum About {
        /** the passage that is chosen */
        SELECTION,
        /** what stands before the caret */
        BEFORE,
        /** all of it */
        WHOLE,
        /** the claim it is asked about, and what it answers */
        CLAIM
    }

    /** Whether the person says something of their own. */
    public enum Wish {
        /** what is asked for is always the same */
        NONE,
        OPTIONAL,
        REQUIRED
    }

    /** What can become of the answer. */
    public enum Outcome {
        /** it can be put in */
        INSERT,
        /** it can take the place of the passage */
        REPLACE,
        /** what differs can take the place of what was wrong */
        CORRECT,
        /** it can be said in the debate, in the words that the person makes of it */
        STATE,
        /** it is read, and put nowhere */
        READ,
        /** only what it quotes word for word is shown */
        QUOTE
    }

    /** As it is noted beside what was written by it. */
    public String name() {
        return id + "@" + version;
    }
}
