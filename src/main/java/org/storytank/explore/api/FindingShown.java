package org.storytank.explore.api;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.storytank.account.api.PersonShown;
import org.storytank.explore.search.Finding;

/**
 * Something that was found.
 *
 * @param thing its kind and id, as the graph takes it: {@code claim-k7m2pq}
 * @param title empty for an untitled story or scene, the question of a question, empty for claims
 * @param snippet the text around what was searched for
 * @param within what it stands in as people call it, or empty
 * @param withinMachine whether a machine wrote any of that
 * @param language fr or en, when it is known
 * @param machine whether a machine wrote any of the whole text
 */
record FindingShown(
        String thing,
        String kind,
        String title,
        List<SnippetPiece> snippet,
        String within,
        boolean withinMachine,
        List<PersonShown> authors,
        Instant at,
        @Nullable String language,
        String path,
        boolean machine) {

    /** @param marked whether it was searched for @param machine whether a machine wrote it */
    record SnippetPiece(String text, boolean marked, boolean machine) {}

    static FindingShown of(Finding found) {
        return new FindingShown(
                found.thing().toString(),
                found.thing().kind().word(),
                found.title(),
                found.snippet().pieces().stream()
                        .map(piece -> new SnippetPiece(piece.text(), piece.marked(), piece.machine()))
                        .toList(),
                found.within(),
                found.withinMachine(),
                found.authors().stream()
                        .map(author -> new PersonShown(author.id().value(), author.name(), author.hue()))
                        .toList(),
                found.at(),
                found.language().map(spoken -> spoken.locale().getLanguage()).orElse(null),
                found.path(),
                found.machine());
    }
}
