package org.storytank.debate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.storytank.account.PersonId;
import org.storytank.provenance.DraftRun;
import org.storytank.provenance.LabelledText;

/**
 * Everything said in a room at one moment.
 *
 * @param thesis the question, which is a claim too
 * @param claims oldest first
 * @param runs the machine runs whose words stand in any of it, by their ids
 */
public record Debate(
        DebateRoom room, Claim thesis, List<Claim> claims, List<Argument> arguments, Map<String, DraftRun> runs) {

    Debate withoutWayBack() {
        return new Debate(room.withoutWayBack(), thesis, claims, arguments, runs);
    }

    /** As somebody sees it. */
    Debate seenBy(Viewer viewer) {
        var hidden = room.choices().hidesVotes();
        return new Debate(
                room,
                thesis,
                claims.stream().map(claim -> claim.seenBy(viewer, hidden)).toList(),
                arguments,
                runs);
    }

    Debate with(Map<String, DraftRun> known) {
        return new Debate(room, thesis, claims, arguments, known);
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

    private Optional<Author> speaker(PersonId person) {
        return Stream.concat(Stream.of(thesis), claims.stream())
                .flatMap(claim -> claim.wording().by().stream())
                .filter(author -> author.id().equals(person))
                .findFirst();
    }

    private Stream<LabelledText> texts() {
        return Stream.concat(
                room.quote().stream().map(Quote::words),
                Stream.concat(Stream.of(thesis), claims.stream()).flatMap(Claim::words));
    }

    /** The ids of all runs that a text in here names. */
    Set<String> runsNamed() {
        return texts().flatMap(words -> words.runs().stream()).collect(Collectors.toSet());
    }
}
