package org.storytank.account.ui;

import java.util.function.Consumer;
import org.storytank.account.Person;

/** Asks a visitor for a name when an act needs one, and goes on with the act; people who have a name are not asked again. */
public interface WhoAreYou {

    /** Runs {@code act} now with the person here, or after they said a name (a dialog; the cookie is set by then). */
    void then(Consumer<Person> act);

    /** The same. @param why what the dialog says of the name, where that is something else than usual: who will see it */
    void then(String why, Consumer<Person> act);

    /** To be called after a person's first contribution was stored: shows their three-word recovery key once. */
    void contributed();
}
