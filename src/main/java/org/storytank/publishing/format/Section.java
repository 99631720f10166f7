package org.storytank.publishing.format;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.storytank.provenance.Manifest.SourceLine;

/**
 * A scene of a story, or a claim of a debate.
 *
 * @param title as people gave it, or empty
 * @param answer for a claim: what it answers and on which side
 * @param cites what it rests on
 * @param votes for a claim: what people think of it, once somebody has voted
 */
public record Section(
        String title,
        Optional<Answer> answer,
        List<Paragraph> paragraphs,
        List<SourceLine> cites,
        Optional<Votes> votes) {

    public Section {
        paragraphs = List.copyOf(paragraphs);
        cites = List.copyOf(cites);
    }

    public Section(String title, Optional<Answer> answer, List<Paragraph> paragraphs, List<SourceLine> cites) {
        this(title, answer, paragraphs, cites, Optional.empty());
    }

    /** How many think what. */
    public record Votes(int agree, int disagree, int pass) {

        String words(Edition edition) {
            return edition.say("publishing.votes", agree, disagree, pass);
        }
    }

    /** @param to the number of the section it answers, counted from 1 @param depth how many answers it stands under */
    public record Answer(Side side, int to, int depth) {}

    public enum Side {
        FOR,
        AGAINST,
        /** Against the reasoning by which what it answers answers something itself. */
        UNDERCUT,
        /** What it stands under proves something only together with it. */
        JOINT;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What the manifest holds of it beside its paragraphs, as one text. */
    String mark() {
        return mark(
                title,
                answer.map(said -> said.side().word()).orElse(""),
                answer.map(Answer::to).orElse(0));
    }

    static String mark(String title, String side, int to) {
        return side.isEmpty() ? title : "%s %d %s".formatted(side, to, title);
    }
}
