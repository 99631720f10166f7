package org.storytank.debate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.storytank.provenance.DraftRun;
import org.storytank.provenance.Hashes;
import org.storytank.provenance.LabelledText;

/**
 * What a room has written together of where it arrived, as it is at one moment.
 *
 * @param writers who wrote or brought what stands there
 * @param runs the machine runs whose words stand there, by their ids
 */
public record WrittenTogether(
        LabelledText agreed, LabelledText divides, List<Author> writers, Map<String, DraftRun> runs) {

    public boolean isEmpty() {
        return agreed.text().isBlank() && divides.text().isBlank();
    }

    /** By which it is known whether it changed since somebody read it. */
    public String mark() {
        return Hashes.base64((agreed.text().length() + "\n" + agreed.text() + divides.text()).getBytes(UTF_8));
    }

    /** What is told about the runs whose words stand there. */
    public List<RunLine> runLines() {
        return Stream.of(agreed, divides)
                .flatMap(text -> text.runs().stream())
                .distinct()
                .map(id -> runs.containsKey(id) ? RunLine.of(runs.get(id), askedBy(runs.get(id))) : RunLine.unknown(id))
                .toList();
    }

    private String askedBy(DraftRun run) {
        return writers.stream()
                .filter(writer -> writer.id().equals(run.askedBy()))
                .map(Author::name)
                .findFirst()
                .orElse("");
    }
}
