package org.storytank.account;

import java.util.List;
import java.util.Map;

/** What a feature keeps of people: it says how long, hands it out to them, and lets go of them when they leave for good. */
public interface PersonalData {

    /** Each kind of data with how long it is kept, from the running settings. */
    List<Kept> kept();

    /**
     * What is kept of this person, by kind. Values are texts, numbers, truth values, {@link java.time.Instant}s, lists and maps of them; a
     * kind with nothing in it may be left out.
     */
    Map<String, Object> of(PersonId person);

    /** Takes the person out of what stays. May be asked again after a failure. */
    void unlink(PersonId person, OwnPlaces own);
}
