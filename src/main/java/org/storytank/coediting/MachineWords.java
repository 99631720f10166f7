package org.storytank.coediting;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.storytank.account.PersonId;
import org.storytank.coediting.authorship.DraftRuns;
import org.storytank.coediting.authorship.MachineText;
import org.storytank.coediting.authorship.MachineText.Found;
import org.storytank.provenance.DraftRun;
import org.storytank.provenance.LabelledText;
import org.storytank.provenance.LabelledText.Span;
import org.storytank.provenance.Origin;

/**
 * The words of machines for features whose texts are not live documents: kept with the run that wrote them, and known again in whatever
 * people bring. Nobody's right is asked here; whoever keeps words asked whether they may.
 */
@Component
public class MachineWords {

    private final DraftRuns runs;
    private final MachineText machines;

    MachineWords(DraftRuns runs, MachineText machines) {
        this.runs = runs;
        this.machines = machines;
    }

    /**
     * Keeps what a run answered, so that it is known wherever it turns up. Again with the same words changes nothing.
     *
     * @param where the place that asked, whose end is the end of these words
     * @param given what the run was given to work on: what it only repeats of that is not known again as its own
     * @throws IllegalStateException when the run is known with other words, from elsewhere, or asked for by somebody else
     */
    public void keep(String where, DraftRun run, String answer, String given) {
        runs.keep(where, run, answer, given);
    }

    /** What somebody typed or pasted: theirs, but for a machine's words that are known again. */
    public LabelledText typed(String text, PersonId by) {
        return edited(LabelledText.typed("", by), text, by);
    }

    /**
     * What somebody made of a text: what stands as it stood keeps its origin, what is new is theirs, but for a machine's words that are
     * known again. Only what is new is judged. Asks the database when the text is long enough to hold some.
     */
    public LabelledText edited(LabelledText before, String after, PersonId by) {
        var fresh = LabelledText.of(before.text(), new Origin.Unknown()).edited(after, by).spans().stream()
                .filter(span -> span.origin() instanceof Origin.Human)
                .toList();
        var found = machines.in(after).stream()
                .flatMap(passage -> fresh(passage, fresh))
                .toList();
        return before.edited(after, by).known(found);
    }

    /** What is new in a passage, when that is half of it or more: a letter mended in one's own words does not make them another's. */
    private static Stream<Span> fresh(Found passage, List<Span> fresh) {
        var inside = fresh.stream()
                .filter(span -> span.start() < passage.end() && span.end() > passage.start())
                .map(span -> {
                    var start = Math.max(span.start(), passage.start());
                    var end = Math.min(span.end(), passage.end());
                    return new Span(start, end - start, new Origin.Draft(passage.run()));
                })
                .toList();
        var characters = inside.stream().mapToInt(Span::length).sum();
        return 2 * characters < passage.end() - passage.start() ? Stream.of() : inside.stream();
    }

    /** The runs by their ids, as far as they are known. */
    public Map<String, DraftRun> runs(Collection<String> ids) {
        return ids.isEmpty() ? Map.of() : runs.find(ids).stream().collect(Collectors.toMap(DraftRun::id, run -> run));
    }

    /** Forgets the words of everything that was answered for this place; that there was a run stays known. */
    public void forget(String where) {
        runs.forgetWordsFor(where);
    }
}
