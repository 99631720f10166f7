package org.storytank.moderation.cases;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.storytank.moderation.Moderated;

/**
 * A decision in the fields of the DSA transparency database (European Commission, "API documentation" of the statements of reasons, read
 * in 2026). Its text is what the moderator wrote; what was held, and who said it, is not in it.
 */
final class DsaStatement {

    private static final int EXPLANATION = 2000;
    private static final int GROUND = 500;

    private DsaStatement() {}

    /** @param ends when it ended, if it did @param shown what it is about, while it is kept */
    static Map<String, Object> of(Statements.Told told, Optional<Instant> ends, Optional<Moderated.Shown> shown) {
        var decision = told.decision();
        var statement = new LinkedHashMap<String, Object>();
        statement.put("puid", decision.id().value());
        statement.put("decision_visibility", List.of("DECISION_VISIBILITY_CONTENT_DISABLED"));
        ends.ifPresent(end -> statement.put("end_date_visibility_restriction", day(end)));
        if (decision.law().isEmpty()) {
            statement.put("decision_ground", "DECISION_GROUND_INCOMPATIBLE_CONTENT");
            statement.put("incompatible_content_ground", bounded(charter(decision), GROUND));
            statement.put("incompatible_content_explanation", bounded(decision.facts(), EXPLANATION));
        } else {
            statement.put("decision_ground", "DECISION_GROUND_ILLEGAL_CONTENT");
            statement.put("illegal_content_legal_ground", bounded(decision.law(), GROUND));
            statement.put("illegal_content_explanation", bounded(decision.facts(), EXPLANATION));
        }
        statement.put("content_type", types(shown));
        statement.put("category", "STATEMENT_CATEGORY_" + decision.ground().category());
        statement.put("content_date", day(shown.map(Moderated.Shown::saidAt).orElse(decision.at())));
        statement.put("application_date", day(decision.at()));
        statement.put("decision_facts", decision.facts());
        statement.put("source_type", told.reported() ? "SOURCE_ARTICLE_16" : "SOURCE_VOLUNTARY");
        statement.put("automated_detection", decision.rule().isPresent() ? "Yes" : "No");
        statement.put(
                "automated_decision",
                decision.automated() ? "AUTOMATED_DECISION_FULLY" : "AUTOMATED_DECISION_NOT_AUTOMATED");
        return statement;
    }

    private static List<String> types(Optional<Moderated.Shown> shown) {
        var types = new ArrayList<>(List.of("CONTENT_TYPE_TEXT"));
        if (shown.filter(Moderated.Shown::machine).isPresent()) {
            types.add("CONTENT_TYPE_SYNTHETIC_MEDIA");
        }
        return types;
    }

    private static String charter(Decision decision) {
        return decision.rule()
                .map(rule -> "Rule %s of this place".formatted(rule))
                .orElse("The charter of this place: " + decision.ground().word());
    }

    private static String day(Instant at) {
        return at.atZone(UTC).toLocalDate().toString();
    }

    private static String bounded(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }
}
