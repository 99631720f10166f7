package org.storytank.explore.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.storytank.account.api.Asker;
import org.storytank.explore.graph.GraphService;
import org.storytank.shell.api.Api;

/** How stories, scenes, questions, claims and sources hang together, of what the asker may read. */
@RestController
@RequestMapping(Api.V1 + "/graph/{thing}")
@Tag(name = "Explore")
class GraphApi {

    private final GraphService graph;

    GraphApi(GraphService graph) {
        this.graph = graph;
    }

    @GetMapping
    @Operation(operationId = "around", summary = "A thing with what it grew from and what grew out of it")
    PictureShown around(
            Asker asker, @PathVariable String thing, @RequestParam(defaultValue = "") List<String> unfolded) {
        var open = unfolded.stream().map(Things::of).toList();
        return PictureShown.of(graph.around(Things.of(thing), open, asker.orNobody()));
    }

    @GetMapping("/raised")
    @Operation(operationId = "raisedBy", summary = "The scenes of a story that raised questions, and the questions")
    PictureShown raised(Asker asker, @PathVariable String thing) {
        return PictureShown.of(graph.raisedBy(Things.of(thing), asker.orNobody()));
    }

    @GetMapping("/unsourced")
    @Operation(operationId = "unsourced", summary = "The claims of a question or a story that rest on no source")
    PictureShown unsourced(Asker asker, @PathVariable String thing) {
        return PictureShown.of(graph.unsourced(Things.of(thing), asker.orNobody()));
    }

    @GetMapping("/to/{other}")
    @Operation(
            operationId = "between",
            summary = "The shortest way from one thing to another; no links when there is none")
    PictureShown between(Asker asker, @PathVariable String thing, @PathVariable String other) {
        return PictureShown.of(graph.between(Things.of(thing), Things.of(other), asker.orNobody()));
    }
}
