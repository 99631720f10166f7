package org.storytank.coediting.live;

import java.util.List;
import org.storytank.coediting.CloseCode;
import org.storytank.coediting.DocumentRight;
import org.storytank.coediting.ProvenTicket;
import org.storytank.coediting.Refused;
import org.storytank.coediting.yjs.MalformedUpdate;
import org.storytank.coediting.yjs.StateVector;

/** What each kind of message from a client does to one document. Runs in the document's mailbox only. */
final class Handling {

    private final Surroundings around;
    private final Presence presence;
    private final PresenceBeat beat;
    private final Storing storing;
    private final LedgerTelling ledger;

    Handling(Surroundings around, Presence presence, PresenceBeat beat, Storing storing, LedgerTelling ledger) {
        this.around = around;
        this.presence = presence;
        this.beat = beat;
        this.storing = storing;
        this.ledger = ledger;
    }

    /** @throws Refused and nothing of the message that is refused was taken */
    void handle(Connection connection, List<Inbound> messages, Contents contents) {
        try {
            messages.forEach(message -> handle(connection, message, contents));
        } catch (MalformedUpdate wrong) {
            throw new Refused(CloseCode.MALFORMED, wrong.getMessage());
        } catch (Refused refused) {
            throw refused;
        } catch (RuntimeException unexpected) {
            // What it sent was not taken, so what it sends next must not be acknowledged beyond it.
            throw new Refused(CloseCode.INTERNAL, unexpected.getClass().getName());
        }
    }

    private void handle(Connection connection, Inbound message, Contents contents) {
        switch (message) {
            case Inbound.WantsState(var seen) -> answer(connection, seen, contents);
            case Inbound.Change change -> ingest(connection, change, contents);
            case Inbound.Here(var states) -> {
                presence.hear(connection, states, contents.ids);
                beat.isDue();
            }
            case Inbound.WhoIsHere() -> {
                var here = presence.everybody();
                connection.send(here == null ? Frames.STILL_HERE : here);
            }
            case Inbound.Proof(var ticket) -> prove(connection, ticket);
            case Inbound.Copied copied -> connection.copies.add(copied);
        }
    }

    /** The ticket of somebody who left for good proves nothing any more: their words come home as nobody's. */
    private void prove(Connection connection, ProvenTicket ticket) {
        var person = ticket.person();
        if (person == null || around.people().find(person).isPresent()) {
            connection.prove(ticket);
        }
    }

    private void answer(Connection connection, StateVector seen, Contents contents) {
        connection.send(Frames.step2(contents.doc().encodeSince(seen)));
        if (!connection.askedForState) {
            connection.askedForState = true;
            connection.send(Frames.step1(contents.doc().stateVector()));
            if (connection.speaksStoryTank()) {
                connection.send(ledger.whole(contents));
            }
        }
    }

    /** A reader's editor sends changes too, such as cleaned-up formats: they are dropped without a fuss. */
    private void ingest(Connection connection, Inbound.Change change, Contents contents) {
        if (connection.right() == DocumentRight.WRITE) {
            storing.accept(Ingest.judge(connection, change, contents, storing, around), contents);
        }
    }
}
