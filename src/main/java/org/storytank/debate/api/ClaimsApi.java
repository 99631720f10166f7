package org.storytank.debate.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.storytank.account.Unknown;
import org.storytank.account.api.Asker;
import org.storytank.debate.ArgumentScheme;
import org.storytank.debate.ClaimCare;
import org.storytank.debate.ClaimId;
import org.storytank.debate.ClaimKind;
import org.storytank.debate.DebateService;
import org.storytank.debate.RoomId;
import org.storytank.debate.Saying;
import org.storytank.debate.Stance;
import org.storytank.debate.Standing;
import org.storytank.debate.api.DebatesApi.Stated;
import org.storytank.shell.api.Api;
import org.storytank.shell.api.Given;
import org.storytank.source.CitationId;
import org.storytank.source.DerivationId;
import org.storytank.source.NewCitation;
import org.storytank.source.NewDerivation;
import org.storytank.source.api.CitationShown;

/** Claims: answering them, citing under them, rewording and withdrawing one's own. */
@RestController
@RequestMapping(Api.V1)
@Tag(name = "Claims")
class ClaimsApi {

    private final DebateService debates;
    private final ClaimCare care;

    ClaimsApi(DebateService debates, ClaimCare care) {
        this.debates = debates;
        this.care = care;
    }

    /**
     * @param stance for, against, or, where the tools for analysis are on, undercut to object to the reasoning by which the claim answers another, or joint for what that reasoning needs besides
     * @param scheme of which kind that argument is, where the tools for analysis are on: {@code expert-opinion}
     * @param heard true once the person has read what a rule advises and wants it said all the same
     * @param spoken when a scribe writes it down for somebody who said it aloud in the room
     */
    record NewArgument(
            String stance,
            String text,
            @Nullable String scheme,
            @Nullable Boolean heard,
            DebatesApi.@Nullable Aloud spoken) {}

    /** @param heard as in a new argument */
    record ClaimChange(String text, @Nullable Boolean heard) {}

    /** @param kind fact, value or proposal; none takes it back */
    record KindOf(@Nullable String kind) {}

    /** @param about what it answers; none for a claim of its own @param stance for, against, undercut or joint */
    record Place(@Nullable String about, @Nullable String stance) {

        static Place of(Standing standing) {
            return standing.answers()
                    .map(answering -> new Place(answering.about().value(), Given.word(answering.stance())))
                    .orElse(new Place(null, null));
        }

        Standing standing() {
            return about == null
                    ? Standing.ALONE
                    : Standing.under(claimId(about), Given.oneOf(Stance.class, "stance", stance));
        }
    }

    /** @param about the claim it is to answer, which it may repeat */
    record Nearly(String text, @Nullable String about) {}

    /**
     * @param address of the page, or a DOI, or an ISBN
     * @param authors several are parted by semicolons
     * @param date a year, a month or a day: 2024-05-03
     * @param accessed the day it was read; today when left out
     * @param archived the address of a copy that stays
     * @param heard as in a new argument
     */
    record NewSource(
            String address,
            String title,
            @Nullable String authors,
            @Nullable String date,
            @Nullable String quote,
            @Nullable String locator,
            @Nullable String accessed,
            @Nullable String archived,
            @Nullable Boolean heard) {

        NewCitation typed() {
            return new NewCitation(
                    Given.required("address", address),
                    Given.required("title", title),
                    Objects.requireNonNullElse(authors, ""),
                    Objects.requireNonNullElse(date, ""),
                    Objects.requireNonNullElse(quote, ""),
                    Objects.requireNonNullElse(locator, ""),
                    Objects.requireNonNullElse(accessed, ""),
                    Objects.requireNonNullElse(archived, ""));
        }
    }

    /**
     * @param entry one entry in BibTeX, RIS or CSL-JSON
     * @param accessed the day it was read; today when left out
     * @param archived the address of a copy that stays
     * @param heard as in a new argument
     */
    record NewEntry(
            String entry,
            @Nullable String quote,
            @Nullable String locator,
            @Nullable String accessed,
            @Nullable String archived,
            @Nullable Boolean heard) {

        NewCitation typed() {
            return NewCitation.imported(
                    Given.required("entry", entry),
                    Objects.requireNonNullElse(quote, ""),
                    Objects.requireNonNullElse(locator, ""),
                    Objects.requireNonNullElse(accessed, ""),
                    Objects.requireNonNullElse(archived, ""));
        }
    }

    /**
     * @param how quotes, copies, translates, summarises or owned_by
     * @param address of what it derives from: a page, a DOI or an ISBN
     * @param title what that is called
     * @param date when that appeared: a year, a month or a day
     */
    record NewOrigin(
            String how,
            String address,
            String title,
            @Nullable String date) {

        NewDerivation typed() {
            return new NewDerivation(
                    Given.required("how", how),
                    Given.required("address", address),
                    Given.required("title", title),
                    Objects.requireNonNullElse(date, ""));
        }
    }

    @PostMapping("/claims/{claim}/arguments")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "argue",
            summary =
                    "Argues for or against a claim, or the question, with a new claim; or objects to a claim's reasoning, or joins it")
    Stated argue(Asker asker, @PathVariable String claim, @RequestBody NewArgument given, HttpServletRequest request) {
        var stance = Given.oneOf(Stance.class, "stance", given.stance());
        var scheme = Optional.ofNullable(given.scheme())
                .map(word -> ArgumentScheme.typed(word).orElseThrow(() -> new Unknown("scheme")));
        var saying = Saying.of(Given.required("text", given.text()))
                .restingOn(scheme)
                .heard(Given.yes(given.heard()));
        return Stated.of(
                debates.argue(asker.id(), claimId(claim), stance, DebatesApi.Aloud.in(saying, given.spoken())),
                ReasonShown.language(request));
    }

    @PatchMapping("/claims/{claim}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "revise", summary = "New words for one's own claim; old ones stay once it was answered")
    void revise(Asker asker, @PathVariable String claim, @RequestBody ClaimChange given) {
        debates.revise(
                asker.id(),
                claimId(claim),
                Saying.of(Given.required("text", given.text())).heard(Given.yes(given.heard())));
    }

    @PutMapping("/claims/{claim}/kind")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "sayKind", summary = "Says of one's own claim whether it is a fact, a value or a proposal")
    void sayKind(Asker asker, @PathVariable String claim, @RequestBody KindOf given) {
        var kind = Optional.ofNullable(given.kind()).map(word -> Given.oneOf(ClaimKind.class, "kind", word));
        care.sayKind(asker.id(), claimId(claim), kind);
    }

    @PutMapping("/claims/{claim}/place")
    @Operation(
            operationId = "moveClaim",
            summary = "Puts a claim under another one, or on its own; votes and answers go along. Tells where it stood")
    Place move(Asker asker, @PathVariable String claim, @RequestBody Place given) {
        return Place.of(care.move(asker.id(), claimId(claim), given.standing()));
    }

    @PostMapping("/debates/{debate}/similar")
    @Operation(
            operationId = "similar",
            summary = "Claims that say nearly the same as a text, the nearest first; nothing is kept")
    List<String> similar(Asker asker, @PathVariable String debate, @RequestBody Nearly given) {
        var about = Optional.ofNullable(given.about()).map(ClaimsApi::claimId);
        return care
                .similar(Given.id(debate, RoomId::new), asker.orNobody(), Given.required("text", given.text()), about)
                .stream()
                .map(claim -> claim.id().value())
                .toList();
    }

    @DeleteMapping("/claims/{claim}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "withdraw", summary = "Stops standing by one's own claim")
    void withdraw(Asker asker, @PathVariable String claim) {
        debates.withdraw(asker.id(), claimId(claim));
    }

    @PostMapping("/claims/{claim}/citations")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "cite",
            summary =
                    "Puts a source under a claim; nothing is fetched from it unless the host lets titles be looked up")
    CitationShown cite(Asker asker, @PathVariable String claim, @RequestBody NewSource given) {
        return CitationShown.of(debates.cite(asker.id(), claimId(claim), given.typed(), Given.yes(given.heard())));
    }

    @PostMapping("/claims/{claim}/citations/import")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "citeEntry",
            summary = "Puts a source under a claim, brought along in BibTeX, RIS or CSL-JSON")
    CitationShown citeEntry(Asker asker, @PathVariable String claim, @RequestBody NewEntry given) {
        return CitationShown.of(debates.cite(asker.id(), claimId(claim), given.typed(), Given.yes(given.heard())));
    }

    @DeleteMapping("/citations/{citation}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "takeBack", summary = "Takes a citation back; one's own, or as owner of the debate")
    void takeBack(Asker asker, @PathVariable String citation) {
        debates.takeBack(asker.id(), Given.id(citation, CitationId::new));
    }

    @PostMapping("/citations/{citation}/derivations")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "derive", summary = "Says where a cited source comes from; it counts in this debate only")
    DerivationShown derive(Asker asker, @PathVariable String citation, @RequestBody NewOrigin given) {
        return DerivationShown.of(debates.derive(asker.id(), Given.id(citation, CitationId::new), given.typed()));
    }

    @PostMapping("/derivations/{derivation}/derivations")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "deriveFurther", summary = "Says where that comes from which a source comes from")
    DerivationShown deriveFurther(Asker asker, @PathVariable String derivation, @RequestBody NewOrigin given) {
        return DerivationShown.of(debates.derive(asker.id(), Given.id(derivation, DerivationId::new), given.typed()));
    }

    @DeleteMapping("/derivations/{derivation}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "takeBackDerivation",
            summary = "Takes back where a source comes from; one's own word, or as owner of the debate")
    void takeBackDerivation(Asker asker, @PathVariable String derivation) {
        debates.takeBack(asker.id(), Given.id(derivation, DerivationId::new));
    }

    private static ClaimId claimId(String claim) {
        return Given.id(claim, ClaimId::new);
    }
}
