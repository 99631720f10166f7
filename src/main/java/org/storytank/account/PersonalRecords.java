package org.storytank.account;

import java.util.Map;

/** What the accounts themselves keep of a person. */
interface PersonalRecords {

    Map<String, Object> of(PersonId person);

    /** Ends every way in: no key, no link of theirs works any more. */
    void lock(PersonId person);

    /** Removes the person; what they said stays, without an author. */
    void remove(PersonId person);
}
