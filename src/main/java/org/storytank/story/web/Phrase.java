package org.storytank.story.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.storytank.provenance.TextClass;

/**
 * Characters of a paragraph that are alike in everything.
 *
 * @param link where they lead, or empty
 * @param run the machine run that drafted them; null when none did
 * @param made what is known of who or what made them
 * @param begins whether a machine's words begin here, so that their badge stands here
 * @param raises the number of the debate that was drawn from a passage ending here, or 0
 * @param cites the numbers of the sources of passages ending here
 */
public record Phrase(
        String text,
        boolean bold,
        boolean italic,
        String link,
        @Nullable String run,
        TextClass made,
        boolean begins,
        int raises,
        List<Integer> cites) {

    public Phrase(
            String text,
            boolean bold,
            boolean italic,
            String link,
            @Nullable String run,
            TextClass made,
            boolean begins,
            int raises) {
        this(text, bold, italic, link, run, made, begins, raises, List.of());
    }

    public boolean isMachines() {
        return run != null;
    }
}
