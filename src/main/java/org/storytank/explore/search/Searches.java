package org.storytank.explore.search;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.storytank.account.PersonId;
import org.storytank.coediting.TextRange;
import org.storytank.explore.Thing;
import org.storytank.explore.search.Finding.Author;
import org.storytank.provenance.LabelledText;
import org.storytank.shell.Language;

/** What the indexes answer, of what the one who asks may read: closed things are left out within the query, before anything is counted. */
interface Searches {

    /**
     * A page of hits, the best first.
     *
     * @param questions what to look for in the index of each language, filters included
     */
    Hits find(Map<Language, String> questions, @Nullable PersonId asker, int counted, int skip, int size);

    /** The words of one thing, when this person may read it. */
    Optional<Words> wordsOf(Thing thing, @Nullable PersonId asker);

    /** What resembles it most, without itself. */
    List<Hit> like(Map<Language, String> questions, Thing itself, @Nullable PersonId asker, int size);

    /** @param total readable things found, at most one more than was to be counted */
    record Hits(List<Hit> hits, int total) {}

    /** @param earlier what a claim said before @param withinMachine whether a machine wrote any of {@code within} @param machine where a machine's words stand in {@code text} */
    record Hit(
            Thing thing,
            String title,
            String text,
            List<LabelledText> earlier,
            String within,
            boolean withinMachine,
            List<TextRange> machine,
            List<Author> authors,
            Instant at,
            Optional<Language> language,
            String path) {}

    /** Folded, with the language they are in. */
    record Words(String folded, Optional<Language> language) {}
}
