package org.storytank.moderation.cases;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.neo4j.driver.Value;
import org.storytank.account.PersonId;
import org.storytank.moderation.RuleVersion;

/** What {@link CaseCypher} returns, as records. */
final class Neo4jCaseValues {

    private Neo4jCaseValues() {}

    static Case toCase(Value found) {
        return new Case(
                new CaseId(found.get("id").asString()),
                new Subject(found.get("kind").asString(), found.get("about").asString()),
                found.get("open").asBoolean(),
                instant(found.get("openedAt")),
                found.get("urgency").asInt(),
                found.get("reports").asList(Neo4jCaseValues::toReport),
                present(found.get("by"))
                        .map(holder -> new Case.Holder(
                                new PersonId(holder.get("id").asString()),
                                holder.get("name").asString())),
                found.get("earlier").asList(Neo4jCaseValues::toDecision));
    }

    static Report toReport(Value report) {
        return new Report(
                Ground.valueOf(report.get("reason").asString()),
                report.get("note").asString(),
                instant(report.get("at")));
    }

    static Decision toDecision(Value decision) {
        return new Decision(
                new DecisionId(decision.get("id").asString()),
                Outcome.valueOf(decision.get("outcome").asString()),
                Ground.valueOf(decision.get("ground").asString()),
                decision.get("law").asString(),
                decision.get("facts").asString(),
                rule(decision),
                decision.get("automated").asBoolean(),
                instant(decision.get("at")),
                instant(decision.get("contestUntil")),
                Standing.valueOf(decision.get("standing").asString()),
                present(decision.get("appeal")).map(Neo4jCaseValues::toAppeal));
    }

    static Optional<RuleVersion> rule(Value decision) {
        return present(decision.get("rule"))
                .map(rule -> new RuleVersion(
                        rule.asString(), decision.get("ruleVersion").asInt()));
    }

    private static Appeal toAppeal(Value appeal) {
        return new Appeal(
                appeal.get("text").asString(),
                instant(appeal.get("at")),
                present(appeal.get("answeredAt"))
                        .map(at -> new Appeal.Answer(
                                appeal.get("overturned").asBoolean(),
                                appeal.get("reasons").asString(),
                                instant(at))));
    }

    static Optional<Value> present(Value value) {
        return Optional.of(value).filter(one -> !one.isNull());
    }

    static Instant instant(Value at) {
        return at.asZonedDateTime().toInstant();
    }

    static ZonedDateTime stored(Instant at) {
        return at.atZone(UTC);
    }
}
