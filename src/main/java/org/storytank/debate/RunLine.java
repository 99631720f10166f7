package org.storytank.debate;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.storytank.provenance.DraftRun;
import org.storytank.provenance.TextClass;

/**
 * What everybody in a room is told about a machine run whose words stand there.
 *
 * @param how {@code generated}, {@code edited} or {@code corrected}; {@code unknown} when nothing is known of the run any more
 * @param askedBy the name of who asked for it, when they may be named here; or empty
 * @param prompt which prompt of this place, and its version; or empty
 */
public record RunLine(String id, String how, String model, Instant at, String askedBy, String prompt) {

    static RunLine of(DraftRun run, Optional<Author> askedBy) {
        return of(run, askedBy.map(Author::name).orElse(""));
    }

    public static RunLine of(DraftRun run, String askedBy) {
        return new RunLine(
                run.id(),
                run.involvement().name().toLowerCase(Locale.ROOT),
                run.model(),
                run.at(),
                askedBy,
                run.prompt());
    }

    /** By run, what its words are. */
    public static Map<String, TextClass> made(List<RunLine> runs) {
        return runs.stream().collect(toMap(RunLine::id, RunLine::made));
    }

    private TextClass made() {
        return TextClass.called("machine-" + how).orElse(TextClass.GENERATED);
    }

    /** A run of which only its words are left. */
    public static RunLine unknown(String id) {
        return new RunLine(id, "unknown", "", Instant.EPOCH, "", "");
    }
}
