package org.storytank.publishing.format;

import java.util.List;
import java.util.Optional;
import org.storytank.provenance.TextClass;

/**
 * Characters of a paragraph that are alike in everything.
 *
 * @param link where they lead, or empty
 * @param run the machine run, for what a machine had to do with
 * @param by the contributor in the work, for what people typed or brought
 * @param notes the numbers of the sources that stand behind it; they are no part of the text
 */
public record Piece(
        String text,
        boolean bold,
        boolean italic,
        String link,
        TextClass made,
        Optional<String> run,
        Optional<String> by,
        List<Integer> notes) {

    public Piece {
        notes = List.copyOf(notes);
    }

    public Piece(
            String text,
            boolean bold,
            boolean italic,
            String link,
            TextClass made,
            Optional<String> run,
            Optional<String> by) {
        this(text, bold, italic, link, made, run, by, List.of());
    }

    public static Piece plain(String text, TextClass made, Optional<String> run, Optional<String> by) {
        return new Piece(text, false, false, "", made, run, by);
    }

    /** The same with the numbers of sources behind it. */
    Piece noted(Integer... numbers) {
        return new Piece(text, bold, italic, link, made, run, by, List.of(numbers));
    }

    boolean sameOriginAs(Piece other) {
        return made == other.made && run.equals(other.run) && by.equals(other.by);
    }
}
