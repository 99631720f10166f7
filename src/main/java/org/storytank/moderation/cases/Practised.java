package org.storytank.moderation.cases;

import java.util.Map;
import org.storytank.account.PersonId;

/** What people answered to practice cases. */
interface Practised {

    /** By the id of the case. */
    Map<String, Outcome> by(PersonId person);

    /** Keeps the first answer to a case. */
    void keep(PersonId person, String practiceCase, Outcome answer);
}
