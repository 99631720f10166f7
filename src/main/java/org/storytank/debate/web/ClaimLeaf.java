package org.storytank.debate.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.storytank.debate.ArgumentScheme;
import org.storytank.debate.ArgumentScheme.Question;
import org.storytank.debate.Author;
import org.storytank.debate.Claim;
import org.storytank.debate.ClaimCheck;
import org.storytank.debate.ClaimId;
import org.storytank.debate.Finding;
import org.storytank.debate.MarkCount;
import org.storytank.debate.Restated;
import org.storytank.debate.RuleLabel;
import org.storytank.debate.RunLine;
import org.storytank.debate.Spoken;
import org.storytank.debate.SteelMan;
import org.storytank.debate.Wording;
import org.storytank.provenance.LabelledText;
import org.storytank.provenance.LinkedData;
import org.storytank.provenance.Origin;
import org.storytank.provenance.TextClass;
import org.storytank.provenance.WorkLabel;

/**
 * A claim as a plain page shows it, with the answers that have room beneath it.
 *
 * @param under the claim it answers, or empty
 * @param side {@code for}, {@code against}, {@code undercut}, {@code joint}, or empty
 * @param reasoned whether others can object to its reasoning or say what that needs besides: it takes a step of its own, and the tools for analysis are on
 * @param scheme how it proves what it says, as {@link ArgumentScheme#word} calls it, or empty
 * @param uses what it speaks for or against beside the claim it answers
 * @param used what stands elsewhere and speaks for or against it, too
 * @param kind {@code fact}, {@code value}, {@code proposal}, or empty
 * @param valued whether it is a fact that is answered with values
 * @param by empty when its author has left
 * @param earlier what it said when it had already been answered, the latest first
 * @param labels what rules of the house remark beside it
 * @param runs the machines whose words stand in it, or did
 * @param marks for review, as far as the one who looks may see them
 * @param restated what others said that says the same
 * @param split into what it was divided, if it was
 * @param fair how others put it in its strongest form
 * @param checks what people found who held it against its sources
 * @param beingChecked whether somebody has begun, and nobody has signed yet
 * @param origins how many independent ones its sources have
 * @param spoken when somebody said it aloud, and {@code by} wrote it down
 * @param unseen how many answers are a link away
 */
public record ClaimLeaf(
        String id,
        String under,
        String side,
        boolean reasoned,
        String scheme,
        List<ReuseLine> uses,
        List<ReuseLine> used,
        String kind,
        boolean valued,
        LabelledText words,
        String by,
        int hue,
        Instant saidAt,
        boolean withdrawn,
        List<Wording> earlier,
        List<RuleLabel> labels,
        List<RunLine> runs,
        List<SourceLine> sources,
        VoteLine votes,
        List<MarkCount> marks,
        List<Restated> restated,
        Divided split,
        List<SteelMan> fair,
        List<ClaimCheck> checks,
        boolean beingChecked,
        int origins,
        Optional<Spoken> spoken,
        List<ClaimLeaf> answers,
        int unseen) {

    /** It was several in one. @param by who divided it, or empty @param parts none when it was not divided */
    public record Divided(String by, List<String> parts) {

        static Divided of(Claim claim) {
            return claim.split()
                    .map(split -> new Divided(
                            split.by().map(Author::name).orElse(""),
                            split.parts().stream().map(ClaimId::value).toList()))
                    .orElse(new Divided("", List.of()));
        }
    }

    /** Whether it can be answered and voted on. */
    public boolean stands() {
        return !withdrawn && split.parts().isEmpty() && !readBack();
    }

    /** Whether whoever said it aloud has not agreed to the words yet. */
    public boolean readBack() {
        return spoken.filter(said -> !said.agreed()).isPresent();
    }

    /** Whether words of it were brought along from elsewhere: whoever it stands by did not write them. */
    public boolean brought() {
        return spoken.isEmpty() && words.spans().stream().anyMatch(span -> span.origin() instanceof Origin.Imported);
    }

    /** What people may ask back: none where the tools are off, or it cannot be answered. */
    public List<Question> questions() {
        return reasoned && stands()
                ? ArgumentScheme.typed(scheme).map(ArgumentScheme::questions).orElse(List.of())
                : List.of();
    }

    public String text() {
        return words.text();
    }

    /** How many sources it has; one that is cited twice is one. */
    public int works() {
        return (int) sources.stream().map(SourceLine::id).distinct().count();
    }

    /** Whether people hold it against sources: it is a fact that has some. */
    public boolean isCheckable() {
        return kind.equals("fact") && !sources.isEmpty() && stands();
    }

    /** How many found this. */
    public int found(Finding finding) {
        return (int) checks.stream().filter(check -> check.finding() == finding).count();
    }

    /** Marks that are not only one's own. */
    public List<MarkCount> marksOfOthers() {
        return marks.stream().filter(mark -> !mark.mine() || mark.times() > 1).toList();
    }

    public List<MarkCount> marksOfMine() {
        return marks.stream().filter(MarkCount::mine).toList();
    }

    /** What the words of its runs are. */
    public Map<String, TextClass> made() {
        return RunLine.made(runs);
    }

    /** Who or what made what it says, and what it said. */
    Stream<TextClass> classes() {
        return Stream.of(
                        Stream.of(words),
                        earlier.stream().map(Wording::words),
                        restated.stream().map(same -> same.wording().words()),
                        fair.stream().map(put -> put.wording().words()),
                        checks.stream().map(ClaimCheck::reason))
                .flatMap(said -> said)
                .flatMap(said -> said.classes(made()).stream());
    }

    /** It and every answer that is shown beneath it. */
    Stream<ClaimLeaf> all() {
        return Stream.concat(Stream.of(this), answers.stream().flatMap(ClaimLeaf::all));
    }

    /** The claim in schema.org's words. */
    LinkedData linked() {
        return LinkedData.of("Comment")
                .with("@id", "#c-" + id)
                .with(WorkLabel.of(classes().toList()));
    }

    ClaimLeaf alone() {
        return new ClaimLeaf(
                id,
                under,
                side,
                reasoned,
                scheme,
                uses,
                used,
                kind,
                valued,
                words,
                by,
                hue,
                saidAt,
                withdrawn,
                earlier,
                labels,
                runs,
                sources,
                votes,
                marks,
                restated,
                split,
                fair,
                checks,
                beingChecked,
                origins,
                spoken,
                List.of(),
                unseen + answers.size());
    }
}
