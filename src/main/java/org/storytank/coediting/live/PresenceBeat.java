package org.storytank.coediting.live;

import java.util.Set;
import java.util.concurrent.TimeUnit;

/** Sends who is here, gathered: in a full room cursors cost a frame a beat, not a frame a move. Touched by the document's mailbox only. */
final class PresenceBeat {

    private final Presence presence;
    private final Set<Connection> connections;
    private final Surroundings around;
    private final Mailbox mailbox;
    private boolean isDue;

    PresenceBeat(Presence presence, Set<Connection> connections, Surroundings around, Mailbox mailbox) {
        this.presence = presence;
        this.connections = connections;
        this.around = around;
        this.mailbox = mailbox;
    }

    void isDue() {
        if (!isDue && presence.hasNews()) {
            isDue = true;
            around.timer()
                    .schedule(
                            () -> mailbox.execute(this::send),
                            around.settings().awarenessEvery().toMillis(),
                            TimeUnit.MILLISECONDS);
        }
    }

    private void send() {
        isDue = false;
        if (presence.hasNews()) {
            var frame = presence.news();
            connections.forEach(connection -> connection.send(frame));
        }
    }
}
