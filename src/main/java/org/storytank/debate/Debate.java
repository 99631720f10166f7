package org.storytank.debate;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.storytank.account.PersonId;
import org.storytank.provenance.DraftRun;
import org.storytank.provenance.LabelledText;
import org.storytank.source.Citation;
import org.storytank.source.Derived;
import org.storytank.source.SourceId;
import org.storytank.source.Work;
import org.storytank.source.origin.Derivation;
import org.storytank.source.origin.Lineage;
import org.storytank.source.origin.Origins;
import org.storytank.source.origin.Published;

/**
 * Everything said in a room at one moment.
 *
 * @param thesis the question, which is a claim too
 * @param claims oldest first
 * @param derived where sources come from, as people said here
 * @param conclusions where it arrived: what stands first, then what stood before; empty until somebody concluded
 * @param notes what people say one should know of the sources, the oldest first
 * @param floor who has the word and whose hands are up, when the room meets in person
 * @param scribes whom those who run the room named to write down what is said aloud
 * @param script in which order its phases come, for those who run the room
 * @param runs the machine runs whose words stand in any of it, by their ids
 */
public record Debate(
        DebateRoom room,
        Claim thesis,
        List<Claim> claims,
        List<Argument> arguments,
        List<Derived> derived,
        List<Conclusion> conclusions,
        List<ContextNote> notes,
        Floor floor,
        List<Author> scribes,
        Script script,
        Map<String, DraftRun> runs) {

    Debate withoutWayBack() {
        return new Debate(
                room.withoutWayBack(),
                thesis,
                claims,
                arguments,
                derived,
                conclusions,
                notes,
                floor,
                scribes,
                script,
                runs);
    }

    /** As somebody sees it; where nobody's name is shown, under the masks that people wear for them. */
    Debate seenBy(Viewer viewer) {
        var seen = uncoveredFor(viewer);
        return viewer.faces().masked() ? MaskedDebate.of(seen, viewer.faces()) : seen;
    }

    private Debate uncoveredFor(Viewer viewer) {
        var hidden = room.choices().hidesVotes();
        return new Debate(
                room,
                thesis,
                claims.stream().map(claim -> claim.seenBy(viewer, hidden)).toList(),
                arguments,
                derived,
                conclusions.stream().map(one -> one.seenBy(viewer, hidden)).toList(),
                notes,
                floor,
                scribes,
                viewer.owns() ? script : Script.NONE,
                runs);
    }

    /** Whether people sit together here: it has a speaking queue, or somebody who writes down what is said. */
    public boolean meetsInPerson() {
        return floor.open() || !scribes.isEmpty();
    }

    /** Whether this person was named to write down what is said aloud; those who run the room may without. */
    public boolean isScribe(@Nullable PersonId person) {
        return scribes.stream().anyMatch(scribe -> scribe.id().equals(person));
    }

    Debate with(Map<String, DraftRun> known) {
        return new Debate(room, thesis, claims, arguments, derived, conclusions, notes, floor, scribes, script, known);
    }

    /** Which source comes from which, as far as it was said here. Of several dates that people gave, the first counts. */
    private Lineage<SourceId> lineage() {
        var published = new LinkedHashMap<SourceId, Published>();
        citations().forEach(citation -> date(citation.work(), citation.source().id(), published));
        derived.forEach(one -> date(one.work(), one.from().id(), published));
        return new Lineage<>(
                derived.stream()
                        .map(one -> new Derivation<>(
                                one.source(), one.how(), one.from().id()))
                        .toList(),
                published);
    }

    /** What was said of where this claim's sources come from, step by step down to the last that is known. */
    public List<Derived> derivedUnder(Claim claim) {
        if (claim.citations().isEmpty() || derived.isEmpty()) {
            return List.of();
        }
        var reached = new LinkedHashSet<SourceId>();
        claim.citations().forEach(citation -> reached.add(citation.source().id()));
        var steps = new LinkedHashSet<Derived>();
        var before = -1;
        while (before < steps.size()) {
            before = steps.size();
            derived.stream().filter(one -> reached.contains(one.source())).forEach(steps::add);
            steps.forEach(one -> reached.add(one.from().id()));
        }
        return List.copyOf(steps);
    }

    /** The independent origins under this claim's sources. */
    public Origins<SourceId> originsOf(Claim claim) {
        return lineage()
                .under(claim.citations().stream()
                        .map(citation -> citation.source().id())
                        .distinct()
                        .toList());
    }

    private static void date(Work work, SourceId source, Map<SourceId, Published> published) {
        work.issued().ifPresent(issued -> published.putIfAbsent(source, issued.published()));
    }

    /** The steps by which claims stand where they were said, one of each that answers something. */
    public Stream<Argument> places() {
        return arguments.stream().filter(argument -> !argument.again());
    }

    /** Where claims are used once more. */
    public Stream<Argument> reuses() {
        return arguments.stream().filter(Argument::again);
    }

    /** What is said to be a fact and is answered with values: there the quarrel may be about what matters to people, and not about what is so. */
    public Set<ClaimId> factsAnsweredWithValues() {
        var values = claims.stream()
                .filter(claim -> claim.stands() && isA(claim, ClaimKind.VALUE))
                .map(Claim::id)
                .collect(Collectors.toSet());
        var answered = arguments.stream()
                .filter(argument -> !argument.stance().isAboutStep()
                        && argument.premises().stream().anyMatch(values::contains))
                .map(Argument::about)
                .collect(Collectors.toSet());
        return claims.stream()
                .filter(claim -> isA(claim, ClaimKind.FACT) && answered.contains(claim.id()))
                .map(Claim::id)
                .collect(Collectors.toSet());
    }

    private static boolean isA(Claim claim, ClaimKind kind) {
        return claim.kind().filter(kind::equals).isPresent();
    }

    /** Whether what this bears on proves, in the end, what it proves itself by. */
    public boolean closesCircle(Argument reuse) {
        var above = new HashMap<ClaimId, Set<ClaimId>>();
        var standing = claims.stream().filter(Claim::stands).map(Claim::id).collect(Collectors.toSet());
        arguments.stream()
                .filter(argument -> standing.containsAll(argument.premises()))
                .forEach(argument -> argument.premises()
                        .forEach(premise -> above.computeIfAbsent(premise, _ -> new HashSet<>())
                                .add(argument.about())));
        var reached = new LinkedHashSet<ClaimId>();
        var next = new ArrayDeque<>(Set.of(reuse.about()));
        while (!next.isEmpty()) {
            var claim = next.remove();
            if (reached.add(claim)) {
                next.addAll(above.getOrDefault(claim, Set.of()));
            }
        }
        return reuse.premises().stream().anyMatch(premise -> standing.contains(premise) && reached.contains(premise));
    }

    /** Every citation under every claim. */
    public Stream<Citation> citations() {
        return Stream.concat(Stream.of(thesis), claims.stream()).flatMap(claim -> claim.citations().stream());
    }

    /** What people say of claims and of the whole, each by the id by which it is reported. */
    Stream<RemarkId> remarks() {
        return Stream.of(
                        claims.stream()
                                .flatMap(claim -> Stream.concat(
                                        claim.steelMen().stream().map(SteelMan::remark),
                                        claim.checks().stream().map(ClaimCheck::id))),
                        conclusions.stream().flatMap(Conclusion::remarks),
                        notes.stream().map(ContextNote::id))
                .flatMap(ids -> ids);
    }

    /** What is told about the runs whose words stand in these texts. */
    public List<RunLine> runsOf(Stream<LabelledText> words) {
        return words.flatMap(text -> text.runs().stream())
                .distinct()
                .map(id -> runs.containsKey(id)
                        ? RunLine.of(runs.get(id), speaker(runs.get(id).askedBy()))
                        : RunLine.unknown(id))
                .toList();
    }

    /** The same of everything that is said here. */
    public List<RunLine> allRuns() {
        return runsOf(texts());
    }

    /** Who said something here by this id. */
    public Optional<Author> speaker(PersonId person) {
        return Stream.concat(Stream.of(thesis), claims.stream())
                .flatMap(claim -> Stream.concat(
                        claim.wording().by().stream(),
                        claim.restated().stream().flatMap(same -> same.wording().by().stream())))
                .filter(author -> author.id().equals(person))
                .findFirst();
    }

    private Stream<LabelledText> texts() {
        return Stream.of(
                        room.quote().stream().map(Quote::words),
                        room.phase().question().stream(),
                        script.steps().stream().flatMap(step -> step.question().stream()),
                        Stream.concat(Stream.of(thesis), claims.stream()).flatMap(Claim::words),
                        conclusions.stream().flatMap(Conclusion::words),
                        notes.stream().map(ContextNote::text))
                .flatMap(words -> words);
    }

    /** The ids of all runs that a text in here names. */
    Set<String> runsNamed() {
        return texts().flatMap(words -> words.runs().stream()).collect(Collectors.toSet());
    }
}
