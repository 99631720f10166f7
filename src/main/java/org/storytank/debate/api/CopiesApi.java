package org.storytank.debate.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.storytank.account.api.Asker;
import org.storytank.shell.api.Api;
import org.storytank.shell.api.Given;
import org.storytank.source.CitationId;
import org.storytank.source.CopyLooking;

/** What is quoted, and the archived copies that it is quoted from. */
@RestController
@RequestMapping(Api.V1 + "/citations/{citation}/copy")
@Tag(name = "Claims")
class CopiesApi {

    private final CopyLooking copies;

    CopiesApi(CopyLooking copies) {
        this.copies = copies;
    }

    /** @param holds whether the quoted words stand in the copy */
    record CopyShown(boolean holds, Instant seenAt) {}

    @PostMapping
    @Operation(
            operationId = "lookAtCopy",
            summary = "Looks whether the archived copy says what is quoted, where the host lets sources be looked up")
    CopyShown look(Asker asker, @PathVariable String citation) {
        var seen = copies.look(asker.id(), Given.id(citation, CitationId::new));
        return new CopyShown(seen.holds(), seen.at());
    }
}
