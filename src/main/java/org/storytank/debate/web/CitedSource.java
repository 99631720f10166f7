package org.storytank.debate.web;

import java.util.List;
import org.storytank.debate.ContextNote;

/**
 * A cited source with what it comes from.
 *
 * @param number the same as in the picture; a source that is cited twice has one
 * @param reference as a bibliography has it
 * @param citation what a new step hangs on
 * @param context what people who usually disagree find useful to know of it
 */
public record CitedSource(
        int number, String citation, SourceLine line, String reference, List<Traced> from, List<ContextNote> context) {}
