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
import org.storytank.account.PersonId;
import org.storytank.account.api.Asker;
import org.storytank.account.api.PersonShown;
import org.storytank.debate.Author;
import org.storytank.debate.Floor;
import org.storytank.debate.RoomId;
import org.storytank.debate.Speaking;
import org.storytank.shell.api.Api;
import org.storytank.shell.api.Given;

/** The speaking queue of a debate that meets in person. */
@RestController
@RequestMapping(Api.V1 + "/debates/{debate}/speaking")
@Tag(name = "Debates")
class SpeakingApi {

    private final Speaking speaking;

    SpeakingApi(Speaking speaking) {
        this.speaking = speaking;
    }

    /** @param open whether the room has a queue @param speaker who has the word, {@code since} when @param hands in the order in which they come */
    record SpeakingShown(
            boolean open,
            @Nullable PersonShown speaker,
            @Nullable Instant since,
            List<PersonShown> hands) {}

    /** @param open false closes it and forgets who waited and who has spoken */
    record NewSpeaking(Boolean open) {}

    /** @param person who is next, by whose id the room names them; refused when somebody else is by now */
    record NewWord(String person) {}

    @GetMapping
    @Operation(operationId = "speaking", summary = "Who has the word in a debate that meets in person, and who is next")
    SpeakingShown read(Asker asker, @PathVariable String debate) {
        return shown(speaking.in(room(debate), asker.orNobody()));
    }

    @PutMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "openSpeaking",
            summary = "Opens the speaking queue of a debate, or closes it; for those who run it")
    void choose(Asker asker, @PathVariable String debate, @RequestBody NewSpeaking given) {
        speaking.choose(asker.id(), room(debate), Given.required("open", given.open()));
    }

    @PutMapping("/hand")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "raiseHand", summary = "Raises one's hand")
    void raise(Asker asker, @PathVariable String debate) {
        speaking.raise(asker.id(), room(debate));
    }

    @DeleteMapping("/hand")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "lowerHand", summary = "Lowers one's hand, and gives the word back if one has it")
    void lower(Asker asker, @PathVariable String debate) {
        speaking.lower(asker.id(), room(debate));
    }

    @PutMapping("/word")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "giveWord", summary = "Gives the word to whoever is next; for those who run the debate")
    void give(Asker asker, @PathVariable String debate, @RequestBody NewWord given) {
        speaking.give(asker.id(), room(debate), Given.id(Given.required("person", given.person()), PersonId::new));
    }

    @DeleteMapping("/word")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "endWord", summary = "Ends the turn of whoever has the word; for those who run the debate")
    void end(Asker asker, @PathVariable String debate) {
        speaking.end(asker.id(), room(debate));
    }

    @DeleteMapping("/hands/{person}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "takeHandDown", summary = "Takes somebody's hand down; for those who run the debate")
    void takeDown(Asker asker, @PathVariable String debate, @PathVariable String person) {
        speaking.takeDown(asker.id(), room(debate), Given.id(person, PersonId::new));
    }

    private static RoomId room(String debate) {
        return Given.id(debate, RoomId::new);
    }

    private static SpeakingShown shown(Floor floor) {
        return new SpeakingShown(
                floor.open(),
                floor.word().map(word -> person(word.by())).orElse(null),
                floor.word().map(Floor.Word::since).orElse(null),
                floor.hands().stream().map(SpeakingApi::person).toList());
    }

    private static PersonShown person(Author author) {
        return new PersonShown(author.id().value(), author.name(), author.hue());
    }
}
