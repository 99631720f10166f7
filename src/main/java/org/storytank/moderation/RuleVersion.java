package org.storytank.moderation;

import java.util.regex.Pattern;

/**
 * Which rule, exactly: what every decision names.
 *
 * @param id as its file is named in {@code moderation-rules/}
 * @param version from 1; one number never stands for two texts
 */
public record RuleVersion(String id, int version) {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{1,59}");

    public RuleVersion {
        if (!ID.matcher(id).matches() || version < 1) {
            throw new IllegalArgumentException(
                    "A rule is named in small letters, digits and dashes, with a version from 1; not '%s' %d"
                            .formatted(id, version));
        }
    }
}
