package org.storytank.coediting.live;

import java.util.concurrent.TimeUnit;

/** Sends who is here, gathered: in a full room cursors cost a frame a beat, not a frame a move. Touched by the document's mailbox only. */
final class PresenceBeat {

    private final Presence presence;
    private final Audience audience;
    private final Surroundings around;
    private final Mailbox mailbox;
    private boolean isDue;

    PresenceBeat(Presence presence, Audience audience, Surroundings around, Mailbox mailbox) {
        this.presence = presence;
        this.audience = audience;
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
            audience.tell(frame);
        }
    }
}
