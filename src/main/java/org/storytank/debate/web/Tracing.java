package org.storytank.debate.web;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.storytank.account.PersonId;
import org.storytank.account.Unknown;
import org.storytank.debate.Claim;
import org.storytank.debate.ClaimId;
import org.storytank.debate.DebateService;
import org.storytank.source.NewDerivation;

/** Takes what people type of where a source comes from. */
@Component
class Tracing {

    private final DebateService debates;

    Tracing(DebateService debates) {
        this.debates = debates;
    }

    /** Where what was said of a claim's sources is read. */
    static String path(Hall hall, ClaimId claim) {
        return "%s/claims/%s/sources".formatted(hall.code().path(), claim);
    }

    /** @param typed {@code of}: a citation under this claim, or one of the steps down from it */
    void derive(Hall hall, ClaimId claim, PersonId by, Map<String, String> typed) {
        var of = typed.getOrDefault("of", "");
        var under = claim(hall, claim);
        var said = new NewDerivation(
                typed.getOrDefault("how", ""),
                typed.getOrDefault("address", ""),
                typed.getOrDefault("title", ""),
                typed.getOrDefault("date", ""));
        var cited = under.citations().stream()
                .filter(citation -> citation.id().value().equals(of))
                .findFirst();
        if (cited.isPresent()) {
            debates.derive(by, cited.get().id(), said);
        } else {
            var step = hall.debate().derivedUnder(under).stream()
                    .filter(derived -> derived.id().value().equals(of))
                    .findFirst()
                    .orElseThrow(() -> new Unknown("source under this claim"));
            debates.derive(by, step.id(), said);
        }
    }

    static Claim claim(Hall hall, ClaimId claim) {
        return hall.threads().find(claim.value()).orElseThrow(() -> new Unknown("claim", "debate.web.claim.unknown"));
    }
}
