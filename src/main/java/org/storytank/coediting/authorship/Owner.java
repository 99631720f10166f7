package org.storytank.coediting.authorship;

import org.storytank.account.PersonId;
import org.storytank.provenance.DraftRun;

/** Whose a client id is within a document. */
public sealed interface Owner {

    record Somebody(PersonId person) implements Owner {}

    /** Somebody without a name, known only by the ticket of their page. */
    record Nameless() implements Owner {}

    /** The server, writing on behalf of a person what they brought along. */
    record Import(PersonId person) implements Owner {}

    /** The server, writing what a machine wrote. @param run the id of its {@link DraftRun} */
    record Draft(String run, PersonId askedBy) implements Owner {}

    /** Nobody knows whose. */
    record Nobody() implements Owner {}

    /** An id of the document this one was made from: its words stay with whoever wrote them, and nobody writes under it again. */
    record Retired(Owner before) implements Owner {}
}
