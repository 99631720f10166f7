package org.storytank.publishing.format;

import java.util.Optional;
import org.storytank.provenance.TextClass;

/**
 * Characters of a paragraph that are alike in everything.
 *
 * @param link where they lead, or empty
 * @param run the machine run, for what a machine had to do with
 * @param by the contributor in the work, for what people typed or brought
 */
public record Piece(
        String text,
        boolean bold,
        boolean italic,
        String link,
        TextClass made,
        Optional<String> run,
        Optional<String> by) {

    public static Piece plain(String text, TextClass made, Optional<String> run, Optional<String> by) {
        return new Piece(text, false, false, "", made, run, by);
    }

    boolean sameOriginAs(Piece other) {
        return made == other.made && run.equals(other.run) && by.equals(other.by);
    }
}
