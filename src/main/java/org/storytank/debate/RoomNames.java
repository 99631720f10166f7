package org.storytank.debate;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.storytank.account.PlaceId;
import org.storytank.account.PlaceName;

/** Rooms as invitations name them: by their question. */
@Component
class RoomNames implements PlaceName {

    private final Rooms rooms;

    RoomNames(Rooms rooms) {
        this.rooms = rooms;
    }

    @Override
    public Optional<Named> of(PlaceId place) {
        return rooms.find(new RoomId(place.value()))
                .map(room -> new Named("debate.kind", room.question(), room.path()));
    }
}
