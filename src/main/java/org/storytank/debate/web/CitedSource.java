package org.storytank.debate.web;

import java.util.List;

/**
 * A cited source with what it comes from.
 *
 * @param number the same as in the picture; a source that is cited twice has one
 * @param reference as a bibliography has it
 * @param citation what a new step hangs on
 */
public record CitedSource(int number, String citation, SourceLine line, String reference, List<Traced> from) {}
