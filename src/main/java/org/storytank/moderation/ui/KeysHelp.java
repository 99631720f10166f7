package org.storytank.moderation.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.DescriptionList;
import java.util.List;
import java.util.Locale;

/** Every key of the desk and what it does. */
class KeysHelp extends Details {

    private static final long serialVersionUID = 1L;

    /** In the order in which one works. */
    private static final List<String> KEYS = List.of("n", "w", "h", "l", "g", "p", "m", "o", "u");

    KeysHelp() {
        setSummaryText(getTranslation("cases.keys.title"));
        var list = new DescriptionList();
        KEYS.forEach(key -> list.add(
                new DescriptionList.Term("Alt+" + key.toUpperCase(Locale.ROOT)),
                new DescriptionList.Description(getTranslation("cases.keys." + key))));
        add(list);
    }
}
