package org.storytank.debate.web;

import org.storytank.provenance.LabelledText;

/**
 * That a claim is used once more, as one of both says it.
 *
 * @param id by which it is taken back
 * @param side {@code for} or {@code against}
 * @param claim the other one
 * @param words its words
 * @param circle whether it proves, in the end, what it is proved by
 */
public record ReuseLine(String id, String side, String claim, LabelledText words, boolean circle) {}
