package org.storytank.explore.search;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.storytank.account.Kept;
import org.storytank.account.OwnPlaces;
import org.storytank.account.PersonId;
import org.storytank.account.PersonalData;

/** What search keeps of people: who wrote a text, so that it is found by its author. The texts themselves are others' to hand out. */
@Component
class SearchData implements PersonalData {

    private final Texts texts;

    SearchData(Texts texts) {
        this.texts = texts;
    }

    @Override
    public List<Kept> kept() {
        return List.of(Kept.of("explore.kept.search"));
    }

    @Override
    public Map<String, Object> of(PersonId person) {
        return Map.of();
    }

    @Override
    public void unlink(PersonId person, OwnPlaces own) {
        texts.forget(person);
    }
}
