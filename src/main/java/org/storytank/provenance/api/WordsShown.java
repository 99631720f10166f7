package org.storytank.provenance.api;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.storytank.account.api.PersonShown;
import org.storytank.provenance.DraftRun;
import org.storytank.provenance.Involvement;
import org.storytank.provenance.LabelledText;
import org.storytank.provenance.Origin;

/**
 * Where the characters of a text come from, in its order, without gaps.
 *
 * @param start and length in UTF-16 units of the text
 * @param machine what is known of the answer, when the origin is a machine
 */
public record WordsShown(
        int start, int length, OriginShown origin, @Nullable MachineShown machine) {

    /**
     * An answer of a machine.
     *
     * @param involvement generated, edited or corrected
     * @param digitalSourceType the same as a term of IPTC's vocabulary
     * @param prompt which prompt of this place, and its version; or empty
     */
    public record MachineShown(String model, Instant at, String involvement, String digitalSourceType, String prompt) {

        static MachineShown of(DraftRun run) {
            return new MachineShown(
                    run.model(),
                    run.at(),
                    word(run.involvement()),
                    run.involvement().digitalSourceType().toString(),
                    run.prompt());
        }

        private static String word(Involvement involvement) {
            return involvement.name().toLowerCase(Locale.ROOT);
        }
    }

    /** Says where words come from. */
    @Component
    public static class Origins {

        private final OriginShown.Names names;

        Origins(OriginShown.Names names) {
            this.names = names;
        }

        /**
         * @param runs those whose words stand there, as far as they are known
         * @param by somebody who is known already, most likely who wrote it
         */
        public List<WordsShown> of(LabelledText words, Map<String, DraftRun> runs, @Nullable PersonShown by) {
            return words.spans().stream()
                    .map(span -> {
                        var origin = origin(span.origin(), by);
                        var run = origin.run() == null ? null : runs.get(origin.run());
                        return new WordsShown(
                                span.start(), span.length(), origin, run == null ? null : MachineShown.of(run));
                    })
                    .toList();
        }

        private OriginShown origin(Origin origin, @Nullable PersonShown by) {
            return by != null
                            && origin instanceof Origin.Human(var person)
                            && person.value().equals(by.id())
                    ? new OriginShown("person", by, null)
                    : names.show(origin);
        }
    }
}
