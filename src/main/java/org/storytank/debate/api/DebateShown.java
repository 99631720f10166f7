package org.storytank.debate.api;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.storytank.debate.DebateRoom;
import org.storytank.debate.Quote;
import org.storytank.provenance.LabelledText;
import org.storytank.provenance.api.WordsShown;

/**
 * A debate and its question.
 *
 * @param questionOrigins where its characters come from when a machine wrote some of them, otherwise empty; {@code quoteOrigins} likewise
 * @param quote the passage of a story it was drawn from
 * @param quotedFrom the story's title, and {@code quotedAt} the passage's address; only for those who may read the story
 * @param hidesVotes whether what people think is shown to those only who have voted
 * @param tools whether it offers the tools for analysis
 * @param minors whether people under 18 take part
 * @param phase free, collect, discuss, test, decide, conclude or closed
 * @param phaseQuestion what is asked in large type in this phase; {@code phaseQuestionOrigins} as for the question
 * @param until when the phase is meant to end
 * @param fair whether who argues against what somebody else claims first puts it to their satisfaction
 * @param anonymous whether nobody's name is shown in it: then the people in it have ids and names of this debate alone, but for the asker's own id
 * @param said claims in it, the question aside
 */
record DebateShown(
        String id,
        String question,
        List<WordsShown> questionOrigins,
        @Nullable String quote,
        List<WordsShown> quoteOrigins,
        @Nullable String quotedFrom,
        @Nullable String quotedAt,
        Instant openedAt,
        int said,
        boolean hidesVotes,
        boolean tools,
        boolean minors,
        boolean fair,
        boolean anonymous,
        String phase,
        @Nullable Instant until,
        @Nullable String phaseQuestion,
        List<WordsShown> phaseQuestionOrigins,
        String path) {

    static DebateShown of(DebateRoom room, Function<LabelledText, List<WordsShown>> origins) {
        var back = room.quote().flatMap(Quote::back);
        return new DebateShown(
                room.id().value(),
                room.question(),
                origins.apply(room.asked()),
                room.quote().map(Quote::text).orElse(null),
                room.quote().map(Quote::words).map(origins).orElse(List.of()),
                back.map(Quote.WayBack::title).orElse(null),
                back.map(Quote.WayBack::path).orElse(null),
                room.openedAt(),
                room.said(),
                room.choices().hidesVotes(),
                room.choices().tools(),
                room.choices().minors(),
                room.choices().fair(),
                room.choices().anonymous(),
                room.phase().phase().word(),
                room.phase().until().orElse(null),
                room.phase().question().map(LabelledText::text).orElse(null),
                room.phase().question().map(origins).orElse(List.of()),
                room.path());
    }
}
