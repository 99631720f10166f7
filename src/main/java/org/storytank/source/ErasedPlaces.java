package org.storytank.source;

import org.storytank.account.PlaceId;

/** For features that erase a place of theirs: what sources keep of it goes along. */
public interface ErasedPlaces {

    /** Forgets what was said there of where sources come from, and every source that nobody cites any more. */
    void forget(PlaceId place);
}
