package org.storytank.drafting;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.storytank.account.Kept;
import org.storytank.account.OwnPlaces;
import org.storytank.account.PersonId;
import org.storytank.account.PersonalData;
import org.storytank.account.PlaceId;

/** What drafting keeps of people: how much they asked for today, and what they chose for a place. */
@Component
class DraftingData implements PersonalData {

    private final Spending spending;
    private final Choices choices;

    DraftingData(Spending spending, Choices choices) {
        this.spending = spending;
        this.choices = choices;
    }

    @Override
    public List<Kept> kept() {
        return List.of(Kept.of("drafting.kept.spending"), Kept.of("drafting.kept.choices"));
    }

    @Override
    public Map<String, Object> of(PersonId person) {
        return Map.of(
                "tokensAskedFor",
                spending.by(person).entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(day -> Map.of("day", day.getKey().toString(), "used", day.getValue()))
                        .toList(),
                "draftingChosenFor",
                choices.by(person).entrySet().stream().map(DraftingData::told).toList());
    }

    private static Map<String, Object> told(Map.Entry<PlaceId, Choice> chosen) {
        var choice = chosen.getValue();
        return Map.of(
                "place",
                chosen.getKey().value(),
                "on",
                choice.on(),
                "at",
                choice.since().map(Instant::toString).orElse(""));
    }

    @Override
    public void unlink(PersonId person, OwnPlaces own) {
        spending.forget(person);
        choices.unlink(person);
    }
}
