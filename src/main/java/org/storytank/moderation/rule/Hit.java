package org.storytank.moderation.rule;

import java.util.List;
import org.storytank.moderation.Span;

/**
 * A rule that holds for a text.
 *
 * @param where in the text; empty when the text as a whole is meant
 */
public record Hit(Rule rule, List<Span> where) {}
