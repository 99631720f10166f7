package org.storytank.debate.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.storytank.account.api.Asker;
import org.storytank.debate.Analysis;
import org.storytank.debate.Crux;
import org.storytank.debate.RoomId;
import org.storytank.shell.api.Api;
import org.storytank.shell.api.Given;

/** The tools for analysis, where the owners of a debate switched them on. */
@RestController
@RequestMapping(Api.V1 + "/debates")
@Tag(name = "Analysis")
class AnalysisApi {

    private final Analysis analysis;

    AnalysisApi(Analysis analysis) {
        this.analysis = analysis;
    }

    /**
     * A claim worth talking about next.
     *
     * @param division how far people are apart on it, from 0 to 1
     * @param movement how much stronger the question's yes is with it than without it, between -1 and 1
     * @param settled false when arguments in a circle do not come to rest: then the movement means nothing
     */
    record CruxShown(String claim, String text, double division, double movement, boolean settled) {

        static CruxShown of(Crux crux) {
            return new CruxShown(
                    crux.claim().id().value(),
                    crux.claim().wording().text(),
                    crux.division(),
                    crux.movement(),
                    crux.settled());
        }
    }

    @GetMapping("/{debate}/cruxes")
    @Operation(operationId = "cruxes", summary = "What is worth talking about next: people are apart on it and much hangs on it")
    List<CruxShown> cruxes(Asker asker, @PathVariable String debate) {
        return analysis.cruxes(Given.id(debate, RoomId::new), asker.orNobody()).stream()
                .map(CruxShown::of)
                .toList();
    }
}
