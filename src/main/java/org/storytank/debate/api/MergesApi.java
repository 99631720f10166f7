package org.storytank.debate.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.storytank.account.api.Asker;
import org.storytank.debate.ClaimId;
import org.storytank.debate.ClaimMerging;
import org.storytank.shell.api.Api;
import org.storytank.shell.api.Given;

/** Claims that say the same stand as one, and for themselves again. */
@RestController
@RequestMapping(Api.V1 + "/claims/{claim}/same-as")
@Tag(name = "Claims")
class MergesApi {

    private final ClaimMerging merging;

    MergesApi(ClaimMerging merging) {
        this.merging = merging;
    }

    /** @param claim the one that says the same, and takes it in */
    record SameAs(String claim) {}

    @PutMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "merge",
            summary =
                    "Puts a claim under another one that says the same; its words stay, votes, sources and answers go along")
    void merge(Asker asker, @PathVariable String claim, @RequestBody SameAs given) {
        var into = Given.id(Given.required("claim", given.claim()), ClaimId::new);
        merging.merge(asker.id(), Given.id(claim, ClaimId::new), into);
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "part",
            summary = "Lets a merged claim stand for itself again, with what came along with it")
    void part(Asker asker, @PathVariable String claim) {
        merging.part(asker.id(), Given.id(claim, ClaimId::new));
    }
}
