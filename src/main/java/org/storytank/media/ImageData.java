package org.storytank.media;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.storytank.account.Kept;
import org.storytank.account.OwnPlaces;
import org.storytank.account.PersonId;
import org.storytank.account.PersonalData;

/** What is kept of people with the images they brought. */
@Component
class ImageData implements PersonalData {

    private final Images images;
    private final MediaSettings settings;

    ImageData(Images images, MediaSettings settings) {
        this.images = images;
        this.settings = settings;
    }

    @Override
    public List<Kept> kept() {
        return List.of(Kept.of("media.kept.images"), Kept.of("media.kept.removed", settings.keepRemoved()));
    }

    @Override
    public Map<String, Object> of(PersonId person) {
        return Map.of(
                "images", images.addedBy(person).stream().map(ImageData::told).toList());
    }

    private static Map<String, Object> told(UploadedImage image) {
        var told = new LinkedHashMap<String, Object>();
        told.put("image", image.originalPath());
        told.put("addedAt", image.addedAt());
        told.put("description", image.description().alt());
        told.put("credit", image.description().credit());
        told.put("licence", image.description().licence().name());
        return told;
    }

    @Override
    public void unlink(PersonId person, OwnPlaces own) {
        images.unlink(person);
    }
}
