package org.storytank.debate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.storytank.account.PersonId;
import org.storytank.debate.PlannedClaim.Fate;
import org.storytank.debate.exchange.Bearing;
import org.storytank.debate.exchange.Loss;
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
        var lost = new LossReport(Map.of(
                Loss.UNDERCUTS_BECAME_ATTACKS,
                bent(tree, planned),
                Loss.PREMISES_APART,
                apart(tree, planned, said),
                Loss.RESTATEMENTS,
                notSaidAgain(tree, planned, said),
                Loss.PLACES,
                (int) tree.again().stream()
                        .filter(one -> planned.get(one.branch()).fate() == Fate.WAITS
                                || planned.get(one.about()).fate() == Fate.WAITS)
                        .count()));
        return new ImportPlan(
                title,
                planned,
                again(debate, tree, planned, said),
                read.and(tree.lost()).and(lost));
    }

    /** What is used once more where both are there, and is not used so there already. */
    private static List<ImportPlan.Again> again(
            Debate debate, MapTree tree, List<PlannedClaim> planned, Map<String, Here> said) {
        return tree.again().stream()
                .filter(one -> planned.get(one.branch()).fate() != Fate.QUESTION
                        && planned.get(one.branch()).fate().isThere()
                        && planned.get(one.about()).fate().isThere())
                .filter(one -> !speaks(
                        debate,
                        here(debate, planned.get(one.branch()), said),
                        here(debate, planned.get(one.about()), said)))
                .map(one -> new ImportPlan.Again(
                        one.branch(), Stance.valueOf(one.stance().name()), one.about()))
                .toList();
    }

    private static Optional<ClaimId> here(Debate debate, PlannedClaim claim, Map<String, Here> said) {
        return switch (claim.fate()) {
            case QUESTION -> Optional.of(debate.thesis().id());
            case HERE -> Optional.of(said.get(claim.words().text()).claim());
            default -> Optional.empty();
        };
    }

    /** Whether both are in the room and one answers the other there, or is the other. */
    private static boolean speaks(Debate debate, Optional<ClaimId> claim, Optional<ClaimId> about) {
        return claim.isPresent()
                && (claim.equals(about)
                        || about.isPresent()
                                && debate.arguments().stream()
                                        .anyMatch(
                                                argument -> argument.premises().contains(claim.get())
                                                        && argument.about().equals(about.get())));
    }

    /** How many objections to a reasoning find none in the room. */
    private static int bent(MapTree tree, List<PlannedClaim> planned) {
        return (int) IntStream.range(0, planned.size())
                .filter(number -> tree.branches().get(number).stance() == Bearing.Stance.UNDERCUTS
                        && !planned.get(number).stance().isAboutStep()
                        && (planned.get(number).comes() || planned.get(number).fate() == Fate.WAITS))
                .count();
    }

    /** How many steps lose a premise: it was said in the room already and stands elsewhere there, or the step does. */
    private static int apart(MapTree tree, List<PlannedClaim> planned, Map<String, Here> said) {
        return (int) IntStream.range(0, planned.size())
                .filter(number -> tree.branches().get(number).joins())
                .filter(number -> {
                    var claim = planned.get(number);
                    var first = planned.get(tree.branches().get(number).under().orElseThrow());
                    return switch (claim.fate()) {
                        case COMES, WAITS -> claim.stance() != Stance.JOINT;
                        case QUESTION -> true;
                        case HERE ->
                            !said.get(claim.words().text()).joins(first.words().text());
                        case WAITS_ALREADY, REFUSED, TOO_LONG, TOO_DEEP, WITHOUT_WHAT_IT_ANSWERS -> false;
                    };
                })
                .map(number -> tree.branches().get(number).under().orElseThrow())
                .distinct()
                .count();
    }

    /** How many that say another one again will not stand with it. */
    private static int notSaidAgain(MapTree tree, List<PlannedClaim> planned, Map<String, Here> said) {
        return (int) IntStream.range(0, planned.size())
                .filter(number -> tree.branches().get(number).restates().isPresent())
                .filter(number -> {
                    var claim = planned.get(number);
                    var of = planned.get(tree.branches().get(number).restates().getAsInt());
                    return switch (claim.fate()) {
                        case COMES -> claim.restates().isEmpty();
                        case HERE ->
                            of.fate() != Fate.HERE
                                    || !said.get(claim.words().text())
                                            .claim()
                                            .equals(said.get(of.words().text()).claim());
                        case QUESTION -> of.fate() != Fate.QUESTION;
                        case WAITS -> true;
                        case WAITS_ALREADY, REFUSED, TOO_LONG, TOO_DEEP, WITHOUT_WHAT_IT_ANSWERS -> false;
                    };
                })
                .count();
    }

    private PlannedClaim one(
            PersonId by,
            Debate debate,
            Branch branch,
            List<PlannedClaim> before,
            Map<String, Here> said,
            Set<String> waiting,
            boolean question) {
        var claim = branch.claim();
        var room = debate.room();
        var place = place(branch, before, said, room);
        var about = place.under().isPresent()
                ? Optional.of(before.get(place.under().getAsInt()))
                : Optional.<PlannedClaim>empty();
        var words = labels.brought(by, readable(claim.text()));
        var text = words.text();
        var depth = about.map(one -> one.depth() + 1).orElse(0);
        if (question || text.equals(debate.room().question())) {
            return planned(room, claim, place, words, 0, Fate.QUESTION);
        }
        if (said.containsKey(text)) {
            return planned(room, claim, place, words, said.get(text).depth(), Fate.HERE);
        }
        if (waiting.contains(text)) {
            return planned(room, claim, place, words, depth, Fate.WAITS_ALREADY);
        }
        if (about.isPresent() && !about.get().fate().isThere()) {
            return planned(room, claim, place, words, depth, Fate.WITHOUT_WHAT_IT_ANSWERS);
        }
        if (text.codePointCount(0, text.length()) > settings.claimLength()) {
            return planned(room, claim, place, words, depth, Fate.TOO_LONG);
        }
        if (depth > settings.depth()) {
            return planned(room, claim, place, words, depth, Fate.TOO_DEEP);
        }
        if (text.isBlank()) {
            return planned(room, claim, place, words, depth, Fate.REFUSED);
        }
        return judged(debate, planned(room, claim, place, words, depth, Fate.COMES));
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

    /** Where a claim of a map is to stand. @param under means the number of a planned claim */
    private record Place(OptionalInt under, Stance stance, Optional<ArgumentScheme> scheme, OptionalInt restates) {

        Place(OptionalInt under, Stance stance, Optional<ArgumentScheme> scheme) {
            this(under, stance, scheme, OptionalInt.empty());
        }
    }

    /** What joins a reasoning does so where that is the same in the room as in the map; else it answers for itself what that was about. */
    private static Place place(Branch branch, List<PlannedClaim> before, Map<String, Here> said, DebateRoom room) {
        if (branch.restates().isPresent()) {
            var of = before.get(branch.restates().getAsInt());
            var stands = of.fate() == Fate.HERE || of.comes();
            return new Place(
                    OptionalInt.empty(),
                    Stance.FOR,
                    Optional.empty(),
                    stands ? branch.restates() : OptionalInt.empty());
        }
        if (!branch.joins()) {
            return new Place(
                    branch.under(), stance(branch, before, said, room), ArgumentScheme.titled(branch.scheme()));
        }
        var first = before.get(branch.under().orElseThrow());
        return hasSameReasoning(first, before, said, room)
                ? new Place(branch.under(), Stance.JOINT, Optional.empty())
                : new Place(first.under(), first.stance(), first.scheme());
    }

    /** An objection to a reasoning stays one where what it answers speaks for or against the same in the room as in the map. */
    private static Stance stance(Branch branch, List<PlannedClaim> before, Map<String, Here> said, DebateRoom room) {
        return switch (branch.stance()) {
            case FOR -> Stance.FOR;
            case AGAINST -> Stance.AGAINST;
            case UNDERCUTS ->
                hasSameReasoning(before.get(branch.under().orElseThrow()), before, said, room)
                        ? Stance.UNDERCUT
                        : Stance.AGAINST;
        };
    }

    private static boolean hasSameReasoning(
            PlannedClaim claim, List<PlannedClaim> before, Map<String, Here> said, DebateRoom room) {
        if (claim.fate() == Fate.QUESTION || claim.under().isEmpty()) {
            return false;
        }
        if (claim.fate() != Fate.HERE) {
            return true;
        }
        var above = before.get(claim.under().getAsInt());
        var text =
                above.fate() == Fate.QUESTION ? room.question() : above.words().text();
        var here = said.get(claim.words().text());
        return here != null && here.stance() == claim.stance() && text.equals(here.answers());
    }

    private PlannedClaim planned(
            DebateRoom room, MapClaim claim, Place place, LabelledText words, int depth, Fate fate) {
        return new PlannedClaim(
                words,
                claim.kind().map(kind -> ClaimKind.valueOf(kind.name())),
                place.under(),
                place.stance(),
                place.scheme(),
                place.restates(),
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

    /** Where a claim stands in the room already. @param claim itself, or the one it was put under @param answers the words of what that answers, or empty */
    private record Here(ClaimId claim, int depth, String answers, Stance stance) {

        boolean joins(String text) {
            return stance == Stance.JOINT && answers.equals(text);
        }
    }

    /** Where each claim stands that can be answered, by its words. */
    private static Map<String, Here> said(Debate debate) {
        var steps = new HashMap<ClaimId, Argument>();
        debate.places()
                .forEach(argument -> argument.premises().forEach(premise -> steps.putIfAbsent(premise, argument)));
        var words = new HashMap<ClaimId, String>();
        words.put(debate.thesis().id(), debate.room().question());
        debate.claims().forEach(claim -> words.put(claim.id(), claim.wording().text()));
        var said = new HashMap<String, Here>();
        debate.claims().stream().filter(Claim::stands).forEach(claim -> {
            var depth = 0;
            for (var at = steps.get(claim.id()); at != null && depth < steps.size(); at = steps.get(at.about())) {
                depth++;
            }
            var step = steps.get(claim.id());
            var here = step == null
                    ? new Here(claim.id(), depth, "", Stance.FOR)
                    : new Here(claim.id(), depth, words.getOrDefault(step.about(), ""), step.stance());
            said.putIfAbsent(claim.wording().text(), here);
            claim.restated().forEach(same -> said.putIfAbsent(same.wording().text(), here));
        });
        return said;
    }
}
