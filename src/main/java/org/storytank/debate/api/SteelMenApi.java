package org.storytank.debate.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.storytank.account.api.Asker;
import org.storytank.debate.ClaimId;
import org.storytank.debate.SteelManId;
import org.storytank.debate.SteelManning;
import org.storytank.shell.api.Api;
import org.storytank.shell.api.Given;

/** Claims in their strongest form, put by others. */
@RestController
@RequestMapping(Api.V1)
@Tag(name = "Claims")
class SteelMenApi {

    private final SteelManning steelManning;

    SteelMenApi(SteelManning steelManning) {
        this.steelManning = steelManning;
    }

    /** @param heard true once the person has read what a rule advises and wants it said all the same */
    record NewSteelMan(String text, @Nullable Boolean heard) {}

    record Put(String id) {}

    record Meant(@Nullable Boolean yes) {}

    @PostMapping("/claims/{claim}/steel-men")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "putFairly",
            summary = "Puts somebody else's claim in its strongest form; its author answers")
    Put put(Asker asker, @PathVariable String claim, @RequestBody NewSteelMan given) {
        return new Put(steelManning
                .put(
                        asker.id(),
                        Given.id(claim, ClaimId::new),
                        Given.required("text", given.text()),
                        Given.yes(given.heard()))
                .value());
    }

    @DeleteMapping("/claims/{claim}/steel-men")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "unputFairly", summary = "Takes back how one put a claim")
    void takeBack(Asker asker, @PathVariable String claim) {
        steelManning.takeBack(asker.id(), Given.id(claim, ClaimId::new));
    }

    @PutMapping("/steel-men/{steelman}/answer")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "answerFairly", summary = "The claim's author says whether that is what they mean")
    void answer(Asker asker, @PathVariable String steelman, @RequestBody Meant given) {
        steelManning.answer(asker.id(), Given.id(steelman, SteelManId::new), Given.required("yes", given.yes()));
    }
}
