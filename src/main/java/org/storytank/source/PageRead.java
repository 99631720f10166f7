package org.storytank.source;

import java.util.Optional;

/**
 * A page as it reads.
 *
 * @param whole false when it goes on beyond what was read
 */
record PageRead(String words, boolean whole) {

    /** Whether it says this; empty when it may be further down. */
    Optional<Boolean> says(QuotedWords quoted) {
        var found = quoted.standIn(words);
        return found || whole ? Optional.of(found) : Optional.empty();
    }
}
