package org.storytank.explore.search;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.storytank.account.PersonId;
import org.storytank.explore.Thing;
import org.storytank.shell.Language;

/**
 * Something that was found.
 *
 * @param title empty for an untitled story or scene; the question of a question, empty for claims
 * @param within what it stands in as people call it: the story of a scene, the question of a claim; or empty
 * @param withinMachine whether a machine wrote any of that
 * @param authors who wrote it, while they are here
 * @param path where it opens, relative to the root of the place
 * @param machine whether a machine wrote any of the whole text
 */
public record Finding(
        Thing thing,
        String title,
        Snippet snippet,
        String within,
        boolean withinMachine,
        List<Author> authors,
        Instant at,
        Optional<Language> language,
        String path,
        boolean machine) {

    public record Author(PersonId id, String name, int hue) {}
}
