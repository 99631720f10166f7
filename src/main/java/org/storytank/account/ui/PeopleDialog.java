package org.storytank.account.ui;

import org.storytank.account.PlaceId;

/** The dialog of a place: who is in it, invite by link with a role, open it to everyone or close it. */
public interface PeopleDialog {

    /** @param path where an invited person lands, for example {@code stories/abc} */
    void open(PlaceId place, String path);

    /** The same for a place that somebody can lead without owning it: a debate. */
    void openLed(PlaceId place, String path);
}
