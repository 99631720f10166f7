package org.storytank.coediting.authorship;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.storytank.coediting.CoeditingSettings;
import org.storytank.coediting.yjs.Content;
import org.storytank.coediting.yjs.DecodedUpdate;
import org.storytank.coediting.yjs.IdRun;
import org.storytank.coediting.yjs.Struct;
import org.storytank.provenance.Origin;

/** Knows a machine's words again in what people insert, from wherever they bring them. {@code src/docs/authorship.md} says what it cannot. */
@Component
public class MachineText {

    private final DraftRuns runs;
    private final int least;

    MachineText(DraftRuns runs, CoeditingSettings settings) {
        this.runs = runs;
        this.least = settings.machineMatch();
    }

    /** Whether it inserts so much in one stretch that a machine's words may be in it. */
    public boolean mayBeIn(DecodedUpdate update) {
        return Stretch.of(update).stream().anyMatch(stretch -> stretch.text().length() >= least);
    }

    /** Which of the characters that this change inserts are a machine's. Asks the database. */
    public List<Run> in(DecodedUpdate update) {
        var found = new ArrayList<Run>();
        for (var stretch : Stretch.of(update)) {
            for (var passage : in(stretch.text().toString())) {
                stretch.ids(passage.start(), passage.end())
                        .forEach(ids -> found.add(new Run(
                                ids.client(),
                                ids.clock(),
                                ids.length(),
                                null,
                                new Origin.Draft(passage.run()),
                                How.COPIED)));
            }
        }
        return found;
    }

    /** A machine's words in a text: from start to end, in UTF-16 units. @param run which wrote them */
    public record Found(int start, int end, String run) {}

    /** Where in this text a machine's words stand; passages of different runs may overlap, the likelier one comes first. Asks the database. */
    public List<Found> in(String words) {
        var text = words.length() < least ? null : Normalised.of(words);
        if (text == null || text.length() < least) {
            return List.of();
        }
        var found = new ArrayList<Found>();
        var fingerprints = Fingerprints.of(text.text);
        var passages = new CommonPassages(text, fingerprints, least);
        var values = fingerprints.stream().map(Fingerprints.Fingerprint::value).collect(Collectors.toSet());
        for (var candidate : runs.sharing(values)) {
            candidate.stretches().stream()
                    .flatMap(stretch -> passages.with(Normalised.of(stretch)).stream())
                    .forEach(passage -> found.add(new Found(passage.start(), passage.end(), candidate.run())));
        }
        return found;
    }

    /** Text that one client inserts without a gap in its ids, formats left out: a paste is one, however it is formatted. */
    private record Stretch(StringBuilder text, List<IdRun> parts) {

        static List<Stretch> of(DecodedUpdate update) {
            var stretches = new ArrayList<Stretch>();
            Struct before = null;
            for (var struct : update.structs()) {
                var goesOn = before != null
                        && before.client() == struct.client()
                        && before.clock() + before.length() == struct.clock()
                        && !stretches.isEmpty();
                if (!goesOn) {
                    stretches.add(new Stretch(new StringBuilder(), new ArrayList<>()));
                }
                stretches.getLast().add(struct);
                before = struct;
            }
            return stretches;
        }

        private void add(Struct struct) {
            if (struct instanceof Struct.Item item && item.content() instanceof Content.Text(var words)) {
                text.append(words);
                parts.add(new IdRun(struct.client(), struct.clock(), words.length()));
            }
        }

        List<IdRun> ids(int start, int end) {
            var ids = new ArrayList<IdRun>();
            var at = 0;
            for (var part : parts) {
                var from = Math.max(start, at);
                var to = Math.min(end, at + part.length());
                if (from < to) {
                    ids.add(new IdRun(part.client(), part.clock() + (from - at), to - from));
                }
                at += part.length();
            }
            return ids;
        }
    }
}
