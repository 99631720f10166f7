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
import org.storytank.debate.ArgumentScheme;
import org.storytank.debate.ClaimId;
import org.storytank.debate.Reasoning;
import org.storytank.shell.api.Api;
import org.storytank.shell.api.Given;

/** How answers prove what they say. */
@RestController
@RequestMapping(Api.V1)
@Tag(name = "Claims")
class ReasoningApi {

    private final Reasoning reasoning;

    ReasoningApi(Reasoning reasoning) {
        this.reasoning = reasoning;
    }

    /**
     * @param scheme expert_opinion, position_to_know, popular_opinion, example, analogy, cause, sign, consequences or practical_reasoning; none takes it back
     */
    record SchemeOf(@Nullable String scheme) {}

    @PutMapping("/claims/{claim}/scheme")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "chooseScheme",
            summary = "Says what kind of argument an answer is: its author, or as owner of the debate; tools on")
    void choose(Asker asker, @PathVariable String claim, @RequestBody SchemeOf given) {
        var scheme = Optional.ofNullable(given.scheme()).map(word -> Given.oneOf(ArgumentScheme.class, "scheme", word));
        reasoning.choose(asker.id(), Given.id(claim, ClaimId::new), scheme);
    }
}
