package org.storytank.provenance;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.storytank.account.PersonId;
import org.storytank.account.PlaceId;

/** The manifests of files that were handed out. Nobody's right is asked here: whoever hands out or shows asked it before. */
public interface Manifests {

    /** What somebody is in a manifest who reviewed its text. */
    String EDITOR = "editor";

    /**
     * The id and the moment under which one state of a work is known in one format: those of the first time it was asked for, so that
     * the same file is made each time.
     *
     * @param state what tells states apart
     */
    Claimed claim(String state, PlaceId place, String freshId, Instant now);

    /** The state is claimed anew the next time, because it makes another file now; what was handed out stays known. */
    void release(String state);

    /** @param named which person is what in it: the id of a contributor, {@link #EDITOR}, or both with a space between */
    void keep(String id, SignedManifest signed, Map<PersonId, String> named);

    Optional<Kept> find(String id);

    /** Forgets what was handed out of a place that is gone. */
    void erase(PlaceId place);

    List<Named> naming(PersonId person);

    /** In the place of one that named this person. */
    void replace(String id, SignedManifest signed, PersonId noLongerNamed);

    /** @param signed null until it was made */
    record Claimed(String id, Instant at, @Nullable SignedManifest signed) {}

    record Kept(PlaceId place, SignedManifest signed) {}

    /** @param contributor what the person is in it */
    record Named(String id, String contributor, SignedManifest signed) {}
}
