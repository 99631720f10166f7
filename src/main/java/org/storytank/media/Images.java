package org.storytank.media;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.storytank.account.PersonId;

/** All images. One that was removed is as if it were not there, save where a name says otherwise. */
interface Images {

    /** What became of an image that was to be shown. */
    enum Outcome {
        DONE,
        NO_SUCH_PLACE,
        TOO_MANY_IN_PLACE,
        TOO_MANY_IN_SPOT
    }

    /** The name of the file to take along. */
    String ORIGINAL = "original";

    /** Keeps an image with its files by name; on a cover, what was there is removed. Counted are those that can be brought back, too. */
    Outcome add(UploadedImage image, Map<String, byte[]> files, int mostInPlace, int mostInSpot);

    Optional<UploadedImage> find(ImageId id);

    /** Those shown there, the one added first first. */
    List<UploadedImage> in(Spot spot);

    /** Those that were removed from there and can be brought back, the one removed last first. */
    List<UploadedImage> removedFrom(Spot spot);

    /** Where an image stands that may have been removed. */
    Optional<Spot> spotOf(ImageId id);

    void describe(ImageId id, Description description);

    void declare(ImageId id, Declaration declaration);

    boolean remove(ImageId id, Instant at);

    /** Shows it again; on a cover, what is there now is removed. */
    Outcome restore(ImageId id, Instant at, int mostInSpot);

    Optional<byte[]> file(ImageId id, String name);

    List<ImageId> removedBefore(Instant moment);

    void erase(ImageId id);

    /** All that ever stood there. */
    void erase(Spot spot);

    List<UploadedImage> addedBy(PersonId person);

    /** From now on nothing says who brought an image, or who declared what of it. */
    void unlink(PersonId person);
}
