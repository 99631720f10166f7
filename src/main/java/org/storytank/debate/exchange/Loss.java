package org.storytank.debate.exchange;

import java.util.Locale;

/** What a format has no place for. Each has a sentence in {@code words/exchange_*.properties}. */
public enum Loss {
    /** The title of the map. */
    TITLE,
    /** The words of claims: only their names are kept. */
    TEXTS,
    /** Line breaks within words became spaces. */
    LINE_BREAKS,
    /** Claims have another name than before. */
    NAMES,
    KINDS,
    WEIGHTS,
    /** Claims without a weight were given one half. */
    WEIGHTS_ASSUMED,
    TAGS,
    SOURCES,
    GROUPS,
    RESTATEMENTS,
    SCHEMES,
    /** The sentence an argument was told in, beside its premises. */
    ARGUMENT_TEXTS,
    /** Arguments told in a sentence became claims. */
    SKETCHES,
    /** Arguments that bear on several things became several arguments. */
    SPLIT,
    /** Arguments that need several premises became one argument a premise. */
    PREMISES_APART,
    UNDERCUTS_BECAME_ATTACKS,
    /** What is said for or against an argument is now said of its first premise. */
    ON_ARGUMENTS,
    /** Attacks on an argument as a whole became objections to its step. */
    ATTACKS_BECAME_UNDERCUTS,
    SUPPORTS,
    /** Read: who said what, and how they answered each other. */
    LOCUTIONS,
    /** Read: which argument outweighs which. */
    PREFERENCES,
    /** Read: steps without premise or without conclusion. */
    INCOMPLETE,
    /** Read: "contradicts" became an attack in both directions. */
    CONTRADICTIONS,
    /** Read: entries of data that mean nothing here. */
    DATA,
    /** Read: comments. */
    COMMENTS,
    /** Read: paragraphs that no argument uses. */
    PARAGRAPHS,
    /** Read: a further text of an argument that has one. */
    SECOND_TEXTS,
    /** Into a room: further places of claims that stand in several. */
    PLACES;

    String key() {
        return "exchange.lost." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
