package org.storytank.debate.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.storytank.account.PersonId;
import org.storytank.account.api.Asker;
import org.storytank.account.api.PersonShown;
import org.storytank.debate.ClaimId;
import org.storytank.debate.DebateService;
import org.storytank.debate.RoomId;
import org.storytank.debate.Scribing;
import org.storytank.shell.api.Api;
import org.storytank.shell.api.Given;

/** Scribes of a debate that meets in person, and the words they read back. */
@RestController
@RequestMapping(Api.V1)
@Tag(name = "Debates")
class ScribesApi {

    private final DebateService debates;
    private final Scribing scribing;

    ScribesApi(DebateService debates, Scribing scribing) {
        this.debates = debates;
        this.scribing = scribing;
    }

    @GetMapping("/debates/{debate}/scribes")
    @Operation(operationId = "scribes", summary = "Who was named to write down what is said aloud in a debate")
    List<PersonShown> read(Asker asker, @PathVariable String debate) {
        return debates.read(Given.id(debate, RoomId::new), asker.orNobody()).scribes().stream()
                .map(one -> new PersonShown(one.id().value(), one.name(), one.hue()))
                .toList();
    }

    @PutMapping("/debates/{debate}/scribes/{person}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "nameScribe", summary = "Names a scribe; for those who run the debate")
    void name(Asker asker, @PathVariable String debate, @PathVariable String person) {
        scribing.name(asker.id(), Given.id(debate, RoomId::new), Given.id(person, PersonId::new), true);
    }

    @DeleteMapping("/debates/{debate}/scribes/{person}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "dropScribe",
            summary = "Somebody is no scribe any more; what they wrote down stays. For those who run the debate")
    void drop(Asker asker, @PathVariable String debate, @PathVariable String person) {
        scribing.name(asker.id(), Given.id(debate, RoomId::new), Given.id(person, PersonId::new), false);
    }

    @PutMapping("/claims/{claim}/spoken/agreed")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "readBack",
            summary = "What was said aloud was read back and the speaker agrees: it can be answered and voted on")
    void agreed(Asker asker, @PathVariable String claim) {
        scribing.agreed(asker.id(), Given.id(claim, ClaimId::new));
    }

    @DeleteMapping("/claims/{claim}/spoken/speaker")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "forgetSpeaker", summary = "Takes the speaker's name off what was said aloud")
    void forget(Asker asker, @PathVariable String claim) {
        scribing.forgetSpeaker(asker.id(), Given.id(claim, ClaimId::new));
    }
}
