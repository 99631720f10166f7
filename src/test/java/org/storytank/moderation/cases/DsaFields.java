package org.storytank.moderation.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the DSA transparency database asks of a statement of reasons: the rules for its fields, from the API documentation of the database and
 * the checks of its store request (digital-services-act/transparency-database, state of 2026-06-24).
 */
final class DsaFields {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Set<String> VISIBILITIES = prefixed(
            "DECISION_VISIBILITY_CONTENT_",
            "REMOVED",
            "DISABLED",
            "DEMOTED",
            "AGE_RESTRICTED",
            "INTERACTION_RESTRICTED",
            "LABELLED");
    private static final Set<String> TYPES =
            prefixed("CONTENT_TYPE_", "APP", "AUDIO", "IMAGE", "PRODUCT", "SYNTHETIC_MEDIA", "TEXT", "VIDEO", "OTHER");
    private static final Set<String> CATEGORIES = prefixed(
            "STATEMENT_CATEGORY_",
            "ANIMAL_WELFARE",
            "CONSUMER_INFORMATION",
            "CYBER_VIOLENCE",
            "CYBER_VIOLENCE_AGAINST_WOMEN",
            "DATA_PROTECTION_AND_PRIVACY_VIOLATIONS",
            "ILLEGAL_OR_HARMFUL_SPEECH",
            "INTELLECTUAL_PROPERTY_INFRINGEMENTS",
            "NEGATIVE_EFFECTS_ON_CIVIC_DISCOURSE_OR_ELECTIONS",
            "NOT_SPECIFIED_NOTICE",
            "OTHER_VIOLATION_TC",
            "PROTECTION_OF_MINORS",
            "RISK_FOR_PUBLIC_SECURITY",
            "SCAMS_AND_FRAUD",
            "SELF_HARM",
            "UNSAFE_AND_PROHIBITED_PRODUCTS",
            "VIOLENCE");
    private static final Set<String> SOURCES =
            prefixed("SOURCE_", "ARTICLE_16", "TRUSTED_FLAGGER", "VOLUNTARY", "TYPE_OTHER_NOTIFICATION");
    private static final Set<String> AUTOMATED = prefixed("AUTOMATED_DECISION_", "FULLY", "PARTIALLY", "NOT_AUTOMATED");

    private final List<String> wrong = new ArrayList<>();
    private final Map<String, Object> statement;

    private DsaFields(Map<String, Object> statement) {
        this.statement = statement;
    }

    /** Every field that the database would refuse. */
    static List<String> wrongIn(Map<String, Object> statement) {
        return new DsaFields(statement).check();
    }

    private List<String> check() {
        each("decision_visibility", VISIBILITIES);
        each("content_type", TYPES);
        one("category", CATEGORIES);
        one("source_type", SOURCES);
        one("automated_detection", Set.of("Yes", "No"));
        one("automated_decision", AUTOMATED);
        day("content_date", true);
        day("application_date", true);
        day("end_date_visibility_restriction", false);
        text("decision_facts", 5000);
        text("puid", 500);
        is("puid", String.valueOf(statement.get("puid")).matches("[a-zA-Z0-9-_]+"));
        switch (String.valueOf(statement.get("decision_ground"))) {
            case "DECISION_GROUND_ILLEGAL_CONTENT" ->
                grounds("illegal_content_legal_ground", "illegal_content_explanation");
            case "DECISION_GROUND_INCOMPATIBLE_CONTENT" ->
                grounds("incompatible_content_ground", "incompatible_content_explanation");
            default -> wrong.add("decision_ground");
        }
        return wrong;
    }

    private void grounds(String ground, String explanation) {
        text(ground, 500);
        text(explanation, 2000);
    }

    private void each(String field, Set<String> allowed) {
        is(field, statement.get(field) instanceof List<?> list && !list.isEmpty() && allowed.containsAll(list));
    }

    private void one(String field, Set<String> allowed) {
        is(field, statement.get(field) instanceof String text && allowed.contains(text));
    }

    private void day(String field, boolean required) {
        var value = statement.get(field);
        is(field, value == null ? !required : DAY.matcher(value.toString()).matches());
    }

    private void text(String field, int most) {
        is(field, statement.get(field) instanceof String text && !text.isBlank() && text.length() <= most);
    }

    private void is(String field, boolean right) {
        if (!right) {
            wrong.add(field);
        }
    }

    private static Set<String> prefixed(String prefix, String... words) {
        return Set.copyOf(List.of(words).stream().map(prefix::concat).toList());
    }
}
