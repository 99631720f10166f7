package org.storytank.debate.ui;

import java.util.function.Consumer;
import org.storytank.account.PersonId;
import org.storytank.debate.RoomId;
import org.storytank.shell.Notice;

/** What people do in the speaking queue of a room, asked of the service; who has no name yet says one first. */
final class RoomHands implements RoomFloor.Acts {

    private static final long serialVersionUID = 1L;

    private final RoomId room;
    private final transient RoomParts parts;

    RoomHands(RoomId room, RoomParts parts) {
        this.room = room;
        this.parts = parts;
    }

    @Override
    public void raise() {
        act(me -> parts.speaking().raise(me, room));
    }

    @Override
    public void lower() {
        act(me -> parts.speaking().lower(me, room));
    }

    @Override
    public void give(PersonId next) {
        act(me -> parts.speaking().give(me, room, next));
    }

    @Override
    public void end() {
        act(me -> parts.speaking().end(me, room));
    }

    @Override
    public void takeDown(PersonId of) {
        act(me -> parts.speaking().takeDown(me, room, of));
    }

    private void act(Consumer<PersonId> act) {
        parts.asSomebody(room, person -> {
            try {
                act.accept(person.id());
                parts.whoAreYou().contributed();
            } catch (RuntimeException refused) {
                Notice.failed(RoomActs.why(refused));
            }
        });
    }
}
