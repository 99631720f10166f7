package org.storytank.debate.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Map;
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
import org.storytank.debate.Author;
import org.storytank.debate.ClaimId;
import org.storytank.debate.ClaimsNamed;
import org.storytank.debate.Concluding;
import org.storytank.debate.ConcludingTogether;
import org.storytank.debate.Conclusion;
import org.storytank.debate.Debate;
import org.storytank.debate.DebateService;
import org.storytank.debate.RoomId;
import org.storytank.debate.Votes;
import org.storytank.debate.WrittenTogether;
import org.storytank.provenance.LabelledText;
import org.storytank.provenance.api.WordsShown;
import org.storytank.shell.api.Api;
import org.storytank.shell.api.Given;

/** Where a debate arrived, and who signed it. */
@RestController
@RequestMapping(Api.V1 + "/debates/{debate}")
@Tag(name = "Debates")
class ConclusionsApi {

    private static final LabelledText NOTHING = new LabelledText("", List.of());

    private final DebateService debates;
    private final Concluding concluding;
    private final ConcludingTogether together;
    private final WordsShown.Origins origins;

    ConclusionsApi(
            DebateService debates, Concluding concluding, ConcludingTogether together, WordsShown.Origins origins) {
        this.debates = debates;
        this.concluding = concluding;
        this.together = together;
        this.origins = origins;
    }

    /** @param seen number of the conclusion that was read before, missing when there was none @param restsOn ids of claims of the room @param decides ids of proposals of the room @param heard true once the person has read what a rule advises and wants it said all the same */
    record NewConclusion(
            @Nullable Integer seen,
            @Nullable String agreed,
            @Nullable String divides,
            @Nullable List<String> restsOn,
            @Nullable List<String> decides,
            @Nullable Boolean heard) {}

    /** @param seen see {@link NewConclusion} @param mark of the draft that was read; without it what stands there now is put forward, whatever it is @param restsOn, decides, heard see {@link NewConclusion} */
    record PutForward(
            @Nullable Integer seen,
            @Nullable String mark,
            @Nullable List<String> restsOn,
            @Nullable List<String> decides,
            @Nullable Boolean heard) {}

    /** @param agreedOrigins where its characters come from when a machine wrote some of them, otherwise empty; {@code dividesOrigins} likewise @param writers who wrote or brought what stands there @param mark of what stands there now, to be sent along when it is put forward */
    record DraftShown(
            String agreed,
            List<WordsShown> agreedOrigins,
            String divides,
            List<WordsShown> dividesOrigins,
            List<PersonShown> writers,
            String mark) {}

    /** @param seen number of the conclusion that was read @param why needed of those who see it otherwise @param heard see {@link NewConclusion} */
    record NewSignature(
            @Nullable Integer seen,
            @Nullable Boolean agrees,
            @Nullable String why,
            @Nullable Boolean heard) {}

    /** @param id by which it is reported, of the kind {@code remark}; of a signature likewise @param number the first is 1, the one that stands has the highest @param agreedOrigins where its characters come from when a machine wrote some of them, otherwise empty; {@code dividesOrigins} likewise @param restsOn ids of claims of the room @param decided the proposals that it decides @param by who put it forward @param writers who wrote or brought its words */
    record ConclusionShown(
            String id,
            int number,
            String agreed,
            List<WordsShown> agreedOrigins,
            String divides,
            List<WordsShown> dividesOrigins,
            List<String> restsOn,
            List<DecidedShown> decided,
            @Nullable PersonShown by,
            List<PersonShown> writers,
            Instant at,
            List<SignatureShown> signed) {}

    /** @param text the words of that moment, {@code origins} and {@code votes} likewise @param claim id of the claim that was decided */
    record DecidedShown(String claim, String text, List<WordsShown> origins, VotesThen votes) {}

    /** @param cast how many had voted @param counts missing where the debate hides them from those who have not voted */
    record VotesThen(int cast, @Nullable CountsThen counts) {}

    record CountsThen(int agree, int disagree, int pass) {}

    record SignatureShown(
            String id, @Nullable PersonShown by, boolean agrees, String why, List<WordsShown> whyOrigins) {}

    @GetMapping("/conclusions")
    @Operation(
            operationId = "conclusions",
            summary = "Where a debate arrived: what stands first, then what stood before")
    List<ConclusionShown> read(Asker asker, @PathVariable String debate) {
        var whole = debates.read(Given.id(debate, RoomId::new), asker.orNobody());
        return whole.conclusions().stream().map(one -> shown(one, whole)).toList();
    }

    @PutMapping("/conclusion")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "conclude",
            summary = "Writes what was agreed and what divides; for those who run the debate")
    void conclude(Asker asker, @PathVariable String debate, @RequestBody NewConclusion given) {
        concluding.conclude(
                asker.id(),
                Given.id(debate, RoomId::new),
                given.seen() == null ? Conclusion.NONE : given.seen(),
                given.agreed() == null ? "" : given.agreed(),
                given.divides() == null ? "" : given.divides(),
                new ClaimsNamed(claims(given.restsOn()), claims(given.decides())),
                Given.yes(given.heard()));
    }

    @GetMapping("/conclusion/draft")
    @Operation(
            operationId = "conclusionDraft",
            summary = "What is written together of where the debate arrived, as it is now; for those who speak there")
    DraftShown draft(Asker asker, @PathVariable String debate) {
        return shown(together.read(asker.id(), Given.id(debate, RoomId::new))
                .orElseGet(() -> new WrittenTogether(NOTHING, NOTHING, List.of(), Map.of())));
    }

    @PostMapping("/conclusion/draft")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "putForward",
            summary = "Puts what was written together forward to be signed; for those who run the debate")
    void putForward(Asker asker, @PathVariable String debate, @RequestBody PutForward given) {
        together.putForward(
                asker.id(),
                Given.id(debate, RoomId::new),
                given.seen() == null ? Conclusion.NONE : given.seen(),
                Optional.ofNullable(given.mark()),
                new ClaimsNamed(claims(given.restsOn()), claims(given.decides())),
                Given.yes(given.heard()));
    }

    @PutMapping("/conclusion/signature")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "sign", summary = "Stands by the conclusion, or says how one sees it otherwise")
    void sign(Asker asker, @PathVariable String debate, @RequestBody NewSignature given) {
        concluding.sign(
                asker.id(),
                Given.id(debate, RoomId::new),
                Given.required("seen", given.seen()),
                Given.required("agrees", given.agrees()),
                given.why() == null ? "" : given.why(),
                Given.yes(given.heard()));
    }

    @DeleteMapping("/conclusion/signature")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "unsign", summary = "Takes one's word on the conclusion back")
    void unsign(Asker asker, @PathVariable String debate) {
        concluding.unsign(asker.id(), Given.id(debate, RoomId::new));
    }

    private ConclusionShown shown(Conclusion one, Debate debate) {
        return new ConclusionShown(
                one.id().value(),
                one.number(),
                one.agreed().text(),
                words(one.agreed(), debate, one.by()),
                one.divides().text(),
                words(one.divides(), debate, one.by()),
                one.grounds().stream().map(ClaimId::value).toList(),
                one.decided().stream()
                        .map(proposal -> new DecidedShown(
                                proposal.claim().value(),
                                proposal.words().text(),
                                words(proposal.words(), debate, Optional.empty()),
                                then(proposal.votes())))
                        .toList(),
                person(one.by()),
                one.writers().stream().map(ConclusionsApi::person).toList(),
                one.at(),
                one.signed().stream()
                        .map(signature -> new SignatureShown(
                                signature.id().value(),
                                person(signature.by()),
                                signature.agrees(),
                                signature.why().text(),
                                words(signature.why(), debate, signature.by())))
                        .toList());
    }

    private static VotesThen then(Votes votes) {
        return new VotesThen(
                votes.cast(),
                votes.tally()
                        .map(tally -> new CountsThen(tally.agree(), tally.disagree(), tally.pass()))
                        .orElse(null));
    }

    private DraftShown shown(WrittenTogether draft) {
        return new DraftShown(
                draft.agreed().text(),
                origins.of(draft.agreed(), draft.runs(), null),
                draft.divides().text(),
                origins.of(draft.divides(), draft.runs(), null),
                draft.writers().stream().map(ConclusionsApi::person).toList(),
                draft.mark());
    }

    private static List<ClaimId> claims(@Nullable List<String> ids) {
        return ids == null
                ? List.of()
                : ids.stream().map(id -> Given.id(id, ClaimId::new)).toList();
    }

    private List<WordsShown> words(LabelledText text, Debate debate, Optional<Author> by) {
        return origins.of(text, debate.runs(), person(by));
    }

    private static @Nullable PersonShown person(Optional<Author> author) {
        return author.map(ConclusionsApi::person).orElse(null);
    }

    private static PersonShown person(Author author) {
        return new PersonShown(author.id().value(), author.name(), author.hue());
    }
}
