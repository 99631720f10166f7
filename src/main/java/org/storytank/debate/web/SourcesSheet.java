package org.storytank.debate.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.storytank.account.PersonId;
import org.storytank.debate.Claim;
import org.storytank.debate.ContextNote;
import org.storytank.debate.Debate;
import org.storytank.source.Citation;
import org.storytank.source.Derived;
import org.storytank.source.PartialDate;
import org.storytank.source.SourceId;

/**
 * What a claim rests on, and where that comes from.
 *
 * @param origins what each origin is called, in the order of their letters
 * @param loops the names of sources that only lean on each other
 * @param younger pairs: a source, and what it is said to come from although that appeared later
 * @param traced whether anybody said where any of it comes from
 */
public record SourcesSheet(
        ClaimLeaf claim,
        List<CitedSource> cited,
        int sources,
        OriginPicture picture,
        List<Named> origins,
        List<String> loops,
        List<Younger> younger,
        boolean traced) {

    /** @param letter as in the picture */
    public record Named(String letter, String name, int carries) {}

    public record Younger(String source, String from) {}

    static SourcesSheet of(
            Claim claim,
            ClaimLeaf leaf,
            Debate debate,
            @Nullable PersonId me,
            boolean owner,
            Function<Citation, String> reference,
            List<ContextNote> agreed) {
        var names = names(claim, debate);
        var origins = debate.originsOf(claim);
        var steps = debate.derivedUnder(claim);
        var cited = claim.citations().stream()
                .map(citation -> citation.source().id())
                .distinct()
                .toList();
        return new SourcesSheet(
                leaf,
                claim.citations().stream()
                        .map(citation ->
                                cited(citation, cited, reference.apply(citation), new Steps(steps, me, owner), agreed))
                        .toList(),
                cited.size(),
                OriginPicture.of(cited, origins),
                IntStream.range(0, origins.count())
                        .mapToObj(at -> {
                            var origin = origins.origins().get(at);
                            return new Named(
                                    OriginPicture.letter(at),
                                    together(origin.sources(), names),
                                    origin.carries().size());
                        })
                        .toList(),
                origins.loops().stream().map(loop -> together(loop, names)).toList(),
                origins.anachronisms().stream()
                        .map(one -> new Younger(name(one.source(), names), name(one.younger(), names)))
                        .toList(),
                !steps.isEmpty());
    }

    private static CitedSource cited(
            Citation citation, List<SourceId> cited, String reference, Steps steps, List<ContextNote> agreed) {
        var source = citation.source().id();
        return new CitedSource(
                cited.indexOf(source) + 1,
                citation.id().value(),
                SourceLine.of(citation),
                reference,
                steps.from(source, Set.of()),
                agreed.stream().filter(note -> note.source().equals(source)).toList());
    }

    /** Under this claim first: people here may call the same source otherwise elsewhere. */
    private static Map<SourceId, String> names(Claim claim, Debate debate) {
        var names = new LinkedHashMap<SourceId, String>();
        claim.citations()
                .forEach(one -> names.putIfAbsent(one.source().id(), one.work().title()));
        debate.citations()
                .forEach(one -> names.putIfAbsent(one.source().id(), one.work().title()));
        debate.derived()
                .forEach(one -> names.putIfAbsent(one.from().id(), one.work().title()));
        return names;
    }

    private static String together(List<SourceId> sources, Map<SourceId, String> names) {
        return String.join(
                ", ", sources.stream().map(source -> name(source, names)).toList());
    }

    private static String name(SourceId source, Map<SourceId, String> names) {
        return names.getOrDefault(source, "?");
    }

    private record Steps(List<Derived> all, @Nullable PersonId me, boolean owner) {

        List<Traced> from(SourceId source, Set<SourceId> above) {
            var path = new LinkedHashSet<>(above);
            path.add(source);
            var found = new ArrayList<Traced>();
            for (var step : all) {
                if (step.source().equals(source)) {
                    var again = path.contains(step.from().id());
                    found.add(new Traced(
                            step.id().value(),
                            step.how().name().toLowerCase(Locale.ROOT),
                            step.from().address().value(),
                            step.from().address().label(),
                            step.work().title(),
                            step.work().issued().map(PartialDate::value).orElse(""),
                            owner || step.by().filter(by -> by.equals(me)).isPresent(),
                            again || path.size() > DEEPEST
                                    ? List.of()
                                    : from(step.from().id(), path)));
                }
            }
            return found;
        }
    }

    private static final int DEEPEST = 6;
}
