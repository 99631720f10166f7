package org.storytank.moderation.cases;

/** The shapes in which cases and decisions come out of Neo4j. */
final class CaseCypher {

    /** Needs {@code decision}. */
    static final String DECISION = """
            decision {.id, .outcome, .measure, .hours, .until, .place, .ground, .law, .facts, .rule, .ruleVersion, .automated, .at, .contestUntil, .standing,
                      appeal: head(COLLECT { MATCH (one:Appeal)-[:AGAINST]->(decision)
                                             RETURN one {.text, .at, .overturned, .reasons, .answeredAt} })}""";

    /** Needs {@code case}. */
    static final String CASE = """
            case {.id, .kind, .about, .place, .openedAt, .urgency, open: case.open IS NOT NULL,
                  escalated: coalesce(case.escalated, false), asked: coalesce(case.asked, false),
                  reports: COLLECT { MATCH (report:Report)-[:IN]->(case)
                                     RETURN report {.reason, .note, .at, trusted: coalesce(report.trusted, false)} ORDER BY report.at, report.id },
                  by: head(COLLECT { MATCH (holder:Person)-[:HOLDS]->(case) RETURN holder {.id, .name} }),
                  notes: COLLECT { MATCH (note:CaseNote)-[:ON]->(case)
                                   OPTIONAL MATCH (writer:Person)-[:NOTED]->(note)
                                   RETURN note {.kind, .text, .outcome, .at, by: coalesce(writer.name, '')} ORDER BY note.at, note.id },
                  earlier: COLLECT { MATCH (decision:Decision)-[:ABOUT]->(same:Case {about: case.about}) WHERE same.kind = case.kind
                                     RETURN %s ORDER BY decision.at DESC, decision.id }}""".formatted(DECISION);

    /** What was done about a person because of what does not stand any more falls with it. Needs {@code case}, {@code $falls}, {@code $now}. */
    static final String FALLS = """
            CALL (case) {
              MATCH (following:Decision)-[:BECAUSE_OF]->(case) WHERE $falls AND following.standing IN ['STANDS', 'PROPOSED']
              SET following.standing = CASE following.standing WHEN 'STANDS' THEN 'UNDONE' ELSE 'DECLINED' END, following.undoneAt = $now
              WITH following
              MATCH (following)-[told:TOLD]->() REMOVE told.seenAt
            }
            """;

    private CaseCypher() {}
}
