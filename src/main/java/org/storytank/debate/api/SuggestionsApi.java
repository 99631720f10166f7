package org.storytank.debate.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.storytank.account.api.Asker;
import org.storytank.account.api.PersonShown;
import org.storytank.coediting.MachineWords;
import org.storytank.debate.Author;
import org.storytank.debate.ClaimId;
import org.storytank.debate.RoomId;
import org.storytank.debate.Stance;
import org.storytank.debate.Standing;
import org.storytank.debate.Suggesting;
import org.storytank.debate.Suggestion;
import org.storytank.debate.SuggestionId;
import org.storytank.provenance.LabelledText;
import org.storytank.provenance.api.WordsShown;
import org.storytank.shell.api.Api;
import org.storytank.shell.api.Given;

/** What those suggest who may not speak in a debate, and how it is answered. */
@RestController
@RequestMapping(Api.V1)
@Tag(name = "Debates")
class SuggestionsApi {

    private final Suggesting suggesting;
    private final WordsShown.Origins origins;
    private final MachineWords machines;

    SuggestionsApi(Suggesting suggesting, WordsShown.Origins origins, MachineWords machines) {
        this.suggesting = suggesting;
        this.origins = origins;
        this.machines = machines;
    }

    enum Answer {
        ACCEPTED,
        SAME,
        DECLINED
    }

    /** @param about the claim it would answer, missing for a claim of its own @param stance for or against, with {@code about} @param heard true once the person has read what a rule advises and wants it said all the same */
    record NewSuggestion(
            String text,
            @Nullable String about,
            @Nullable String stance,
            @Nullable Boolean heard) {}

    /** @param answer accepted, same or declined @param claim what says the same already @param reason why it is declined @param heard see {@link NewSuggestion} */
    record SuggestionAnswer(
            String answer,
            @Nullable String claim,
            @Nullable String reason,
            @Nullable Boolean heard) {}

    record SuggestionMade(String id) {}

    /** @param state waits, accepted, same or declined @param claim what it became, or what says the same @param reason why it was declined */
    record SuggestionShown(
            String id,
            String text,
            List<WordsShown> origins,
            @Nullable String about,
            @Nullable String stance,
            @Nullable PersonShown by,
            Instant at,
            String state,
            @Nullable String claim,
            @Nullable String reason,
            List<WordsShown> reasonOrigins,
            @Nullable PersonShown answeredBy) {}

    @GetMapping("/debates/{debate}/suggestions")
    @Operation(
            operationId = "suggestions",
            summary = "What was suggested in a debate: all for those who run it, for others their own")
    List<SuggestionShown> read(Asker asker, @PathVariable String debate) {
        return suggesting.in(Given.id(debate, RoomId::new), asker.id()).stream()
                .map(this::shown)
                .toList();
    }

    @PostMapping("/debates/{debate}/suggestions")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "suggest", summary = "Suggests a claim; those who run the debate answer")
    SuggestionMade suggest(Asker asker, @PathVariable String debate, @RequestBody NewSuggestion given) {
        var standing = given.about() == null
                ? Standing.ALONE
                : Standing.under(
                        Given.id(given.about(), ClaimId::new), Given.oneOf(Stance.class, "stance", given.stance()));
        return new SuggestionMade(suggesting
                .suggest(
                        asker.id(),
                        Given.id(debate, RoomId::new),
                        standing,
                        Given.required("text", given.text()),
                        Given.yes(given.heard()))
                .value());
    }

    @DeleteMapping("/suggestions/{suggestion}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "takeBackSuggestion", summary = "Takes one's own suggestion back while it waits")
    void takeBack(Asker asker, @PathVariable String suggestion) {
        suggesting.takeBack(asker.id(), Given.id(suggestion, SuggestionId::new));
    }

    @PutMapping("/suggestions/{suggestion}/answer")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "answerSuggestion",
            summary =
                    "Takes a suggestion in, says where it was said already, or declines it; for those who run the debate")
    void answer(Asker asker, @PathVariable String suggestion, @RequestBody SuggestionAnswer given) {
        var id = Given.id(suggestion, SuggestionId::new);
        switch (Given.oneOf(Answer.class, "answer", given.answer())) {
            case ACCEPTED -> suggesting.accept(asker.id(), id);
            case SAME ->
                suggesting.same(asker.id(), id, Given.id(Given.required("claim", given.claim()), ClaimId::new));
            case DECLINED ->
                suggesting.decline(asker.id(), id, Given.required("reason", given.reason()), Given.yes(given.heard()));
        }
    }

    private SuggestionShown shown(Suggestion one) {
        return new SuggestionShown(
                one.id().value(),
                one.words().text(),
                words(one.words(), one.by()),
                one.standing().answers().map(about -> about.about().value()).orElse(null),
                one.standing()
                        .answers()
                        .map(about -> Given.word(about.stance()))
                        .orElse(null),
                person(one.by()),
                one.at(),
                one.state().word(),
                one.claim().map(ClaimId::value).orElse(null),
                one.reason().text().isEmpty() ? null : one.reason().text(),
                words(one.reason(), one.answeredBy()),
                person(one.answeredBy()));
    }

    private List<WordsShown> words(LabelledText text, Optional<Author> by) {
        return text.hasMachineWords() ? origins.of(text, machines.runs(text.runs()), person(by)) : List.of();
    }

    private static @Nullable PersonShown person(Optional<Author> author) {
        return author.map(one -> new PersonShown(one.id().value(), one.name(), one.hue()))
                .orElse(null);
    }
}
