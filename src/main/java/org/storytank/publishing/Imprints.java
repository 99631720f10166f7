package org.storytank.publishing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.storytank.account.PersonId;
import org.storytank.account.PlaceId;
import org.storytank.provenance.Manifest.Review;

/** What owners said of what they publish: whether it informs the public, and who reviewed which text. */
interface Imprints {

    boolean informsThePublic(PlaceId place);

    void declare(PlaceId place, boolean informsThePublic, Instant at);

    void review(PlaceId place, PersonId by, Review review);

    /** Oldest first. */
    List<Reviewed> reviews(PlaceId place);

    void erase(PlaceId place);

    List<Map<String, Object>> reviewsBy(PersonId person);

    /** Nobody answers any more for what they reviewed. */
    void forgetReviewsBy(PersonId person);

    record Reviewed(PersonId by, Review review) {}
}
