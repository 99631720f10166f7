package org.storytank.debate.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.storytank.account.api.Asker;
import org.storytank.debate.ArgumentId;
import org.storytank.debate.ClaimId;
import org.storytank.debate.Reusing;
import org.storytank.debate.Stance;
import org.storytank.shell.api.Api;
import org.storytank.shell.api.Given;

/** Claims that speak for or against others beside the place where they were said. */
@RestController
@RequestMapping(Api.V1)
@Tag(name = "Claims")
class ReusingApi {

    private final Reusing reusing;

    ReusingApi(Reusing reusing) {
        this.reusing = reusing;
    }

    /** @param stance for or against @param about the other claim, or the question itself */
    record NewReuse(String stance, String about) {}

    /** @param argument by which it is taken back */
    record Reused(String argument) {}

    @PostMapping("/claims/{claim}/reuses")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "reuse",
            summary = "Uses a claim for or against another one of its debate, too; with the tools for analysis on")
    Reused use(Asker asker, @PathVariable String claim, @RequestBody NewReuse given) {
        return new Reused(reusing.use(
                        asker.id(),
                        Given.id(claim, ClaimId::new),
                        Given.oneOf(Stance.class, "stance", given.stance()),
                        Given.id(Given.required("about", given.about()), ClaimId::new))
                .value());
    }

    @DeleteMapping("/reuses/{argument}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "takeBackReuse",
            summary = "Does not use a claim there any more: who did, or as facilitator of the debate")
    void takeBack(Asker asker, @PathVariable String argument) {
        reusing.takeBack(asker.id(), Given.id(argument, ArgumentId::new));
    }
}
