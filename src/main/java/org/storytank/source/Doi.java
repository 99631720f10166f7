package org.storytank.source;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A digital object identifier, as journals and data sets have: {@code 10.1371/journal.pone.0000001}. Small and capital letters are
 * the same in it (DOI Handbook, 2.4), so it is kept in small ones.
 */
record Doi(String value) {

    private static final Pattern TYPED = Pattern.compile(
            "(?i)(?:doi:\\s*|(?:https?://)?(?:www\\.|dx\\.)?doi\\.org/)?(10\\.[0-9]{4,9}(?:\\.[0-9]+)*/\\S+)");
    private static final String RESOLVER = "https://doi.org/";

    /** The identifier in what was pasted: bare, after {@code doi:}, or as an address of its resolver. */
    static Optional<Doi> typed(String text) {
        var typed = TYPED.matcher(text);
        // Where a sentence ends an identifier does not go on.
        return typed.matches()
                ? Optional.of(new Doi(typed.group(1).toLowerCase(Locale.ROOT).replaceFirst("[.,;]+$", "")))
                : Optional.empty();
    }

    /** The identifier that an address leads to. */
    static Optional<Doi> of(WebAddress address) {
        return address.value().startsWith(RESOLVER + "10.")
                ? Optional.of(new Doi(address.value().substring(RESOLVER.length())))
                : Optional.empty();
    }

    /** Where it leads, whoever the publisher is today. */
    String address() {
        return RESOLVER + value;
    }
}
