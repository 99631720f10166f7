package org.storytank.account.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.storytank.account.PlaceId;
import org.storytank.account.PlaceName;
import org.storytank.account.PlaceName.Named;

/** What the features that own places call them. */
@Component
class PlaceNames {

    private final List<PlaceName> names;

    PlaceNames(List<PlaceName> names) {
        this.names = names;
    }

    Optional<Named> of(PlaceId place) {
        return names.stream().flatMap(name -> name.of(place).stream()).findFirst();
    }

    /** For example: the story “La marée”; only "the story" when it has no title yet. */
    static String said(Named place) {
        var kind = I18NProvider.translate(place.kind());
        return place.title().isBlank() ? kind : I18NProvider.translate("account.place", kind, place.title());
    }
}
