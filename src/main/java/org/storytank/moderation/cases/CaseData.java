package org.storytank.moderation.cases;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.storytank.account.Kept;
import org.storytank.account.OwnPlaces;
import org.storytank.account.PersonId;
import org.storytank.account.PersonalData;

/** What moderation keeps of people. Who reported, decided and was told are edges of the graph, which go with the person. */
@Component
class CaseData implements PersonalData {

    private final Neo4jCasesOf cases;
    private final CaseSettings settings;

    CaseData(Neo4jCasesOf cases, CaseSettings settings) {
        this.cases = cases;
        this.settings = settings;
    }

    @Override
    public List<Kept> kept() {
        return List.of(Kept.of("cases.kept.reports"), Kept.of("cases.kept.decisions", settings.contestWithin()));
    }

    @Override
    public Map<String, Object> of(PersonId person) {
        return Map.of("reports", cases.reports(person), "decisions", cases.decisions(person));
    }

    @Override
    public void unlink(PersonId person, OwnPlaces own) {
        cases.forgetWords(person);
    }
}
