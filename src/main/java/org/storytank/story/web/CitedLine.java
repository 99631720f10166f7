package org.storytank.story.web;

import org.storytank.provenance.LinkedData;

/**
 * A source that a passage cites, as its scene's page names it.
 *
 * @param number behind the passage in the text
 * @param stands whether the passage still stands there, so that a way leads back to it
 * @param reference as a bibliography has it
 * @param source the page of the source here
 * @param copy {@code holds} or {@code lacks}: whether the archived copy says what is quoted; empty where nobody has looked
 * @param copySeen the day on which somebody looked
 */
public record CitedLine(
        int number,
        String passage,
        boolean stands,
        String title,
        String reference,
        String href,
        String source,
        String quote,
        String locator,
        String accessed,
        String archived,
        String copy,
        String copySeen) {

    /** What the page says of it to machines. */
    LinkedData linked() {
        return LinkedData.of("CreativeWork").with("name", title).with("url", href);
    }
}
