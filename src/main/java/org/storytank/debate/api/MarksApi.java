package org.storytank.debate.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.storytank.account.Unknown;
import org.storytank.account.api.Asker;
import org.storytank.debate.ClaimId;
import org.storytank.debate.ClaimReview;
import org.storytank.debate.MarkCount;
import org.storytank.debate.ReviewReason;
import org.storytank.shell.api.Api;
import org.storytank.shell.api.Given;

/** Marks for review: help for the author of a claim. */
@RestController
@RequestMapping(Api.V1 + "/claims/{claim}/marks")
@Tag(name = "Marks for review")
class MarksApi {

    private final ClaimReview review;

    MarksApi(ClaimReview review) {
        this.review = review;
    }

    @PutMapping("/{reason}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "mark",
            summary =
                    "Marks a claim for review: unsupported, not-a-claim, other-kind, unclear, duplicate, off-topic, several-in-one, "
                            + "belongs-elsewhere or insulting")
    void mark(Asker asker, @PathVariable String claim, @PathVariable String reason) {
        review.mark(asker.id(), Given.id(claim, ClaimId::new), reason(reason));
    }

    @DeleteMapping("/{reason}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "unmark", summary = "Takes one's own mark back")
    void unmark(Asker asker, @PathVariable String claim, @PathVariable String reason) {
        review.takeBack(asker.id(), Given.id(claim, ClaimId::new), reason(reason));
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "reviewed", summary = "Says of one's own claim that it was looked at again; its marks go")
    void reviewed(Asker asker, @PathVariable String claim) {
        review.clear(asker.id(), Given.id(claim, ClaimId::new));
    }

    private static ReviewReason reason(String word) {
        return Arrays.stream(ReviewReason.values())
                .filter(reason -> MarkCount.word(reason).equals(word))
                .findFirst()
                .orElseThrow(() -> new Unknown("reason"));
    }
}
