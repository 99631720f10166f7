package org.storytank.account;

import java.util.Optional;

/** The person in front of this page, asked for by every view; nobody yet when they have not said a name. */
public interface Visitor {

    Optional<Person> person();

    default Optional<PersonId> id() {
        return person().map(Person::id);
    }
}
