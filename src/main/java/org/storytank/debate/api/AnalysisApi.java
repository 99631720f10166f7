package org.storytank.debate.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.storytank.account.api.Asker;
import org.storytank.debate.Analysis;
import org.storytank.debate.Claim;
import org.storytank.debate.ClaimId;
import org.storytank.debate.ClaimStrength;
import org.storytank.debate.Crux;
import org.storytank.debate.RoomId;
import org.storytank.debate.Supposition;
import org.storytank.debate.Together;
import org.storytank.shell.api.Api;
import org.storytank.shell.api.ApiRefusal;
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

    /**
     * How strong a claim is, or the yes to the question, and what makes it so.
     *
     * @param base what it is worth before any argument, between 0 and 1, from so many ratings
     * @param strength between 0 and 1, by quadratic energy; missing for a value, which is not reckoned
     * @param others what other formulas of the literature come to: {@code df-quad}
     * @param settled false when arguments in a circle do not come to rest: then the strength means nothing
     * @param shares what it rests on, what moves it most first
     * @param far how many claims further off bear on it too, and are not among the shares
     * @param supposed its strength if what was supposed were so
     */
    record StrengthShown(
            String claim,
            double base,
            int rated,
            @Nullable Double strength,
            Map<String, Double> others,
            boolean settled,
            List<ShareShown> shares,
            int far,
            @Nullable Double supposed) {

        static StrengthShown of(ClaimStrength found) {
            return new StrengthShown(
                    found.claim().id().value(),
                    found.base(),
                    found.rated(),
                    shown(found.strength()),
                    found.others().entrySet().stream()
                            .collect(Collectors.toMap(
                                    other -> Given.word(other.getKey()).replace('_', '-'), Map.Entry::getValue)),
                    found.settled(),
                    found.shares().stream().map(ShareShown::of).toList(),
                    found.far(),
                    found.supposed().map(ClaimStrength.Supposed::strength).orElse(null));
        }
    }

    /**
     * What can be accepted together, by the ids of claims; who is not argued against needs no argument.
     *
     * @param accepted what stands whatever one thinks
     * @param choices what one can hold besides, each whole of it; none is part of another
     * @param rejected what stands in none of them
     * @param complete false when there may be more choices than were looked for
     */
    record TogetherShown(List<String> accepted, List<List<String>> choices, List<String> rejected, boolean complete) {

        static TogetherShown of(Together found) {
            return new TogetherShown(
                    ids(found.accepted()),
                    found.choices().stream().map(TogetherShown::ids).toList(),
                    ids(found.rejected()),
                    found.complete());
        }

        private static List<String> ids(List<Claim> claims) {
            return claims.stream().map(claim -> claim.id().value()).toList();
        }
    }

    /**
     * What one claim does for the strength of another.
     *
     * @param strength its own; missing for a value
     * @param removal how much weaker the other would be without it; below 0 it weakens it
     * @param shapley its fair share; missing where there are many claims
     */
    record ShareShown(
            String claim,
            @Nullable Double strength,
            double removal,
            @Nullable Double shapley) {

        static ShareShown of(ClaimStrength.Share share) {
            return new ShareShown(
                    share.claim().id().value(), shown(share.strength()), share.removal(), shown(share.shapley()));
        }
    }

    @GetMapping("/{debate}/claims/{claim}/strength")
    @Operation(
            operationId = "strength",
            summary =
                    "How strong a claim is, or the yes to the question, what makes it so, and what if other claims were worth more or less")
    StrengthShown strength(
            Asker asker,
            @PathVariable String debate,
            @PathVariable String claim,
            @Parameter(description = "a claim and what it were worth of 100, 0 if it were false: ID:0; may be repeated")
                    @RequestParam(defaultValue = "")
                    List<String> supposing) {
        var what = supposing.stream().map(AnalysisApi::supposition).toList();
        return StrengthShown.of(analysis.strength(
                Given.id(debate, RoomId::new), Given.id(claim, ClaimId::new), what, asker.orNobody()));
    }

    private static Supposition supposition(String given) {
        var colon = given.lastIndexOf(':');
        try {
            return new Supposition(
                    new ClaimId(given.substring(0, Math.max(colon, 0))), Integer.parseInt(given.substring(colon + 1)));
        } catch (IllegalArgumentException neither) {
            throw new ApiRefusal(HttpStatus.BAD_REQUEST, "debate.api.supposing");
        }
    }

    private static @Nullable Double shown(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }

    @GetMapping("/{debate}/together")
    @Operation(
            operationId = "together",
            summary =
                    "What can be accepted together (grounded and preferred sets, Dung 1995), with the tools for analysis on")
    TogetherShown together(Asker asker, @PathVariable String debate) {
        return TogetherShown.of(analysis.together(Given.id(debate, RoomId::new), asker.orNobody()));
    }

    @GetMapping("/{debate}/cruxes")
    @Operation(
            operationId = "cruxes",
            summary = "What is worth talking about next: people are apart on it and much hangs on it")
    List<CruxShown> cruxes(Asker asker, @PathVariable String debate) {
        return analysis.cruxes(Given.id(debate, RoomId::new), asker.orNobody()).stream()
                .map(CruxShown::of)
                .toList();
    }
}
