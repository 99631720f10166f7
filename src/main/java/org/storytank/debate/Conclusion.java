package org.storytank.debate;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.storytank.provenance.LabelledText;

/**
 * What those who run a room wrote of where its debate arrived.
 *
 * @param id by which it is reported
 * @param number the room's first is 1; the one that stands has the highest
 * @param agreed what people agree on; may be empty
 * @param divides what divides them; may be empty
 * @param restsOn claims of the room that it rests on, the oldest first, as they stand now
 * @param decided the proposals that it decides, with their words and their votes of that moment
 * @param by who put it forward so, while they are here
 * @param signed who stands by it and who sees it otherwise, in the order in which they first said so
 * @param writers who wrote or brought words of it, as far as they are here, by their names
 */
public record Conclusion(
        RemarkId id,
        int number,
        LabelledText agreed,
        LabelledText divides,
        List<Ground> restsOn,
        List<Proposal> decided,
        Optional<Author> by,
        Instant at,
        List<Signature> signed,
        List<Author> writers) {

    /** One whose writers are not told. */
    public Conclusion(
            RemarkId id,
            int number,
            LabelledText agreed,
            LabelledText divides,
            List<Ground> restsOn,
            List<Proposal> decided,
            Optional<Author> by,
            Instant at,
            List<Signature> signed) {
        this(id, number, agreed, divides, restsOn, decided, by, at, signed, List.of());
    }

    /** The number of none, for whoever saw that a room has no conclusion. */
    public static final int NONE = 0;

    /** A claim that a conclusion rests on. */
    public record Ground(ClaimId claim, LabelledText words) {}

    public Conclusion {
        restsOn = List.copyOf(restsOn);
        decided = List.copyOf(decided);
        signed = List.copyOf(signed);
        writers = List.copyOf(writers);
    }

    /** Whether others than who put it forward wrote words of it. */
    public boolean isWrittenTogether() {
        return writers.stream().anyMatch(writer -> !by.equals(Optional.of(writer)));
    }

    /** Every text of it. */
    public Stream<LabelledText> words() {
        return Stream.of(
                        Stream.of(agreed, divides),
                        restsOn.stream().map(Ground::words),
                        decided.stream().map(Proposal::words),
                        signed.stream().map(Signature::why))
                .flatMap(words -> words);
    }

    /** It, and what people said of it in words of their own. */
    Stream<RemarkId> remarks() {
        return Stream.concat(
                Stream.of(id),
                signed.stream()
                        .filter(signature -> !signature.why().text().isEmpty())
                        .map(Signature::id));
    }

    /** The same, by their ids. */
    public List<ClaimId> grounds() {
        return restsOn.stream().map(Ground::claim).toList();
    }

    /** What it decides, by their ids. */
    public List<ClaimId> proposals() {
        return decided.stream().map(Proposal::claim).toList();
    }

    /** As somebody sees it. @param hidden whether only those who voted see what the others think */
    Conclusion seenBy(Viewer viewer, boolean hidden) {
        return new Conclusion(
                id,
                number,
                agreed,
                divides,
                restsOn,
                decided.stream()
                        .map(proposal -> proposal.seenBy(viewer, hidden))
                        .toList(),
                by,
                at,
                signed,
                writers);
    }

    public List<Signature> agreeing() {
        return signed.stream().filter(Signature::agrees).toList();
    }

    public List<Signature> dissenting() {
        return signed.stream().filter(signature -> !signature.agrees()).toList();
    }
}
