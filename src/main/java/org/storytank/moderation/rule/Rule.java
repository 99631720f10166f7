package org.storytank.moderation.rule;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.storytank.moderation.Audience;
import org.storytank.moderation.DsaCategory;
import org.storytank.moderation.InBoth;
import org.storytank.moderation.RuleVersion;
import org.storytank.moderation.Scope;
import org.storytank.moderation.Severity;

/**
 * A rule of the house, as its file says it.
 *
 * @param advice what the author reads when it holds
 * @param article of the charter that it serves, from 1
 * @param appealable whether a decision that rests on it can be contested
 * @param owner who answers for it
 * @param expires the day from which it is not applied any more
 * @param fingerprint of all that it says, the words of its lists included: SHA-256, in hexadecimal
 */
public record Rule(
        RuleVersion version,
        InBoth title,
        InBoth rationale,
        InBoth advice,
        int article,
        DsaCategory category,
        Set<Scope> scopes,
        Set<Audience> audience,
        Action action,
        Severity severity,
        boolean appealable,
        String owner,
        Optional<LocalDate> expires,
        Content content,
        String fingerprint) {

    private static final int SHOWN = 12;

    /** What only the rules themselves look into. */
    public static final class Content {

        private final Condition condition;
        private final Examples examples;
        private final String file;

        Content(Condition condition, Examples examples, String file) {
            this.condition = condition;
            this.examples = examples;
            this.file = file;
        }

        Condition condition() {
            return condition;
        }

        Examples examples() {
            return examples;
        }

        String file() {
            return file;
        }
    }

    /** As it is called in its folder. */
    public String file() {
        return content.file();
    }

    /** What is wrong when its version is already known under this fingerprint. */
    public InvalidRule other(String fingerprint) {
        return new InvalidRule(
                file(),
                1,
                "version %d of this rule said something else before (%s, now %s); decisions name versions. Next: raise it to %d"
                        .formatted(
                                version.version(),
                                fingerprint.substring(0, Math.min(fingerprint.length(), SHOWN)),
                                this.fingerprint.substring(0, SHOWN),
                                version.version() + 1));
    }

    public String id() {
        return version.id();
    }

    Condition condition() {
        return content.condition();
    }

    Examples examples() {
        return content.examples();
    }

    Rule with(Condition other) {
        return new Rule(
                version,
                title,
                rationale,
                advice,
                article,
                category,
                scopes,
                audience,
                action,
                severity,
                appealable,
                owner,
                expires,
                new Content(other, content.examples, content.file),
                fingerprint);
    }

    Found in(Reading reading) {
        var circumstances = reading.circumstances();
        var today = LocalDate.ofInstant(circumstances.at(), java.time.ZoneOffset.UTC);
        var applies = scopes.contains(circumstances.scope())
                && audience.contains(circumstances.audience())
                && expires.map(today::isBefore).orElse(true);
        return applies ? condition().in(reading) : Found.NOTHING;
    }
}
