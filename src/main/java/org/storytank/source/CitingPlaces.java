package org.storytank.source;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.storytank.account.PlaceId;
import org.storytank.account.Unknown;

/** The places of all texts that cite, whichever feature they are of. */
@Component
class CitingPlaces {

    private final List<CitingTexts> texts;

    CitingPlaces(List<CitingTexts> texts) {
        this.texts = texts;
    }

    /** Empty when there is no such text, or it takes no citations any more. */
    Optional<PlaceId> find(CitingId text) {
        return texts.stream().flatMap(feature -> feature.placeOf(text).stream()).findFirst();
    }

    /** @throws Unknown when there is no such text, or it takes no citations any more */
    PlaceId of(CitingId text) {
        return find(text).orElseThrow(() -> new Unknown("text to cite under"));
    }
}
