package org.storytank.debate.web;

import jakarta.servlet.http.Cookie;
import java.util.Optional;
import org.storytank.account.ThreeWords;
import org.storytank.debate.ClaimId;

/**
 * What became of a form that was sent.
 *
 * @param kind of the form
 * @param claim the one that was made, or that a source was put under
 * @param cookie who has arrived by it gets this, also when the first answer was lost on the way
 * @param words the three words of somebody who had none
 * @param held whether it waits for a person, and only its author sees it
 * @param told what the rules that hold it say; empty when none does
 * @param help where help is, when its author may need it; otherwise empty
 */
record Receipt(
        String kind,
        ClaimId claim,
        String name,
        Optional<Cookie> cookie,
        Optional<ThreeWords> words,
        boolean held,
        String told,
        String help) {

    /** What was sent and is where everybody sees it. */
    static Receipt inSight(
            String kind, ClaimId claim, String name, Optional<Cookie> cookie, Optional<ThreeWords> words) {
        return new Receipt(kind, claim, name, cookie, words, false, "", "");
    }
}
