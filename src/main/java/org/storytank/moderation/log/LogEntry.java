package org.storytank.moderation.log;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.storytank.moderation.RuleVersion;

/**
 * One line of the log before it is sealed. Its values are short words, so that no text and no name of anybody has a place in it.
 *
 * @param kind what it was about, for example {@code claim}
 * @param matter the case, which several lines can be about; random, and no way back to who or what
 * @param ground the kind of reason, for example {@code insult}; or empty
 * @param automated whether a rule acted, and not a person
 * @param at told to the minute
 */
public record LogEntry(
        Act act, String kind, String matter, String ground, Optional<RuleVersion> rule, boolean automated, Instant at) {

    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9@:._-]{1,80}");

    public LogEntry {
        at = at.truncatedTo(ChronoUnit.MINUTES);
    }

    /** The line in canonical JSON (RFC 8785): names sorted, no spaces, nothing that would need an escape. */
    String json(long number) {
        var fields = new TreeMap<String, String>();
        fields.put("act", quoted(act.word()));
        fields.put("at", quoted(at.toString()));
        fields.put("automated", String.valueOf(automated));
        fields.put("case", quoted(matter));
        fields.put("kind", quoted(kind));
        fields.put("number", String.valueOf(number));
        if (!ground.isEmpty()) {
            fields.put("ground", quoted(ground));
        }
        rule.ifPresent(version -> fields.put("rule", quoted(version.toString())));
        return fields.entrySet().stream().map(LogEntry::pair).collect(Collectors.joining(",", "{", "}"));
    }

    private static String pair(Map.Entry<String, String> field) {
        return quoted(field.getKey()) + ":" + field.getValue();
    }

    private static String quoted(String word) {
        if (!WORD.matcher(word).matches()) {
            throw new IllegalArgumentException(
                    "The public log holds words of 1 to 80 letters, digits and @ : . _ - only; this was another text");
        }
        return '"' + word + '"';
    }
}
