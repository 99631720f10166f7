package org.storytank.debate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.storytank.account.PersonId;
import org.storytank.debate.PlannedClaim.Fate;
import org.storytank.debate.exchange.Bearing;
import org.storytank.debate.exchange.LossReport;
import org.storytank.debate.exchange.MapClaim;
import org.storytank.debate.exchange.MapSource;
import org.storytank.debate.exchange.MapTree;
import org.storytank.debate.exchange.MapTree.Branch;
import org.storytank.moderation.Verdict;
import org.storytank.provenance.LabelledText;
import org.storytank.source.NotAccepted;
import org.storytank.source.PlainText;
import org.storytank.source.SourceSettings;
import org.storytank.source.WebAddress;

/** Finds out what would become of each claim of a map in a room: whether it is there already, fits, and what the rules say. */
@Component
class ImportPlanning {

    private final Labels labels;
    private final HouseReads house;
    private final DebateSettings settings;
    private final SourceSettings sourceSettings;

    ImportPlanning(Labels labels, HouseReads house, DebateSettings settings, SourceSettings sourceSettings) {
        this.labels = labels;
        this.house = house;
        this.settings = settings;
        this.sourceSettings = sourceSettings;
    }

    /** @param read what of the file is not in its map */
    ImportPlan plan(PersonId by, Debate debate, MapTree tree, LossReport read, String title, boolean asQuestion) {
        var said = said(debate);
        var waiting = house.waiting(by, debate.room().id()).stream()
                .map(one -> one.words().text())
                .collect(Collectors.toSet());
        var planned = new ArrayList<PlannedClaim>();
        for (var branch : tree.branches()) {
            planned.add(one(by, debate, branch, planned, said, waiting, asQuestion && planned.isEmpty()));
        }
        return new ImportPlan(title, planned, read.and(tree.lost()));
    }

    private PlannedClaim one(
            PersonId by,
            Debate debate,
            Branch branch,
            List<PlannedClaim> before,
            Map<String, Integer> said,
            Set<String> waiting,
            boolean question) {
        var claim = branch.claim();
        var about = branch.under().isPresent()
                ? Optional.of(before.get(branch.under().getAsInt()))
                : Optional.<PlannedClaim>empty();
        var room = debate.room();
        var words = labels.brought(by, readable(claim.text()));
        var text = words.text();
        var depth = about.map(one -> one.depth() + 1).orElse(0);
        if (question || text.equals(debate.room().question())) {
            return planned(room, claim, branch, words, 0, Fate.QUESTION);
        }
        if (said.containsKey(text)) {
            return planned(room, claim, branch, words, said.get(text), Fate.HERE);
        }
        if (waiting.contains(text)) {
            return planned(room, claim, branch, words, depth, Fate.WAITS_ALREADY);
        }
        if (about.isPresent() && !about.get().fate().isThere()) {
            return planned(room, claim, branch, words, depth, Fate.WITHOUT_WHAT_IT_ANSWERS);
        }
        if (text.codePointCount(0, text.length()) > settings.claimLength()) {
            return planned(room, claim, branch, words, depth, Fate.TOO_LONG);
        }
        if (depth > settings.depth()) {
            return planned(room, claim, branch, words, depth, Fate.TOO_DEEP);
        }
        if (text.isBlank()) {
            return planned(room, claim, branch, words, depth, Fate.REFUSED);
        }
        return judged(debate, planned(room, claim, branch, words, depth, Fate.COMES));
    }

    private PlannedClaim judged(Debate debate, PlannedClaim claim) {
        return switch (house.brought(debate.room(), claim.words().text())) {
            case Verdict.Passed(var _, var remarked) -> claim.judged(Fate.COMES, List.of(), remarked);
            case Verdict.Advised(var reasons) -> claim.judged(Fate.COMES, reasons, List.of());
            case Verdict.Held(var reasons, var _) -> claim.judged(Fate.WAITS, reasons, List.of());
            case Verdict.Limited(var reasons) -> claim.judged(Fate.REFUSED, reasons, List.of());
            case Verdict.Refused(var reasons) -> claim.judged(Fate.REFUSED, reasons, List.of());
        };
    }

    /** In the one form that typed text has, without what cannot be seen. */
    private static String readable(String text) {
        return PlainText.lines("debate.claim", Math.max(1, text.length())).optional(text);
    }

    private PlannedClaim planned(
            DebateRoom room, MapClaim claim, Branch branch, LabelledText words, int depth, Fate fate) {
        return new PlannedClaim(
                words,
                claim.kind().map(kind -> ClaimKind.valueOf(kind.name())),
                branch.under(),
                branch.stance() == Bearing.Stance.FOR ? Stance.FOR : Stance.AGAINST,
                depth,
                fate,
                List.of(),
                List.of(),
                claim.sources().stream()
                        .filter(this::isCitable)
                        .filter(source -> house.letsIn(room, source.label()))
                        .toList());
    }

    /** What can be said to be cited: it has an address and a title. */
    private boolean isCitable(MapSource source) {
        try {
            WebAddress.typed(source.address());
            PlainText.line("source.title", sourceSettings.titleLength()).required(source.label());
            return true;
        } catch (NotAccepted notOnTheWeb) {
            return false;
        }
    }

    /** How deep each claim stands that can be answered, by its words. */
    private static Map<String, Integer> said(Debate debate) {
        var about = new HashMap<ClaimId, ClaimId>();
        debate.arguments()
                .forEach(argument ->
                        argument.premises().forEach(premise -> about.putIfAbsent(premise, argument.about())));
        var said = new HashMap<String, Integer>();
        debate.claims().stream().filter(Claim::stands).forEach(claim -> {
            var depth = 0;
            for (var at = claim.id(); about.containsKey(at) && depth < about.size(); at = about.get(at)) {
                depth++;
            }
            said.putIfAbsent(claim.wording().text(), depth);
        });
        return said;
    }
}
