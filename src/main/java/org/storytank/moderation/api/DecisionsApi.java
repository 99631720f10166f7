package org.storytank.moderation.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.storytank.account.api.Asker;
import org.storytank.moderation.cases.Appeal;
import org.storytank.moderation.cases.DecisionId;
import org.storytank.moderation.cases.Sanction;
import org.storytank.moderation.cases.Statement;
import org.storytank.moderation.cases.StatementService;
import org.storytank.provenance.api.WordsShown;
import org.storytank.shell.api.Api;
import org.storytank.shell.api.Given;

/** What was decided about one's own words, why, and contesting it. */
@RestController
@RequestMapping(Api.V1 + "/decisions")
@Tag(name = "Decisions")
class DecisionsApi {

    private final StatementService statements;
    private final WordsShown.Origins origins;

    DecisionsApi(StatementService statements, WordsShown.Origins origins) {
        this.statements = statements;
        this.origins = origins;
    }

    /**
     * @param kind of what it is about: claim, remark, story, scene, passage or person
     * @param text what was said, while it is kept
     * @param origins where each of its characters comes from
     * @param measure what is done about the person: warned, limited, paused or excluded; of kind person
     * @param until when that ends by itself
     * @param reason the kind of reason, for example insult
     * @param law the law it rests on, if it does
     * @param rule the rule and its version that found it, if one did
     * @param automated whether no person decided
     * @param standing stands, replaced, undone or overturned
     * @param contested what was answered to it
     * @param answer what somebody else decided about that, in words
     */
    record DecisionShown(
            String id,
            String kind,
            String text,
            List<WordsShown> origins,
            @Nullable String measure,
            @Nullable Instant until,
            String reason,
            String facts,
            @Nullable String law,
            @Nullable String rule,
            boolean automated,
            boolean reported,
            Instant at,
            Instant contestUntil,
            String standing,
            boolean contestable,
            @Nullable String contested,
            @Nullable String answer) {

        static DecisionShown of(Statement statement, WordsShown.Origins origins) {
            var decision = statement.decision();
            return new DecisionShown(
                    decision.id().value(),
                    statement.kind(),
                    statement.text(),
                    origins.of(statement.words(), Map.of(), null),
                    decision.sanction().map(one -> one.measure().word()).orElse(null),
                    decision.sanction().flatMap(Sanction::until).orElse(null),
                    decision.ground().word(),
                    decision.facts(),
                    filled(decision.law()),
                    filled(statement.rule()),
                    decision.automated(),
                    statement.reported(),
                    decision.at(),
                    decision.contestUntil(),
                    decision.standing().word(),
                    statement.contestable(),
                    decision.appeal().map(Appeal::text).orElse(null),
                    decision.appeal()
                            .flatMap(Appeal::answer)
                            .map(Appeal.Answer::reasons)
                            .orElse(null));
        }

        private static @Nullable String filled(String text) {
            return text.isEmpty() ? null : text;
        }
    }

    /** @param text in what the decision is wrong */
    record Contesting(String text) {}

    @GetMapping
    @Operation(operationId = "readDecisions", summary = "What was decided about one's own words, the latest first")
    List<DecisionShown> read(Asker asker) {
        return statements.read(asker.id()).stream()
                .map(one -> DecisionShown.of(one, origins))
                .toList();
    }

    @PostMapping("/{decision}/contest")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "contest", summary = "Contests a decision, once; somebody else answers")
    void contest(Asker asker, @PathVariable String decision, @RequestBody Contesting given) {
        statements.contest(asker.id(), Given.id(decision, DecisionId::new), Given.required("text", given.text()));
    }
}
