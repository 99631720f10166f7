package org.storytank.coediting.authorship;

import org.storytank.account.PersonId;

/** Whose a client id is within a document. */
public sealed interface Owner {

    record Somebody(PersonId person) implements Owner {}

    /** Somebody without a name, known only by the ticket of their page. */
    record Nameless() implements Owner {}

    /** The server, writing on behalf of a person what they brought along. */
    record Import(PersonId person) implements Owner {}
}
