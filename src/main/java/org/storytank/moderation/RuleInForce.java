package org.storytank.moderation;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A rule as everybody may read it.
 *
 * @param action in small letters, as its file says it: advise, help, label, hold, limit or refuse
 * @param expires the day from which it is not applied any more
 * @param fingerprint of all that it says: SHA-256, in hexadecimal
 */
public record RuleInForce(
        RuleVersion version,
        InBoth title,
        InBoth rationale,
        InBoth advice,
        int article,
        DsaCategory category,
        String action,
        Severity severity,
        boolean appealable,
        String owner,
        Optional<LocalDate> expires,
        String fingerprint) {}
