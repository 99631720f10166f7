package org.storytank.moderation.cases;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of reason for which something is reported and held, the most urgent first. */
public enum Ground {
    SELF_HARM(4, "SELF_HARM"),
    THREAT(4, "VIOLENCE"),
    MINORS(4, "PROTECTION_OF_MINORS"),
    PRIVATE(3, "DATA_PROTECTION_AND_PRIVACY_VIOLATIONS"),
    HATE(2, "ILLEGAL_OR_HARMFUL_SPEECH"),
    INSULT(2, "CYBER_VIOLENCE"),
    UNLAWFUL(2, "ILLEGAL_OR_HARMFUL_SPEECH"),
    MISLEADING(1, "NEGATIVE_EFFECTS_ON_CIVIC_DISCOURSE_OR_ELECTIONS"),
    RIGHTS(1, "INTELLECTUAL_PROPERTY_INFRINGEMENTS"),
    SPAM(1, "SCAMS_AND_FRAUD"),
    OFF(0, "OTHER_VIOLATION_TC");

    private final int urgency;
    private final String category;

    Ground(int urgency, String category) {
        this.urgency = urgency;
        this.category = category;
    }

    /** From 0, can wait, to 4, now. */
    public int urgency() {
        return urgency;
    }

    /** The kind of reason behind a category of the DSA transparency database. */
    public static Ground ofCategory(String category) {
        return Arrays.stream(values())
                .filter(one -> one.category.equals(category))
                .findFirst()
                .orElse(OFF);
    }

    /** The category of the DSA transparency database (its API documentation, "category"). */
    String category() {
        return category;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of its name in the words of the interface. */
    public String said() {
        return "cases.ground." + word();
    }

    public static Optional<Ground> called(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }
}
