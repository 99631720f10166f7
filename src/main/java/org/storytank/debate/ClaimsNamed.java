package org.storytank.debate;

import java.util.List;

/**
 * Claims of a room that whoever concludes names.
 *
 * @param restsOn those the conclusion could not stand without; what is none of the room is left out
 * @param decides the proposals that are decided with it; anything else is refused
 */
public record ClaimsNamed(List<ClaimId> restsOn, List<ClaimId> decides) {

    public static final ClaimsNamed NONE = new ClaimsNamed(List.of(), List.of());

    public ClaimsNamed {
        restsOn = List.copyOf(restsOn);
        decides = decides.stream().distinct().toList();
    }

    /** No proposal is decided. */
    public static ClaimsNamed restingOn(List<ClaimId> claims) {
        return new ClaimsNamed(claims, List.of());
    }

    /** It rests on no claim. */
    public static ClaimsNamed deciding(List<ClaimId> proposals) {
        return new ClaimsNamed(List.of(), proposals);
    }
}
