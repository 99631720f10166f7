package org.storytank.drafting;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.storytank.account.Kept;
import org.storytank.account.OwnPlaces;
import org.storytank.account.PersonId;
import org.storytank.account.PersonalData;

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
        return Map.of();
    }

    @Override
    public void unlink(PersonId person, OwnPlaces own) {
        spending.forget(person);
        choices.unlink(person);
    }
}
