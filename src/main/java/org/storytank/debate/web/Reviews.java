package org.storytank.debate.web;

import java.util.List;
import java.util.Locale;
import org.storytank.debate.Author;
import org.storytank.debate.ClaimCheck;
import org.storytank.debate.Finding;
import org.storytank.provenance.LinkedData;
import org.storytank.provenance.WorkLabel;
import org.storytank.shell.web.PlainPage;

/**
 * Checks of a fact that stands and has sources as schema.org's {@code ClaimReview}s. Only what a person who is still here signed in their own words is told so: never what a
 * machine wrote, never a number nobody gave.
 */
final class Reviews {

    private static final int BEST = 5;
    private static final int WORST = 1;

    private Reviews() {}

    static List<LinkedData> of(ClaimLeaf claim, String path, PlainPage page) {
        if (!claim.isCheckable()) {
            return List.of();
        }
        return claim.checks().stream()
                .filter(check -> check.by().isPresent() && !check.reason().hasMachineWords())
                .map(check -> review(claim, check, path, page))
                .toList();
    }

    private static LinkedData review(ClaimLeaf claim, ClaimCheck check, String path, PlainPage page) {
        return LinkedData.of("ClaimReview")
                .with("url", (path + "/check"))
                .with("datePublished", check.at().toString())
                .with("author", person(check.by().map(Author::name).orElse("")))
                .with("claimReviewed", claim.text())
                .with("reviewBody", check.reason().text())
                .with("itemReviewed", reviewed(claim, path))
                .with(
                        "citation",
                        claim.sources().stream()
                                .map(source -> LinkedData.of("CreativeWork")
                                        .with("name", source.title())
                                        .with("url", source.href()))
                                .toList())
                .with("reviewRating", rating(check.finding(), page));
    }

    private static LinkedData reviewed(ClaimLeaf claim, String path) {
        var reviewed = LinkedData.of("Claim")
                .with("datePublished", claim.saidAt().toString())
                .with("appearance", LinkedData.of("CreativeWork").with("url", path))
                .with(WorkLabel.of(claim.words().classes(claim.made())));
        return claim.by().isEmpty() || claim.brought() ? reviewed : reviewed.with("author", person(claim.by()));
    }

    private static LinkedData person(String name) {
        return LinkedData.of("Person").with("name", name);
    }

    /** The words are what people read; the numbers are what the format asks for, the ends of the scale and its middle. */
    private static LinkedData rating(Finding finding, PlainPage page) {
        var value = switch (finding) {
            case SUPPORTED -> BEST;
            case PARTLY -> (BEST + WORST) / 2;
            case CONTRADICTED -> WORST;
        };
        return LinkedData.of("Rating")
                .with("ratingValue", value)
                .with("bestRating", BEST)
                .with("worstRating", WORST)
                .with(
                        "alternateName",
                        page.say("debate.page.check." + finding.name().toLowerCase(Locale.ROOT)));
    }
}
