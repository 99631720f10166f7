package org.storytank.debate.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.storytank.account.api.Asker;
import org.storytank.debate.ClaimId;
import org.storytank.debate.ClaimSplitting;
import org.storytank.shell.api.Api;
import org.storytank.shell.api.Given;

/** Claims that are several in one are divided, and made whole again. */
@RestController
@RequestMapping(Api.V1 + "/claims/{claim}/parts")
@Tag(name = "Claims")
class SplitsApi {

    private final ClaimSplitting splitting;

    SplitsApi(ClaimSplitting splitting) {
        this.splitting = splitting;
    }

    /** @param parts words of the claim, unchanged and in their order */
    record Parts(List<String> parts) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "split",
            summary =
                    "Divides a claim that is several in one; each part is by whoever said it. Answers the ids of the parts")
    List<String> split(Asker asker, @PathVariable String claim, @RequestBody Parts given) {
        return splitting
                .split(asker.id(), Given.id(claim, ClaimId::new), Given.required("parts", given.parts()))
                .stream()
                .map(ClaimId::value)
                .toList();
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "join",
            summary = "Makes a divided claim whole again, while nobody has said anything about its parts")
    void join(Asker asker, @PathVariable String claim) {
        splitting.join(asker.id(), Given.id(claim, ClaimId::new));
    }
}
