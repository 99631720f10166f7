package org.storytank.debate.api;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.storytank.account.api.PersonShown;
import org.storytank.debate.Argument;
import org.storytank.debate.Claim;
import org.storytank.debate.Wording;
import org.storytank.shell.api.Given;

/**
 * Something somebody holds to be so.
 *
 * @param by who says so, while they are here
 * @param arguments what it argues for or against; a claim of its own has none
 * @param earlier what it said when it had already been answered, oldest first
 * @param withdrawnAt when its author stopped standing by it
 */
record ClaimShown(
        String id,
        String text,
        @Nullable PersonShown by,
        Instant statedAt,
        Instant wordedAt,
        @Nullable Instant withdrawnAt,
        List<Argues> arguments,
        List<CitationShown> citations,
        List<Earlier> earlier) {

    /** @param stance for or against @param about the claim, or the question itself */
    record Argues(String argument, String stance, String about) {}

    record Earlier(String text, @Nullable PersonShown by, Instant at) {}

    static ClaimShown of(Claim claim, List<Argument> arguments) {
        return new ClaimShown(
                claim.id().value(),
                claim.wording().text(),
                by(claim.wording()),
                claim.statedAt(),
                claim.wording().at(),
                claim.withdrawnAt().orElse(null),
                arguments.stream()
                        .filter(argument -> argument.premises().contains(claim.id()))
                        .map(argument -> new Argues(
                                argument.id().value(),
                                Given.word(argument.stance()),
                                argument.about().value()))
                        .toList(),
                claim.citations().stream().map(CitationShown::of).toList(),
                claim.earlier().stream()
                        .map(wording -> new Earlier(wording.text(), by(wording), wording.at()))
                        .toList());
    }

    private static @Nullable PersonShown by(Wording wording) {
        return wording.by()
                .map(author -> new PersonShown(author.id().value(), author.name(), author.hue()))
                .orElse(null);
    }
}
