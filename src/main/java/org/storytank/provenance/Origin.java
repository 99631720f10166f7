package org.storytank.provenance;

import org.storytank.account.PersonId;

/** Where words come from. What is not known stays unknown: it is never the sender's. */
public sealed interface Origin {

    record Human(PersonId person) implements Origin {}

    /** A machine's text, by the id of the run that drafted it. */
    record Draft(String run) implements Origin {}

    /** Brought along from elsewhere by this person. */
    record Imported(PersonId by) implements Origin {}

    record Unknown() implements Origin {}
}
