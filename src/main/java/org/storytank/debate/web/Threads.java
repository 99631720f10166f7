package org.storytank.debate.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.storytank.debate.Argument;
import org.storytank.debate.ArgumentScheme;
import org.storytank.debate.Author;
import org.storytank.debate.Claim;
import org.storytank.debate.ClaimId;
import org.storytank.debate.Debate;
import org.storytank.debate.MarkCount;
import org.storytank.debate.RuleLabel;
import org.storytank.debate.Stance;
import org.storytank.source.Derived;

/** Who answers whom in a debate, and which claims have room on one plain page. */
final class Threads {

    private final Debate debate;
    private final Map<ClaimId, Claim> claims = new LinkedHashMap<>();
    private final Map<ClaimId, Argument> arguments = new HashMap<>();
    private final Map<ClaimId, List<ClaimId>> answers;
    private final Set<ClaimId> valued;
    private final Map<ClaimId, List<Argument>> uses;
    private final Map<ClaimId, List<Argument>> used;

    Threads(Debate debate) {
        this.debate = debate;
        claims.put(debate.thesis().id(), debate.thesis());
        debate.claims().forEach(claim -> claims.put(claim.id(), claim));
        debate.places()
                .forEach(argument -> argument.premises().forEach(premise -> arguments.putIfAbsent(premise, argument)));
        valued = debate.factsAnsweredWithValues();
        uses = debate.reuses().collect(groupingBy(reuse -> reuse.premises().getFirst()));
        used = debate.reuses().collect(groupingBy(Argument::about));
        answers = debate.claims().stream().map(Claim::id).collect(groupingBy(this::above));
    }

    ClaimId thesis() {
        return debate.thesis().id();
    }

    Optional<Claim> find(String id) {
        return claims.values().stream()
                .filter(claim -> claim.id().value().equals(id))
                .findFirst();
    }

    /** The claim that this one answers; claims of their own stand under the question. */
    ClaimId above(ClaimId claim) {
        var argument = arguments.get(claim);
        return argument == null ? thesis() : argument.about();
    }

    /** The page of those under {@code root} on which this claim stands, counted from 1; empty when it is deeper than that page shows. */
    Optional<Integer> pageOf(ClaimId claim, ClaimId root, int room) {
        return IntStream.rangeClosed(1, pages(root, room))
                .filter(page -> chosen(root, page, room).contains(claim))
                .boxed()
                .findFirst();
    }

    int pages(ClaimId root, int room) {
        return Math.max(1, Math.ceilDiv(turns(root).size(), aPage(room)));
    }

    /** What stands directly under {@code root} on this page, each with as many answers as there is room for. */
    List<ClaimLeaf> under(ClaimId root, int page, int room) {
        var chosen = chosen(root, page, room);
        return turns(root).stream()
                .filter(chosen::contains)
                .map(claim -> leaf(claim, chosen))
                .toList();
    }

    ClaimLeaf leaf(ClaimId claim) {
        return leaf(claim, Set.of());
    }

    private ClaimLeaf leaf(ClaimId id, Set<ClaimId> chosen) {
        var claim = claims.get(id);
        if (claim == null) {
            throw new IllegalArgumentException("The claim %s is not in this debate".formatted(id));
        }
        var argument = arguments.get(id);
        var by = claim.wording().by();
        var under = answers.getOrDefault(id, List.of());
        var shown = under.stream().filter(chosen::contains).toList();
        return new ClaimLeaf(
                id.value(),
                argument == null || argument.about().equals(thesis())
                        ? ""
                        : argument.about().value(),
                argument == null ? "" : side(argument.stance()),
                argument != null
                        && argument.joins().isEmpty()
                        && debate.room().choices().tools(),
                argument == null
                        ? ""
                        : argument.scheme().map(ArgumentScheme::word).orElse(""),
                reuses(uses.getOrDefault(id, List.of()), Argument::about),
                reuses(
                        used.getOrDefault(id, List.of()).stream()
                                .filter(reuse -> stands(reuse.premises().getFirst()))
                                .toList(),
                        reuse -> reuse.premises().getFirst()),
                claim.kind().map(ClaimKinds::word).orElse(""),
                valued.contains(id),
                claim.wording().words(),
                by.map(Author::name).orElse(""),
                by.map(Author::hue).orElse(0),
                claim.statedAt(),
                claim.withdrawnAt().isPresent(),
                claim.earlier().reversed(),
                claim.labels(),
                debate.runsOf(claim.words()),
                claim.citations().stream().map(SourceLine::of).toList(),
                VoteLine.of(claim.votes(), debate.room().choices().tools() && argument != null),
                MarkCount.of(claim),
                claim.restated(),
                ClaimLeaf.Divided.of(claim),
                claim.steelMen(),
                claim.checks(),
                claim.isBeingChecked(),
                claim.citations().isEmpty() ? 0 : debate.originsOf(claim).count(),
                claim.spoken(),
                shown.stream().map(answer -> leaf(answer, chosen)).toList(),
                under.size() - shown.size());
    }

    private boolean stands(ClaimId id) {
        return Optional.ofNullable(claims.get(id)).filter(Claim::stands).isPresent();
    }

    /** @param other the claim at the other end */
    private List<ReuseLine> reuses(List<Argument> reuses, Function<Argument, ClaimId> other) {
        return reuses.stream()
                .flatMap(reuse -> Optional.ofNullable(claims.get(other.apply(reuse))).stream()
                        .map(claim -> new ReuseLine(
                                reuse.id().value(),
                                side(reuse.stance()),
                                claim.id().value(),
                                claim.wording().words(),
                                debate.closesCircle(reuse))))
                .toList();
    }

    /** First those directly under the root, then their answers, level by level, until the page is full. */
    private Set<ClaimId> chosen(ClaimId root, int page, int room) {
        var first = turns(root).stream()
                .skip((page - 1L) * aPage(room))
                .limit(aPage(room))
                .toList();
        var chosen = new LinkedHashSet<>(first);
        var next = new ArrayDeque<>(first);
        while (!next.isEmpty() && chosen.size() < room) {
            for (var answer : answers.getOrDefault(next.remove(), List.of())) {
                if (chosen.size() < room && chosen.add(answer)) {
                    next.add(answer);
                }
            }
        }
        return chosen;
    }

    private static int aPage(int room) {
        return Math.max(1, room * 2 / 3);
    }

    /** What is needed besides, for, against, objections and the others in turns, so that no side has a page to itself. */
    private List<ClaimId> turns(ClaimId root) {
        var bySide = answers.getOrDefault(root, List.of()).stream().collect(groupingBy(claim -> {
            var argument = arguments.get(claim);
            return argument == null ? "" : side(argument.stance());
        }));
        var turns = new ArrayList<ClaimId>();
        var longest = bySide.values().stream().mapToInt(List::size).max().orElse(0);
        for (var turn = 0; turn < longest; turn++) {
            for (var side : List.of("joint", "for", "against", "undercut", "")) {
                bySide.getOrDefault(side, List.of()).stream()
                        .skip(turn)
                        .limit(1)
                        .forEach(turns::add);
            }
        }
        return turns;
    }

    private static String side(Stance stance) {
        return Sides.word(stance);
    }

    /** Whether it arrived somewhere else than before, or others signed that. */
    boolean concludesLike(Threads before) {
        return debate.conclusions().equals(before.debate.conclusions());
    }

    /** Tells two moments of a debate apart: a page that shows this one need not be told of it again. */
    String moment() {
        var sum = new CRC32();
        claims.values().forEach(claim -> sum.update(said(claim).getBytes(UTF_8)));
        sum.update(debate.conclusions().toString().getBytes(UTF_8));
        sum.update(debate.floor().toString().getBytes(UTF_8));
        sum.update(debate.room().phase().toString().getBytes(UTF_8));
        return "%08x".formatted(sum.getValue());
    }

    /** What became of a debate between two moments: claims by what happened to them. */
    record Change(
            Set<ClaimId> added,
            Set<ClaimId> reworded,
            Set<ClaimId> sourced,
            Set<ClaimId> withdrawn,
            Set<ClaimId> otherwise,
            Set<ClaimId> gone) {

        Set<ClaimId> fresh() {
            return Stream.of(added, reworded, sourced, withdrawn, otherwise)
                    .flatMap(Set::stream)
                    .collect(toCollection(LinkedHashSet::new));
        }
    }

    Change since(Threads before) {
        var change = new Change(
                new LinkedHashSet<>(),
                new LinkedHashSet<>(),
                new LinkedHashSet<>(),
                new LinkedHashSet<>(),
                new LinkedHashSet<>(),
                new LinkedHashSet<>(before.claims.keySet()));
        change.gone.removeAll(claims.keySet());
        claims.values().forEach(claim -> {
            var known = before.claims.get(claim.id());
            if (known == null) {
                change.added.add(claim.id());
            } else if (!before.said(known).equals(said(claim))) {
                what(known, claim, change).add(claim.id());
            }
        });
        return change;
    }

    private static Set<ClaimId> what(Claim before, Claim now, Change change) {
        if (!before.withdrawnAt().equals(now.withdrawnAt())) {
            return change.withdrawn;
        }
        if (!before.wording().text().equals(now.wording().text())) {
            return change.reworded;
        }
        return now.citations().size() > before.citations().size() ? change.sourced : change.otherwise;
    }

    private String said(Claim claim) {
        return "%s %s %s %s %s %s %s %s %s %s %s %s %s %s %s %s %s %s %s"
                .formatted(
                        claim.id(),
                        claim.wording(),
                        claim.withdrawnAt(),
                        claim.earlier().size(),
                        claim.citations().stream()
                                .map(cited -> cited.id() + " " + cited.copy())
                                .toList(),
                        claim.votes(),
                        claim.kind(),
                        claim.labels().stream().map(RuleLabel::rule).toList(),
                        claim.marks(),
                        claim.restated(),
                        claim.split(),
                        claim.steelMen(),
                        List.of(claim.isBeingChecked(), claim.checks()),
                        claim.spoken(),
                        arguments.get(claim.id()),
                        valued.contains(claim.id()),
                        uses.getOrDefault(claim.id(), List.of()),
                        used.getOrDefault(claim.id(), List.of()),
                        debate.derivedUnder(claim).stream().map(Derived::id).toList());
    }
}
