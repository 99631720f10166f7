package org.storytank.debate.api;

import org.jspecify.annotations.Nullable;
import org.storytank.account.PersonId;
import org.storytank.shell.api.Given;
import org.storytank.source.Derived;

/**
 * Where a source comes from, as somebody said in a debate.
 *
 * @param source the one that derives
 * @param how quotes, copies, translates, summarises or owned_by
 * @param from what it derives from
 * @param address where that is
 * @param title what that is called
 * @param issued a year, a month or a day
 * @param by who says so, while they are here
 */
record DerivationShown(
        String id,
        String source,
        String how,
        String from,
        String address,
        String title,
        @Nullable String issued,
        @Nullable String by) {

    static DerivationShown of(Derived derived) {
        return new DerivationShown(
                derived.id().value(),
                derived.source().value(),
                Given.word(derived.how()),
                derived.from().id().value(),
                derived.from().address().value(),
                derived.work().title(),
                derived.work().issued().map(Object::toString).orElse(null),
                derived.by().map(PersonId::value).orElse(null));
    }
}
