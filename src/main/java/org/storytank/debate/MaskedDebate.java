package org.storytank.debate;

import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.storytank.account.PersonId;
import org.storytank.provenance.DraftRun;
import org.storytank.source.Citation;
import org.storytank.source.Derived;

/**
 * A debate in which nobody's name is shown, as one person sees it. What only those do who run a room bears no name at all, nor does what is written
 * down for somebody else: who has which role is known, and would tell who is behind a mask.
 */
final class MaskedDebate {

    private final Faces faces;

    private MaskedDebate(Faces faces) {
        this.faces = faces;
    }

    static Debate of(Debate debate, Faces faces) {
        return new MaskedDebate(faces).of(debate);
    }

    private Debate of(Debate debate) {
        return new Debate(
                debate.room().withoutNames(),
                claim(debate.thesis(), true),
                debate.claims().stream()
                        .map(claim -> claim(claim, claim.spoken().isPresent()))
                        .toList(),
                debate.arguments(),
                debate.derived().stream().map(this::of).toList(),
                debate.conclusions().stream().map(this::of).toList(),
                debate.notes().stream().map(note -> of(note, faces)).toList(),
                of(debate.floor(), faces),
                scribes(debate.scribes()),
                of(debate.script()),
                runs(debate.runs()));
    }

    /** @param unsaid whether it is said to nobody who wrote it down */
    private Claim claim(Claim claim, boolean unsaid) {
        UnaryOperator<Wording> wordings = wording -> wording(wording, unsaid);
        return new Claim(
                claim.id(),
                wordings.apply(claim.wording()),
                claim.kind(),
                claim.earlier().stream().map(wordings).toList(),
                claim.statedAt(),
                claim.withdrawnAt(),
                claim.citations().stream().map(this::of).toList(),
                claim.labels(),
                claim.votes(),
                claim.marks(),
                claim.restated().stream().map(this::of).toList(),
                claim.split().map(split -> new Split(faces.unsaid(split.by()), split.parts())),
                claim.steelMen().stream()
                        .map(fair -> new SteelMan(fair.id(), wording(fair.wording(), false), fair.answer()))
                        .toList(),
                claim.sifted(),
                claim.checks().stream().map(this::of).toList(),
                claim.spoken());
    }

    private Wording wording(Wording wording, boolean unsaid) {
        return unsaid
                ? new Wording(faces.unsaid(wording.words()), faces.unsaid(wording.by()), wording.at())
                : new Wording(faces.of(wording.words()), faces.of(wording.by()), wording.at());
    }

    private Restated of(Restated same) {
        return new Restated(
                same.claim(),
                wording(same.wording(), same.spoken().isPresent()),
                faces.unsaid(same.mergedBy()),
                same.spoken());
    }

    private ClaimCheck of(ClaimCheck check) {
        return new ClaimCheck(check.id(), faces.of(check.by()), check.finding(), faces.of(check.reason()), check.at());
    }

    private Conclusion of(Conclusion conclusion) {
        return new Conclusion(
                conclusion.id(),
                conclusion.number(),
                faces.unsaid(conclusion.agreed()),
                faces.unsaid(conclusion.divides()),
                conclusion.restsOn().stream()
                        .map(ground -> new Conclusion.Ground(ground.claim(), faces.of(ground.words())))
                        .toList(),
                conclusion.decided().stream()
                        .map(proposal -> proposal.seenWith(faces))
                        .toList(),
                faces.unsaid(conclusion.by()),
                conclusion.at(),
                conclusion.signed().stream().map(this::of).toList());
    }

    private Signature of(Signature signature) {
        return new Signature(
                signature.id(),
                faces.of(signature.by()),
                signature.agrees(),
                faces.of(signature.why()),
                signature.at());
    }

    private Citation of(Citation citation) {
        return new Citation(
                citation.id(),
                citation.source(),
                citation.work(),
                citation.csl(),
                citation.quote(),
                citation.locator(),
                citation.accessed(),
                citation.archived(),
                citation.copy(),
                citation.by().map(faces::of));
    }

    private Derived of(Derived derived) {
        return new Derived(
                derived.id(),
                derived.source(),
                derived.how(),
                derived.from(),
                derived.work(),
                derived.by().map(faces::of));
    }

    /** In the order of what they are called: that of their own names would tell something of these. */
    private List<Author> scribes(List<Author> scribes) {
        return scribes.stream()
                .map(faces::of)
                .sorted(Comparator.comparing(Author::name))
                .toList();
    }

    private Script of(Script script) {
        return new Script(
                script.steps().stream()
                        .map(step -> new ScriptStep(
                                step.phase(), step.minutes(), step.question().map(faces::unsaid)))
                        .toList(),
                script.at());
    }

    /** Who asked a machine is said of none: those who run the room ask too. */
    private static Map<String, DraftRun> runs(Map<String, DraftRun> runs) {
        return runs.values().stream()
                .map(run ->
                        new DraftRun(run.id(), run.model(), run.at(), PersonId.FORMER, run.involvement(), run.prompt()))
                .collect(toMap(DraftRun::id, run -> run));
    }

    static Floor of(Floor floor, Faces faces) {
        return new Floor(
                floor.open(),
                floor.word().map(word -> new Floor.Word(faces.of(word.by()), word.since())),
                floor.hands().stream().map(faces::of).toList());
    }

    static ContextNote of(ContextNote note, Faces faces) {
        return new ContextNote(
                note.id(), note.source(), faces.of(note.text()), note.address(), faces.of(note.by()), note.at());
    }

    static SiftAnswer of(SiftAnswer answer, Faces faces) {
        return new SiftAnswer(
                answer.id(),
                answer.question(),
                faces.of(answer.text()),
                answer.address(),
                faces.of(answer.by()),
                answer.at());
    }

    static Suggestion of(Suggestion suggestion, Faces faces) {
        return new Suggestion(
                suggestion.id(),
                faces.of(suggestion.words()),
                suggestion.standing(),
                suggestion.lost(),
                faces.of(suggestion.by()),
                suggestion.at(),
                suggestion.state(),
                suggestion.claim(),
                faces.unsaid(suggestion.reason()),
                faces.unsaid(suggestion.answeredBy()));
    }

    static List<BroughtMap> of(List<BroughtMap> maps, Faces faces) {
        return maps.stream()
                .map(map -> new BroughtMap(
                        map.id(), faces.unsaid(map.by()), map.at(), map.format(), map.title(), map.standing()))
                .toList();
    }
}
