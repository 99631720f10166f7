package org.storytank.debate.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.function.Consumer;
import org.storytank.account.PersonId;
import org.storytank.debate.ClaimId;
import org.storytank.debate.RoomId;
import org.storytank.debate.Saying;
import org.storytank.debate.Standing;
import org.storytank.moderation.Told;
import org.storytank.shell.Notice;

/** What a scribe does in a room, asked of the service; refused, nothing that was typed is lost. */
final class RoomAloud implements RoomScribe.Acts {

    private static final long serialVersionUID = 1L;

    private final RoomId room;
    private final transient RoomParts parts;

    RoomAloud(RoomId room, RoomParts parts) {
        this.room = room;
        this.parts = parts;
    }

    @Override
    public void post(String words, String speaker, Standing standing, Runnable posted) {
        post(Saying.of(words).saidInTheRoom(speaker), standing, posted);
    }

    private void post(Saying saying, Standing standing, Runnable posted) {
        act(me -> {
            try {
                var said = standing.answers()
                        .map(answering -> parts.debates().argue(me, answering.about(), answering.stance(), saying))
                        .orElseGet(() -> parts.debates().state(me, room, saying));
                posted.run();
                Notice.done(I18NProvider.translate("debate.scribe.posted"));
                Advice.tell(said);
            } catch (Told told) {
                if (!told.mayBeSent()) {
                    Notice.failed(Advice.of(told));
                }
                Advice.ask(told, () -> post(saying.heard(true), standing, posted));
            }
        });
    }

    @Override
    public void agreed(ClaimId claim) {
        act(me -> parts.scribing().agreed(me, claim));
    }

    @Override
    public void withdraw(ClaimId claim) {
        act(me -> parts.debates().withdraw(me, claim));
    }

    @Override
    public void name(PersonId scribe) {
        act(me -> parts.scribing().name(me, room, scribe, true));
    }

    private void act(Consumer<PersonId> act) {
        var me = parts.me();
        if (me == null) {
            return;
        }
        try {
            act.accept(me);
        } catch (RuntimeException refused) {
            Notice.failed(RoomActs.why(refused));
        }
    }
}
