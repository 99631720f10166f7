package org.storytank.moderation.cases;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;
import org.storytank.account.PersonId;
import org.storytank.account.Unknown;
import org.storytank.moderation.Moderated;
import org.storytank.moderation.cases.Background.Alike;
import org.storytank.moderation.cases.Background.Past;

/** The door for moderators to what was before a case: both sides' history in figures, and what was decided about the like. */
@Service
public class BackgroundService {

    /** Below this share of common words two texts are not called similar. */
    private static final double ALIKE = 0.2;

    private final Pasts pasts;
    private final Cases cases;
    private final Kinds kinds;
    private final ModeratorService moderators;
    private final CaseSettings settings;

    BackgroundService(Pasts pasts, Cases cases, Kinds kinds, ModeratorService moderators, CaseSettings settings) {
        this.pasts = pasts;
        this.cases = cases;
        this.kinds = kinds;
        this.moderators = moderators;
        this.settings = settings;
    }

    public Background of(PersonId moderator, CaseId id) {
        moderators.require(moderator);
        var found = cases.find(id).orElseThrow(() -> new Unknown("case"));
        var shown = kinds.kept(found.subject());
        return new Background(
                shown.flatMap(Moderated.Shown::author)
                        .map(author -> pasts.ofAuthor(author, id))
                        .orElse(Past.NONE),
                pasts.ofReporters(id),
                shown.map(one -> alike(found, one.text())).orElse(List.of()));
    }

    private List<Alike> alike(Case found, String text) {
        return pasts.near(found, found.ground(), settings.alikeLookedAt()).stream()
                .flatMap(near -> kinds.kept(near.subject()).stream().map(kept -> scored(near, kept, text)))
                .filter(one -> one.share() >= ALIKE)
                .sorted(Comparator.comparingDouble(Scored::share).reversed())
                .map(Scored::alike)
                .limit(settings.alikeShown())
                .toList();
    }

    private static Scored scored(Pasts.Near near, Moderated.Shown kept, String text) {
        return new Scored(new Alike(near.decision(), kept.words()), CommonWords.share(kept.text(), text));
    }

    private record Scored(Alike alike, double share) {}
}
