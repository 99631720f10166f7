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
    private final Practised practised;
    private final CaseSettings settings;

    CaseData(Neo4jCasesOf cases, Practised practised, CaseSettings settings) {
        this.cases = cases;
        this.practised = practised;
        this.settings = settings;
    }

    @Override
    public List<Kept> kept() {
        return List.of(
                Kept.of("cases.kept.reports"),
                Kept.of("cases.kept.decisions", settings.contestWithin()),
                Kept.of("cases.kept.notes"),
                Kept.of("cases.kept.practice"));
    }

    @Override
    public Map<String, Object> of(PersonId person) {
        return Map.of(
                "reports",
                cases.reports(person),
                "decisions",
                cases.decisions(person),
                "case-notes",
                cases.notes(person),
                "practice",
                practised.by(person).entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(one -> Map.of(
                                "case", one.getKey(), "answer", one.getValue().name()))
                        .toList());
    }

    @Override
    public void unlink(PersonId person, OwnPlaces own) {
        cases.forgetWords(person);
    }
}
