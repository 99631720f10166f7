package org.storytank.debate.ui;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.storytank.account.PersonId;
import org.storytank.debate.Argument;
import org.storytank.debate.ClaimId;
import org.storytank.debate.Debate;
import org.storytank.provenance.Marked;

/** A debate as one person's page shows it, by the ids of its claims. */
record Picture(
        Map<String, ClaimPicture> claims,
        @Nullable QuotePicture quote,
        boolean mayWrite,
        boolean tools,
        boolean owns,
        List<RunPicture> runs) {

    /** The passage it was drawn from; title and address are empty for those who may not read the story. */
    record QuotePicture(String text, List<Marked> marked, String title, String href) {}

    static final Picture NOTHING = new Picture(Map.of(), null, false, false, false, List.of());

    static Picture of(Debate debate, @Nullable PersonId me, boolean mayWrite, boolean owner) {
        Map<ClaimId, Argument> arguments = debate.places()
                .flatMap(argument -> argument.premises().stream().map(premise -> Map.entry(premise, argument)))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, (first, _) -> first));
        var uses = debate.reuses()
                .collect(groupingBy(
                        reuse -> reuse.premises().getFirst(),
                        mapping(reuse -> reuse(debate, reuse, me, owner), toList())));
        var valued = debate.factsAnsweredWithValues();
        var claims = new LinkedHashMap<String, ClaimPicture>();
        Stream.concat(Stream.of(debate.thesis()), debate.claims().stream())
                .map(claim -> ClaimPicture.of(
                        claim,
                        arguments.get(claim.id()),
                        uses.getOrDefault(claim.id(), List.of()),
                        valued.contains(claim.id()),
                        claim.id().equals(debate.thesis().id()),
                        me,
                        owner))
                .forEach(claim -> claims.put(claim.id(), claim));
        return new Picture(
                claims, quote(debate), mayWrite, debate.room().choices().tools(), owner, RunPicture.all(debate));
    }

    private static ClaimPicture.Reuse reuse(Debate debate, Argument reuse, @Nullable PersonId me, boolean owner) {
        return new ClaimPicture.Reuse(
                reuse.id().value(),
                ClaimPicture.side(reuse.stance()),
                reuse.about().value(),
                debate.closesCircle(reuse),
                owner || reuse.by().filter(by -> by.equals(me)).isPresent());
    }

    private static @Nullable QuotePicture quote(Debate debate) {
        return debate.room()
                .quote()
                .map(quote -> new QuotePicture(
                        quote.text(),
                        ClaimPicture.marked(quote.words()),
                        quote.back().map(back -> back.title()).orElse(""),
                        quote.back().map(back -> back.path()).orElse("")))
                .orElse(null);
    }
}
