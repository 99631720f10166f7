package org.storytank.publishing;

import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.storytank.account.Kept;
import org.storytank.account.OwnPlaces;
import org.storytank.account.PersonId;
import org.storytank.account.PersonalData;
import org.storytank.account.PlaceId;
import org.storytank.debate.RoomErased;
import org.storytank.provenance.Manifests;
import org.storytank.story.StoryEvent.StoryErased;

/** What publishing keeps of people, and of stories and rooms that are gone: nothing. */
@Component
class PublishingData implements PersonalData {

    private final Imprints imprints;
    private final Manifests manifests;

    PublishingData(Imprints imprints, Manifests manifests) {
        this.imprints = imprints;
        this.manifests = manifests;
    }

    @Override
    public List<Kept> kept() {
        return List.of(Kept.of("publishing.kept.reviews"));
    }

    @Override
    public Map<String, Object> of(PersonId person) {
        var reviews = imprints.reviewsBy(person);
        return reviews.isEmpty() ? Map.of() : Map.of("reviews", reviews);
    }

    @Override
    public void unlink(PersonId person, OwnPlaces own) {
        imprints.forgetReviewsBy(person);
    }

    @EventListener
    void on(StoryErased event) {
        erase(event.story().place());
    }

    @EventListener
    void on(RoomErased event) {
        erase(event.room().place());
    }

    private void erase(PlaceId place) {
        manifests.erase(place);
        imprints.erase(place);
    }
}
