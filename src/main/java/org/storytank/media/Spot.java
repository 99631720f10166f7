package org.storytank.media;

import org.storytank.account.PlaceId;
import org.storytank.graph.Ids;

/** Where in a place images stand. @param part {@link #COVER}, or the id of the part of the place that they illustrate */
public record Spot(PlaceId place, String part) {

    /** The spot of a place that holds one image: a new one takes the place of the old. */
    public static final String COVER = "cover";

    public Spot {
        Ids.checked(part);
    }

    public static Spot coverOf(PlaceId place) {
        return new Spot(place, COVER);
    }

    public boolean isCover() {
        return part.equals(COVER);
    }
}
