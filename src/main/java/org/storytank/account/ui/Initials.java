package org.storytank.account.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.storytank.account.Person;

/** The sign of a person: initials on their colour; left out of what a screen reader says, because the name stands beside it. */
final class Initials {

    private static final int AT_MOST = 2;

    private Initials() {}

    static Span of(Person person) {
        var sign = new Span(Arrays.stream(person.name().split("[\\s-]+"))
                .filter(word -> !word.isEmpty())
                .limit(AT_MOST)
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
                .collect(Collectors.joining())
                .toUpperCase(Locale.ROOT));
        sign.addClassNames("initials", "author-" + person.hue());
        sign.getElement().setAttribute("aria-hidden", "true");
        return sign;
    }
}
