package org.storytank.debate.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.storytank.account.api.PersonShown;
import org.storytank.debate.ArgumentId;
import org.storytank.debate.Author;
import org.storytank.debate.Claim;
import org.storytank.debate.ClaimId;
import org.storytank.debate.Debate;
import org.storytank.debate.MarkCount;
import org.storytank.debate.Spoken;
import org.storytank.debate.Wording;
import org.storytank.provenance.api.WordsShown;
import org.storytank.shell.api.Given;
import org.storytank.source.api.CitationShown;

/**
 * Something somebody holds to be so.
 *
 * @param kind fact, value or proposal, once its author said so
 * @param answeredWithValues whether it is a fact that is answered with values: then people may differ about what matters to them, and not about what is so
 * @param origins where each of its characters comes from
 * @param by who says so, while they are here
 * @param arguments what it argues for or against; a claim of its own has none
 * @param derivations what was said of where its sources come from
 * @param independentOrigins how many of its sources stand on their own feet, by where they come from
 * @param labels what rules of the house remark beside it, by rule: {@code unsourced-health@2}
 * @param earlier what it said when it had already been answered, oldest first
 * @param marks for review, as far as the asker may see them: all on one's own claims, one's own on others', all for owners
 * @param restated what others said that says the same, put under it
 * @param split into what it was divided, if it was
 * @param checks what people found who held it against its sources, signed
 * @param steelMen how others put it in its strongest form: those its author accepted, for its author all, for the others their own
 * @param spoken when somebody said it aloud in the room: then {@code by} wrote it down for them
 * @param withdrawnAt when its author stopped standing by it
 */
record ClaimShown(
        String id,
        String text,
        @Nullable String kind,
        boolean answeredWithValues,
        List<WordsShown> origins,
        @Nullable PersonShown by,
        Instant statedAt,
        Instant wordedAt,
        @Nullable Instant withdrawnAt,
        List<Argues> arguments,
        List<CitationShown> citations,
        List<DerivationShown> derivations,
        int independentOrigins,
        List<String> labels,
        List<Earlier> earlier,
        VotesShown votes,
        List<MarkShown> marks,
        List<Same> restated,
        @Nullable Divided split,
        List<Put> steelMen,
        List<Check> checks,
        boolean beingChecked,
        @Nullable SaidAloud spoken) {

    /** @param speaker the name they gave, if they gave one @param agreed whether it was read back to them; until then nobody votes on it or answers it */
    record SaidAloud(@Nullable String speaker, boolean agreed) {

        static @Nullable SaidAloud of(Optional<Spoken> spoken) {
            return spoken.map(said -> new SaidAloud(said.speaker().orElse(null), said.agreed()))
                    .orElse(null);
        }
    }

    /** @param id by which it is reported, of the kind {@code remark} @param finding supported, partly or contradicted */
    record Check(
            String id,
            String finding,
            String reason,
            List<WordsShown> reasonOrigins,
            @Nullable PersonShown by,
            Instant at) {}

    /** @param accepted whether its author says that this is what they mean; missing until they answered */
    record Put(
            String id,
            String text,
            List<WordsShown> origins,
            @Nullable PersonShown by,
            @Nullable Boolean accepted) {}

    /** @param reason why it should be looked at again @param times how many say so */
    record MarkShown(String reason, int times) {}

    /**
     * @param stance for, against, undercut: against the reasoning by which the claim answers another, or joint: that reasoning holds only together with this
     * @param about the claim, or the question itself
     * @param undercuts the argument whose step it objects to
     * @param joins the argument whose step needs this besides
     * @param scheme of which kind the argument is, once somebody said so
     * @param again whether the claim stands elsewhere and is used there once more
     */
    record Argues(
            String argument,
            String stance,
            String about,
            @Nullable String undercuts,
            @Nullable String joins,
            @Nullable String scheme,
            boolean again) {}

    record Earlier(
            String text, List<WordsShown> origins, @Nullable PersonShown by, Instant at) {}

    /** @param by who divided it, while they are here @param parts claims, in their order */
    record Divided(@Nullable PersonShown by, List<String> parts) {}

    /** The same in other words. @param claim its id, by which it can stand for itself again */
    record Same(
            String claim,
            String text,
            List<WordsShown> origins,
            @Nullable PersonShown by,
            @Nullable PersonShown mergedBy,
            @Nullable SaidAloud spoken) {}

    static ClaimShown of(Claim claim, Debate debate, WordsShown.Origins origins) {
        return new ClaimShown(
                claim.id().value(),
                claim.wording().text(),
                claim.kind().map(Given::word).orElse(null),
                debate.factsAnsweredWithValues().contains(claim.id()),
                origins.of(claim.wording().words(), debate.runs(), by(claim.wording())),
                by(claim.wording()),
                claim.statedAt(),
                claim.wording().at(),
                claim.withdrawnAt().orElse(null),
                debate.arguments().stream()
                        .filter(argument -> argument.premises().contains(claim.id()))
                        .map(argument -> new Argues(
                                argument.id().value(),
                                Given.word(argument.stance()),
                                argument.about().value(),
                                argument.undercuts().map(ArgumentId::value).orElse(null),
                                argument.joins().map(ArgumentId::value).orElse(null),
                                argument.scheme().map(Given::word).orElse(null),
                                argument.again()))
                        .toList(),
                claim.citations().stream().map(CitationShown::of).toList(),
                debate.derivedUnder(claim).stream().map(DerivationShown::of).toList(),
                debate.originsOf(claim).count(),
                claim.labels().stream().map(label -> label.rule().toString()).toList(),
                claim.earlier().stream()
                        .map(wording -> new Earlier(
                                wording.text(),
                                origins.of(wording.words(), debate.runs(), by(wording)),
                                by(wording),
                                wording.at()))
                        .toList(),
                VotesShown.of(claim.votes()),
                MarkCount.of(claim).stream()
                        .map(mark -> new MarkShown(mark.reason(), mark.times()))
                        .toList(),
                claim.restated().stream()
                        .map(same -> new Same(
                                same.claim().value(),
                                same.wording().text(),
                                origins.of(same.wording().words(), debate.runs(), by(same.wording())),
                                by(same.wording()),
                                shown(same.mergedBy()),
                                SaidAloud.of(same.spoken())))
                        .toList(),
                claim.split()
                        .map(split -> new Divided(
                                shown(split.by()),
                                split.parts().stream().map(ClaimId::value).toList()))
                        .orElse(null),
                claim.steelMen().stream()
                        .map(fair -> new Put(
                                fair.id().value(),
                                fair.wording().text(),
                                origins.of(fair.wording().words(), debate.runs(), by(fair.wording())),
                                by(fair.wording()),
                                fair.answer().orElse(null)))
                        .toList(),
                claim.checks().stream()
                        .map(check -> new Check(
                                check.id().value(),
                                Given.word(check.finding()),
                                check.reason().text(),
                                origins.of(check.reason(), debate.runs(), shown(check.by())),
                                shown(check.by()),
                                check.at()))
                        .toList(),
                claim.isBeingChecked(),
                SaidAloud.of(claim.spoken()));
    }

    private static @Nullable PersonShown by(Wording wording) {
        return shown(wording.by());
    }

    private static @Nullable PersonShown shown(Optional<Author> author) {
        return author.map(one -> new PersonShown(one.id().value(), one.name(), one.hue()))
                .orElse(null);
    }
}
