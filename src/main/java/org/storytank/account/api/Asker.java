package org.storytank.account.api;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.storytank.account.Person;
import org.storytank.account.PersonId;
import org.storytank.shell.api.ApiRefusal;

/** Who sends a request of the API. @param byHand whether their own browser does, known by its cookie, and not a token */
public record Asker(Optional<Person> person, boolean byHand) {

    static final String ATTRIBUTE = Asker.class.getName();

    static final Asker NOBODY = new Asker(Optional.empty(), false);

    /** For services that take nobody, too. */
    public @Nullable PersonId orNobody() {
        return person.map(Person::id).orElse(null);
    }

    /** @throws ApiRefusal 401 when nobody is known */
    public PersonId id() {
        return known().id();
    }

    Person known() {
        return person.orElseThrow(() -> new ApiRefusal(HttpStatus.UNAUTHORIZED, "account.api.nobody"));
    }

    /** For what must not be done with a token that somebody found. */
    PersonId byHandOnly() {
        var person = id();
        if (!byHand) {
            throw new ApiRefusal(HttpStatus.FORBIDDEN, "account.api.by-hand");
        }
        return person;
    }
}
