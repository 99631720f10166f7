package org.storytank.moderation.cases;

/** The shapes in which cases and decisions come out of Neo4j. */
final class CaseCypher {

    /** Needs {@code decision}. */
    static final String DECISION = """
            decision {.id, .outcome, .ground, .law, .facts, .rule, .ruleVersion, .automated, .at, .contestUntil, .standing,
                      appeal: head(COLLECT { MATCH (one:Appeal)-[:AGAINST]->(decision)
                                             RETURN one {.text, .at, .overturned, .reasons, .answeredAt} })}""";

    /** Needs {@code case}. */
    static final String CASE = """
            case {.id, .kind, .about, .openedAt, .urgency, open: case.open IS NOT NULL,
                  reports: COLLECT { MATCH (report:Report)-[:IN]->(case) RETURN report {.reason, .note, .at} ORDER BY report.at, report.id },
                  by: head(COLLECT { MATCH (holder:Person)-[:HOLDS]->(case) RETURN holder {.id, .name} }),
                  earlier: COLLECT { MATCH (decision:Decision)-[:ABOUT]->(same:Case {about: case.about}) WHERE same.kind = case.kind
                                     RETURN %s ORDER BY decision.at DESC, decision.id }}""".formatted(DECISION);

    private CaseCypher() {}
}
