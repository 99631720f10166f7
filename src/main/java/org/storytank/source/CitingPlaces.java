package org.storytank.source;

import java.util.List;
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

    /** @throws Unknown when there is no such text, or it takes no citations any more */
    PlaceId of(CitingId text) {
        return texts.stream()
                .flatMap(feature -> feature.placeOf(text).stream())
                .findFirst()
                .orElseThrow(() -> new Unknown("text to cite under"));
    }
}
