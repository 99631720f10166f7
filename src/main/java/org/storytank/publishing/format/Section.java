package org.storytank.publishing.format;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.storytank.provenance.Manifest.SourceLine;

/**
 * A scene of a story, or a claim of a debate.
 *
 * @param title as people gave it, or empty
 * @param answer for a claim: what it answers and on which side
 * @param kind for a claim: {@code fact}, {@code value}, {@code proposal}, or empty
 * @param cites what it rests on
 * @param votes for a claim: what people think of it, once somebody has voted
 * @param also for a claim: where it is used once more
 * @param decided for a claim: that the conclusion of its debate decides it
 * @param notes for a scene: the sources of its passages, which {@code cites} names too
 */
public record Section(
        String title,
        Optional<Answer> answer,
        String kind,
        List<Paragraph> paragraphs,
        List<SourceLine> cites,
        Optional<Votes> votes,
        List<Also> also,
        Optional<Decided> decided,
        List<Note> notes) {

    public Section {
        paragraphs = List.copyOf(paragraphs);
        cites = List.copyOf(cites);
        also = List.copyOf(also);
        notes = List.copyOf(notes);
    }

    public Section(
            String title,
            Optional<Answer> answer,
            String kind,
            List<Paragraph> paragraphs,
            List<SourceLine> cites,
            Optional<Votes> votes,
            List<Also> also,
            Optional<Decided> decided) {
        this(title, answer, kind, paragraphs, cites, votes, also, decided, List.of());
    }

    public Section(String title, Optional<Answer> answer, List<Paragraph> paragraphs, List<SourceLine> cites) {
        this(title, answer, "", paragraphs, cites, Optional.empty(), List.of(), Optional.empty());
    }

    /** A scene with the sources of its passages. @param linked what its words link to besides */
    public static Section scene(String title, List<Paragraph> paragraphs, List<SourceLine> linked, List<Note> notes) {
        var cites = Stream.concat(
                        notes.stream().map(note -> new SourceLine(note.title(), note.address())), linked.stream())
                .distinct()
                .toList();
        return new Section(
                title, Optional.empty(), "", paragraphs, cites, Optional.empty(), List.of(), Optional.empty(), notes);
    }

    /** What it rests on without a number. */
    List<SourceLine> unnumbered() {
        return cites.stream()
                .filter(source ->
                        notes.stream().noneMatch(note -> note.address().equals(source.address())))
                .toList();
    }

    /** How many think what. */
    public record Votes(int agree, int disagree, int pass) {

        String words(Edition edition) {
            return edition.say("publishing.votes", agree, disagree, pass);
        }
    }

    /** That a proposal was decided. @param votes of that moment, unless they are hidden @param reworded whether it said something else then */
    public record Decided(Optional<Votes> votes, boolean reworded) {

        String words(Edition edition) {
            var said = votes.map(
                            then -> edition.say("publishing.decided.votes", then.agree(), then.disagree(), then.pass()))
                    .orElseGet(() -> edition.say("publishing.decided"));
            return reworded ? edition.say("publishing.decided.reworded", said) : said;
        }
    }

    /**
     * That a claim is used once more. The other one is named by its number: words of it that stood here a second time would be counted twice, or be
     * words that no manifest speaks of.
     *
     * @param to the number of the section it is used for or against @param circle whether it proves, in the end, what it is proved by
     */
    public record Also(Side side, int to, boolean circle) {

        String words(Edition edition) {
            var key = "publishing.also." + side.word();
            // The first section of a debate is its question.
            var said = to == 1 ? edition.say(key + ".question") : edition.say(key, to);
            return circle ? edition.say("publishing.also.circle", said) : said;
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

    Optional<String> kind(Edition edition) {
        return kind.isEmpty() ? Optional.empty() : Optional.of(edition.say("debate.page.kind." + kind));
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
