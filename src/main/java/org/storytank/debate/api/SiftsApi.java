package org.storytank.debate.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.storytank.account.api.Asker;
import org.storytank.account.api.PersonShown;
import org.storytank.coediting.MachineWords;
import org.storytank.debate.SiftAnswer;
import org.storytank.debate.SiftQuestion;
import org.storytank.debate.Sifting;
import org.storytank.provenance.api.WordsShown;
import org.storytank.shell.api.Api;
import org.storytank.shell.api.Given;
import org.storytank.source.CitationId;

/** The work sheet of a source where it is cited. */
@RestController
@RequestMapping(Api.V1 + "/citations/{citation}/sift")
@Tag(name = "Claims")
class SiftsApi {

    private final Sifting sifting;
    private final WordsShown.Origins origins;
    private final MachineWords machines;

    SiftsApi(Sifting sifting, WordsShown.Origins origins, MachineWords machines) {
        this.sifting = sifting;
        this.origins = origins;
        this.machines = machines;
    }

    /** @param address where it was found @param heard true once the person has read what a rule advises and wants it said all the same */
    record NewAnswer(String text, String address, @Nullable Boolean heard) {}

    /** @param id by which it is reported, as a remark @param question behind, others, original or rests */
    record AnswerShown(
            String id,
            String question,
            String text,
            List<WordsShown> origins,
            String address,
            @Nullable PersonShown by,
            Instant at) {}

    @GetMapping
    @Operation(operationId = "siftAnswers", summary = "What people found out about a source, where it is cited")
    List<AnswerShown> read(Asker asker, @PathVariable String citation) {
        return sifting.answers(Given.id(citation, CitationId::new), asker.orNobody()).stream()
                .map(this::shown)
                .toList();
    }

    @PutMapping("/{question}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "sift",
            summary = "Says what one found out about a source: behind, others, original or rests")
    void answer(
            Asker asker, @PathVariable String citation, @PathVariable String question, @RequestBody NewAnswer given) {
        sifting.answer(
                asker.id(),
                Given.id(citation, CitationId::new),
                Given.oneOf(SiftQuestion.class, "question", question),
                Given.required("text", given.text()),
                Given.required("address", given.address()),
                Given.yes(given.heard()));
    }

    @DeleteMapping("/{question}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "unsift", summary = "Takes one's answer to a question back")
    void takeBack(Asker asker, @PathVariable String citation, @PathVariable String question) {
        sifting.takeBack(
                asker.id(), Given.id(citation, CitationId::new), Given.oneOf(SiftQuestion.class, "question", question));
    }

    private AnswerShown shown(SiftAnswer answer) {
        var by = answer.by()
                .map(one -> new PersonShown(one.id().value(), one.name(), one.hue()))
                .orElse(null);
        var words = answer.text();
        return new AnswerShown(
                answer.id().value(),
                answer.question().word(),
                words.text(),
                words.hasMachineWords() ? origins.of(words, machines.runs(words.runs()), by) : List.of(),
                answer.address().value(),
                by,
                answer.at());
    }
}
