package org.storytank.debate.web;

import java.time.Instant;
import java.util.List;
import org.storytank.debate.RunLine;
import org.storytank.debate.Wording;
import org.storytank.provenance.LabelledText;

/**
 * A claim as a plain page shows it, with the answers that have room beneath it.
 *
 * @param under the claim it answers, or empty
 * @param side {@code for}, {@code against}, or empty
 * @param by empty when its author has left
 * @param earlier what it said when it had already been answered, the latest first
 * @param runs the machines whose words stand in it, or did
 * @param unseen how many answers are a link away
 */
public record ClaimLeaf(
        String id,
        String under,
        String side,
        LabelledText words,
        String by,
        int hue,
        Instant saidAt,
        boolean withdrawn,
        List<Wording> earlier,
        List<RunLine> runs,
        List<SourceLine> sources,
        List<ClaimLeaf> answers,
        int unseen) {

    public String text() {
        return words.text();
    }

    ClaimLeaf alone() {
        return new ClaimLeaf(
                id,
                under,
                side,
                words,
                by,
                hue,
                saidAt,
                withdrawn,
                earlier,
                runs,
                sources,
                List.of(),
                unseen + answers.size());
    }
}
