package org.storytank.debate.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.storytank.account.api.Asker;
import org.storytank.debate.ClaimChecking;
import org.storytank.debate.ClaimId;
import org.storytank.debate.Finding;
import org.storytank.shell.api.Api;
import org.storytank.shell.api.Given;

/** Facts held against their sources. */
@RestController
@RequestMapping(Api.V1 + "/claims/{claim}/check")
@Tag(name = "Claims")
class ChecksApi {

    private final ClaimChecking checking;

    ChecksApi(ClaimChecking checking) {
        this.checking = checking;
    }

    /** @param wordedAt of the claim as it was read @param finding supported, partly or contradicted @param heard true once the person has read what a rule advises and wants it said all the same */
    record NewCheck(
            @Nullable Instant wordedAt,
            String finding,
            String reason,
            @Nullable Boolean heard) {}

    @PutMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "check",
            summary = "Signs what one found when one held somebody else's fact against its sources")
    void check(Asker asker, @PathVariable String claim, @RequestBody NewCheck given) {
        checking.check(
                asker.id(),
                Given.id(claim, ClaimId::new),
                Given.required("wordedAt", given.wordedAt()),
                Given.oneOf(Finding.class, "finding", given.finding()),
                Given.required("reason", given.reason()),
                Given.yes(given.heard()));
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "uncheck", summary = "Takes back what one found")
    void takeBack(Asker asker, @PathVariable String claim) {
        checking.takeBack(asker.id(), Given.id(claim, ClaimId::new));
    }
}
