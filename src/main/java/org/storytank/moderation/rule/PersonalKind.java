package org.storytank.moderation.rule;

import java.util.List;
import java.util.function.Function;
import org.storytank.moderation.Span;

/** Personal data that can be told by its shape, and by its check digits where it has some. */
enum PersonalKind {
    PHONE(PhoneNumbers::in),
    EMAIL(EmailAddresses::in),
    ADDRESS(PostalAddresses::in),
    /** The French number of social security, with its key. */
    NIR(CheckedNumbers::nirs),
    IBAN(CheckedNumbers::ibans),
    CARD(CheckedNumbers::cards);

    private final Function<String, List<Span>> finder;

    PersonalKind(Function<String, List<Span>> finder) {
        this.finder = finder;
    }

    List<Span> in(String text) {
        return finder.apply(text);
    }
}
