package org.storytank.debate.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.storytank.account.Unknown;
import org.storytank.account.api.Asker;
import org.storytank.debate.ArgumentScheme;
import org.storytank.debate.Brought;
import org.storytank.debate.ImportId;
import org.storytank.debate.ImportPlan;
import org.storytank.debate.MapImporting;
import org.storytank.debate.MapText;
import org.storytank.debate.PlannedClaim;
import org.storytank.debate.RoomId;
import org.storytank.debate.TakenBack;
import org.storytank.debate.exchange.Format;
import org.storytank.shell.api.Api;
import org.storytank.shell.api.Given;

/** Argument maps of other tools, brought into a debate by those who run it. */
@RestController
@RequestMapping(Api.V1)
@Tag(name = "Debates")
class MapsApi {

    private final MapImporting maps;

    MapsApi(MapImporting maps) {
        this.maps = maps;
    }

    /** @param format json, argdown, aif, xaif, kialo, bag, apx or tgf @param asQuestion whether its first claim is the question of the debate; true unless said */
    record NewMap(String format, String text, @Nullable Boolean asQuestion) {

        MapText map() {
            return new MapText(
                    Format.called(Given.required("format", format)).orElseThrow(() -> new Unknown("format")),
                    Given.required("text", text),
                    asQuestion == null || asQuestion);
        }
    }

    /**
     * What would become of a claim of the map.
     *
     * @param under the number of the claim in this list that it answers, from 0
     * @param scheme of which kind that argument is: {@code expert-opinion}; null when it does not say
     * @param restates the number of the claim in this list that it says in other words
     * @param fate comes, question, here, waits, waits-already, refused, too-long, too-deep or without-what-it-answers
     * @param reasons rules that advise, hold or refuse it
     */
    record PlannedShown(
            String text,
            @Nullable Integer under,
            String stance,
            @Nullable String scheme,
            @Nullable Integer restates,
            String fate,
            List<String> reasons,
            int sources) {

        static PlannedShown of(PlannedClaim claim) {
            return new PlannedShown(
                    claim.words().text(),
                    claim.under().isPresent() ? claim.under().getAsInt() : null,
                    Given.word(claim.stance()),
                    claim.scheme().map(ArgumentScheme::word).orElse(null),
                    claim.restates().isPresent() ? claim.restates().getAsInt() : null,
                    Given.word(claim.fate()).replace('_', '-'),
                    claim.reasons().stream()
                            .map(reason -> reason.rule().toString())
                            .toList(),
                    claim.sources().size());
        }
    }

    /** @param lost how often something had no place, by what it is: {@code undercuts-became-attacks} */
    record PlanShown(String title, List<PlannedShown> claims, Map<String, Integer> lost) {

        static PlanShown of(ImportPlan plan) {
            var lost = new TreeMap<String, Integer>();
            plan.lost()
                    .counts()
                    .forEach((loss, count) -> lost.put(Given.word(loss).replace('_', '-'), count));
            return new PlanShown(
                    plan.title(), plan.claims().stream().map(PlannedShown::of).toList(), lost);
        }
    }

    /** @param map by which it is taken back @param waiting claims that wait for a person to read them */
    record BroughtShown(String map, int claims, int waiting, int sources) {

        static BroughtShown of(Brought brought) {
            return new BroughtShown(brought.id().value(), brought.claims(), brought.waiting(), brought.sources());
        }
    }

    /** @param kept claims that others answered or cited: they stay, marked as withdrawn */
    record TakenBackShown(int gone, int kept) {

        static TakenBackShown of(TakenBack back) {
            return new TakenBackShown(back.gone(), back.kept());
        }
    }

    @PostMapping("/debates/{debate}/maps/plan")
    @Operation(operationId = "planMap", summary = "What would come of an argument map in this debate; changes nothing")
    PlanShown plan(Asker asker, @PathVariable String debate, @RequestBody NewMap given) {
        return PlanShown.of(maps.plan(asker.id(), Given.id(debate, RoomId::new), given.map()));
    }

    @PostMapping("/debates/{debate}/maps")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "bringMap", summary = "Brings an argument map into a debate; for those who run it")
    BroughtShown bring(Asker asker, @PathVariable String debate, @RequestBody NewMap given) {
        return BroughtShown.of(maps.bring(asker.id(), Given.id(debate, RoomId::new), given.map()));
    }

    @DeleteMapping("/maps/{map}")
    @Operation(
            operationId = "takeMapBack",
            summary =
                    "Withdraws the claims that came with a map: they go, or stay marked as withdrawn when others answered")
    TakenBackShown takeBack(Asker asker, @PathVariable String map) {
        return TakenBackShown.of(maps.takeBack(asker.id(), Given.id(map, ImportId::new)));
    }
}
