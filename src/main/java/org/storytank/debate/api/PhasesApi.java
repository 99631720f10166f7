package org.storytank.debate.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.storytank.account.api.Asker;
import org.storytank.debate.Phase;
import org.storytank.debate.Phasing;
import org.storytank.debate.RoomId;
import org.storytank.shell.api.Api;
import org.storytank.shell.api.Given;

/** The phases of a debate. */
@RestController
@RequestMapping(Api.V1 + "/debates/{debate}/phase")
@Tag(name = "Debates")
class PhasesApi {

    private final Phasing phasing;

    PhasesApi(Phasing phasing) {
        this.phasing = phasing;
    }

    /** @param phase free, collect, discuss, test, decide, conclude or closed @param minutes how long it is meant to last; it does not end by itself */
    record NewPhase(String phase, @Nullable Integer minutes) {}

    @PutMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "moveTo", summary = "Moves a debate to a phase; what that does not allow is refused")
    void move(Asker asker, @PathVariable String debate, @RequestBody NewPhase given) {
        phasing.move(
                asker.id(),
                Given.id(debate, RoomId::new),
                Given.oneOf(Phase.class, "phase", given.phase()),
                Optional.ofNullable(given.minutes()));
    }
}
