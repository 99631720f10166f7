package org.storytank.debate.ui;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.storytank.account.PersonId;
import org.storytank.debate.Argument;
import org.storytank.debate.ArgumentScheme;
import org.storytank.debate.Author;
import org.storytank.debate.Claim;
import org.storytank.debate.ClaimId;
import org.storytank.debate.ClaimKind;
import org.storytank.debate.Finding;
import org.storytank.debate.MarkCount;
import org.storytank.debate.Restated;
import org.storytank.debate.RuleLabel;
import org.storytank.debate.Spoken;
import org.storytank.debate.Stance;
import org.storytank.debate.SteelMan;
import org.storytank.debate.Wording;
import org.storytank.provenance.LabelledText;
import org.storytank.provenance.Marked;
import org.storytank.provenance.Origin;

/** A claim as one person's page shows it; {@code frontend/debate/claims.ts} names the same fields. */
record ClaimPicture(
        String id,
        String text,
        List<Marked> marked,
        String by,
        int hue,
        boolean mine,
        boolean brought,
        String saidAt,
        boolean withdrawn,
        boolean thesis,
        String about,
        String side,
        List<Reuse> uses,
        String scheme,
        String kind,
        boolean valued,
        List<EarlierWords> earlier,
        List<Remark> remarks,
        List<SourcePicture> sources,
        VotesPicture votes,
        List<MarkCount> marks,
        List<Same> restated,
        @Nullable Divided split,
        List<Put> fair,
        int checks,
        int contested,
        boolean beingChecked,
        boolean checkable,
        @Nullable Aloud spoken) {

    /** It speaks to another claim beside its place. @param circle whether it proves, in the end, what it is proved by */
    record Reuse(String id, String side, String about, boolean circle, boolean removable) {}

    /** Somebody said it aloud, and its author wrote it down. @param speaker empty when they gave no name @param agreed whether it was read back to them */
    record Aloud(String speaker, boolean agreed) {

        static @Nullable Aloud of(Optional<Spoken> spoken) {
            return spoken.map(said -> new Aloud(said.speaker().orElse(""), said.agreed()))
                    .orElse(null);
        }
    }

    /** How somebody put it in its strongest form. @param state {@code waits}, {@code yes} or {@code no}, as its author said */
    record Put(String id, String text, List<Marked> marked, String by, String state) {

        static Put of(SteelMan fair) {
            return new Put(
                    fair.id().value(),
                    fair.wording().text(),
                    ClaimPicture.marked(fair.wording().words()),
                    fair.wording().by().map(Author::name).orElse(""),
                    fair.answer().map(yes -> yes ? "yes" : "no").orElse("waits"));
        }
    }

    /** What a rule of the house remarks beside it, and where that rule is read. */
    record Remark(String title, String says, String path) {

        static Remark of(RuleLabel label) {
            var language = UI.getCurrent() == null
                    ? Locale.ENGLISH.getLanguage()
                    : UI.getCurrent().getLocale().getLanguage();
            return new Remark(label.title().in(language), label.says().in(language), label.path());
        }
    }

    /** What it said before, and when it began to. */
    record EarlierWords(String text, List<Marked> marked, String at) {

        static EarlierWords of(Wording wording) {
            return new EarlierWords(
                    wording.text(),
                    ClaimPicture.marked(wording.words()),
                    wording.at().toString());
        }
    }

    /** It was several in one. @param by empty when they have left @param joinable whether the one who looks may make it whole again */
    record Divided(String by, List<String> parts, boolean joinable) {}

    /** The same in other words. @param partable whether the one who looks may let it stand for itself again */
    record Same(
            String id,
            String text,
            List<Marked> marked,
            String by,
            String mergedBy,
            boolean mine,
            boolean partable,
            @Nullable Aloud spoken) {

        static Same of(Restated restated, @Nullable PersonId me, boolean owner) {
            var by = restated.wording().by();
            var mine = by.map(Author::id).filter(id -> id.equals(me)).isPresent();
            return new Same(
                    restated.claim().value(),
                    restated.wording().text(),
                    ClaimPicture.marked(restated.wording().words()),
                    by.map(Author::name).orElse(""),
                    restated.mergedBy().map(Author::name).orElse(""),
                    mine,
                    mine || owner,
                    Aloud.of(restated.spoken()));
        }
    }

    /** @param argument the step in which it is a premise, or null when it stands for itself */
    static ClaimPicture of(
            Claim claim,
            @Nullable Argument argument,
            List<Reuse> uses,
            boolean valued,
            boolean thesis,
            @Nullable PersonId me,
            boolean owner) {
        var by = claim.wording().by();
        return new ClaimPicture(
                claim.id().value(),
                claim.wording().text(),
                marked(claim.wording().words()),
                by.map(Author::name).orElse(""),
                by.map(Author::hue).orElse(0),
                by.map(Author::id).filter(id -> id.equals(me)).isPresent(),
                claim.spoken().isEmpty()
                        && claim.wording().words().spans().stream()
                                .anyMatch(span -> span.origin() instanceof Origin.Imported),
                claim.statedAt().toString(),
                claim.withdrawnAt().isPresent(),
                thesis,
                argument == null ? "" : argument.about().value(),
                argument == null ? "" : side(argument.stance()),
                uses,
                argument == null
                        ? ""
                        : argument.scheme().map(ArgumentScheme::word).orElse(""),
                claim.kind().map(kind -> kind.name().toLowerCase(Locale.ROOT)).orElse(""),
                valued,
                claim.earlier().stream().map(EarlierWords::of).toList(),
                claim.labels().stream().map(Remark::of).toList(),
                claim.citations().stream()
                        .map(citation -> SourcePicture.of(citation, me, owner))
                        .toList(),
                VotesPicture.of(claim.votes()),
                MarkCount.of(claim),
                claim.restated().stream().map(same -> Same.of(same, me, owner)).toList(),
                claim.split()
                        .map(split -> new Divided(
                                split.by().map(Author::name).orElse(""),
                                split.parts().stream().map(ClaimId::value).toList(),
                                owner
                                        || by.map(Author::id)
                                                .filter(id -> id.equals(me))
                                                .isPresent()))
                        .orElse(null),
                claim.steelMen().stream().map(Put::of).toList(),
                claim.checks().size(),
                (int) claim.checks().stream()
                        .filter(check -> check.finding() == Finding.CONTRADICTED)
                        .count(),
                claim.isBeingChecked(),
                claim.stands()
                        && !claim.citations().isEmpty()
                        && claim.kind().filter(ClaimKind.FACT::equals).isPresent(),
                Aloud.of(claim.spoken()));
    }

    /** Its parts, when a machine wrote some of them; otherwise none. */
    static List<Marked> marked(LabelledText words) {
        return words.hasMachineWords() ? Marked.of(words) : List.of();
    }

    static String side(Stance stance) {
        return stance.name().toLowerCase(Locale.ROOT);
    }
}
