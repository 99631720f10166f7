package org.storytank.debate.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.storytank.account.api.Asker;
import org.storytank.debate.Debate;
import org.storytank.debate.DebateService;
import org.storytank.debate.Phase;
import org.storytank.debate.RoomId;
import org.storytank.debate.ScriptStep;
import org.storytank.debate.Scripting;
import org.storytank.provenance.LabelledText;
import org.storytank.provenance.api.WordsShown;
import org.storytank.shell.api.Api;
import org.storytank.shell.api.Given;

/** The script of a debate: its phases as those who run it prepared them. */
@RestController
@RequestMapping(Api.V1 + "/debates/{debate}/script")
@Tag(name = "Debates")
class ScriptsApi {

    private final DebateService debates;
    private final Scripting scripting;
    private final WordsShown.Origins origins;

    ScriptsApi(DebateService debates, Scripting scripting, WordsShown.Origins origins) {
        this.debates = debates;
        this.scripting = scripting;
        this.origins = origins;
    }

    /** @param at how many of its steps have begun @param steps none for those who do not run the debate */
    record ScriptShown(int at, List<StepShown> steps) {}

    /** @param minutes how long it is meant to last @param question asked in large type meanwhile @param questionOrigins where its characters come from when a machine wrote some of them, otherwise empty */
    record StepShown(
            String phase,
            @Nullable Integer minutes,
            @Nullable String question,
            List<WordsShown> questionOrigins) {}

    /** @param heard true once the person has read what a rule advises of a question and wants it asked all the same */
    record NewScript(List<NewStep> steps, @Nullable Boolean heard) {}

    /** @param phase collect, discuss, test, decide, conclude or closed @param minutes how long it is meant to last @param question asked in large type meanwhile */
    record NewStep(
            String phase,
            @Nullable Integer minutes,
            @Nullable String question) {}

    /** @param from how many steps have begun, as it was read; refused when others have begun meanwhile */
    record NextStep(Integer from) {}

    @GetMapping
    @Operation(operationId = "script", summary = "The phases of a debate in the order in which they come")
    ScriptShown read(Asker asker, @PathVariable String debate) {
        var whole = debates.read(Given.id(debate, RoomId::new), asker.orNobody());
        return new ScriptShown(
                whole.script().at(),
                whole.script().steps().stream().map(step -> shown(step, whole)).toList());
    }

    @PutMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "prepareScript", summary = "Writes the script of a debate; for those who run it")
    void prepare(Asker asker, @PathVariable String debate, @RequestBody NewScript given) {
        scripting.prepare(
                asker.id(),
                Given.id(debate, RoomId::new),
                Given.required("steps", given.steps()).stream()
                        .map(ScriptsApi::planned)
                        .toList(),
                Given.yes(given.heard()));
    }

    @PutMapping("/next")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "nextStep",
            summary = "Moves a debate to the next step of its script; for those who run it")
    void next(Asker asker, @PathVariable String debate, @RequestBody NextStep given) {
        scripting.next(asker.id(), Given.id(debate, RoomId::new), Given.required("from", given.from()));
    }

    private static ScriptStep.Planned planned(NewStep step) {
        return new ScriptStep.Planned(
                Given.oneOf(Phase.class, "phase", step.phase()),
                Optional.ofNullable(step.minutes()),
                step.question() == null ? "" : step.question());
    }

    private StepShown shown(ScriptStep step, Debate debate) {
        return new StepShown(
                step.phase().word(),
                step.minutes().orElse(null),
                step.question().map(LabelledText::text).orElse(null),
                step.question()
                        .filter(LabelledText::hasMachineWords)
                        .map(words -> origins.of(words, debate.runs(), null))
                        .orElse(List.of()));
    }
}
