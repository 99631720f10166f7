package org.storytank.coediting;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.storytank.coediting.authorship.Authorship;
import org.storytank.provenance.DraftRun;
import org.storytank.provenance.Origin;

/** A text and who wrote it, of one moment. @param runs the machine runs it holds words of, by their ids, as far as they are known */
public record AttributedText(List<TextPiece> pieces, Authorship authorship, Map<String, DraftRun> runs) {

    /** The ids of the machine runs whose words stand in it, known or not, in order of their ids. */
    public List<String> runIds() {
        return authorship.shares().keySet().stream()
                .flatMap(origin -> origin instanceof Origin.Draft(var run) ? Stream.of(run) : Stream.empty())
                .sorted()
                .toList();
    }
}
