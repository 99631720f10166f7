package org.storytank.moderation;

import java.time.Instant;
import java.util.Optional;

/** Every version of a rule that was ever in force here. */
interface RuleArchive {

    /**
     * Keeps a version when it is new.
     *
     * @param text of its file
     * @return the fingerprint under which this version is known: another one when it said something else before
     */
    String keep(RuleVersion version, String fingerprint, String text, Instant since);

    /** What its file said. */
    Optional<String> text(RuleVersion version);
}
