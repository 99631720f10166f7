package org.storytank.debate;

import static org.storytank.account.Role.FACILITATOR;
import static org.storytank.account.Role.WRITER;

import org.springframework.stereotype.Service;
import org.storytank.account.AccessService;
import org.storytank.account.NotAllowed;
import org.storytank.account.PersonId;
import org.storytank.account.Unknown;
import org.storytank.debate.Claims.Stated;
import org.storytank.source.NotAccepted;

/**
 * In a room that meets in person a scribe writes down what is said aloud, see {@link Saying#saidInTheRoom}, reads it back, and confirms that the
 * speaker agrees. Those who run the room are scribes, and whom they name.
 */
@Service
public class Scribing {

    private final Scribes scribes;
    private final Masking masking;
    private final Claims claims;
    private final AccessService access;
    private final RoomEvents events;

    Scribing(Scribes scribes, Masking masking, Claims claims, AccessService access, RoomEvents events) {
        this.scribes = scribes;
        this.masking = masking;
        this.claims = claims;
        this.access = access;
        this.events = events;
    }

    /**
     * @param shown who, as they are known in the room: where nobody's name is shown, by a mask that was seen there
     * @param scribe false when this person does not write down any more; what they wrote stays
     */
    public void name(PersonId owner, RoomId room, PersonId shown, boolean scribe) {
        access.require(room.place(), owner, FACILITATOR);
        var person = masking.behind(room, shown, owner).orElseThrow(Scribing::notASpeaker);
        if (scribe
                && access.roleIn(room.place(), person)
                        .filter(role -> role.includes(WRITER))
                        .isEmpty()) {
            throw notASpeaker();
        }
        scribes.name(room, person, scribe);
        events.tell(new ScribeNamed(room));
    }

    /** The words were read back and whoever said them agrees; whoever wrote them down says so, or those who run the room. */
    public void agreed(PersonId by, ClaimId claim) {
        var stated = mine(by, claim);
        if (scribes.agreed(claim)) {
            events.tell(new ClaimReadBack(stated.room(), claim));
        }
    }

    /** Takes the speaker's name off the words, at any time; whoever wrote them down may, and those who run the room. */
    public void forgetSpeaker(PersonId by, ClaimId claim) {
        var stated = mine(by, claim);
        if (scribes.forgetSpeaker(claim)) {
            events.tell(new ClaimReadBack(stated.room(), claim));
        }
    }

    /** @throws NotAllowed when this person does not write down what is said in the room */
    void require(PersonId by, RoomId room) {
        access.require(room.place(), by, WRITER);
        var owns = access.roleIn(room.place(), by)
                .filter(role -> role.includes(FACILITATOR))
                .isPresent();
        if (!owns && !scribes.is(room, by)) {
            throw new NotAllowed("Only a scribe writes down what others say. Those who run the debate name one.");
        }
    }

    private static NotAccepted notASpeaker() {
        return new NotAccepted(
                "debate.refused.scribe-writer",
                "A scribe is somebody who may speak in this debate; invite them first.");
    }

    private Stated mine(PersonId by, ClaimId claim) {
        var stated = claims.find(claim).orElseThrow(() -> new Unknown("claim"));
        var author = stated.by().filter(by::equals).isPresent();
        access.require(stated.room().place(), by, author ? WRITER : FACILITATOR);
        return stated;
    }
}
