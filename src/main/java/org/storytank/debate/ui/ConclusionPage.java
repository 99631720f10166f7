package org.storytank.debate.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.storytank.account.PersonId;
import org.storytank.account.Role;
import org.storytank.account.Unknown;
import org.storytank.account.ui.VisitorChanged;
import org.storytank.coediting.DocumentService;
import org.storytank.debate.Author;
import org.storytank.debate.ClaimsNamed;
import org.storytank.debate.ConcludingTogether;
import org.storytank.debate.Conclusion;
import org.storytank.debate.Debate;
import org.storytank.debate.DebateRoom;
import org.storytank.debate.RoomFollower;
import org.storytank.debate.RoomId;
import org.storytank.moderation.Told;
import org.storytank.provenance.ui.MarkedWords;
import org.storytank.shell.Confirm;
import org.storytank.shell.Notice;
import org.storytank.shell.Refusal;
import org.storytank.source.NotAccepted;

/** The two texts of a conclusion under their headings, and for those who run the room the way to have them signed. */
class ConclusionPage extends Div {

    private static final long serialVersionUID = 1L;

    private final RoomId room;
    private final transient RoomParts parts;
    private final transient ConcludingTogether together;
    private final Paragraph closed = new Paragraph();
    private final Button sayName;
    private final ConclusionSheets sheets;
    private final GroundsChoice grounds;
    private final ProposalsChoice proposals;
    private final Div forward;
    private final Anchor signed;
    private int seen = Conclusion.NONE;
    private transient RoomFollower.@Nullable Following following;
    private transient @Nullable PersonId followedAs;
    private transient @Nullable Registration visitorChanged;

    ConclusionPage(DebateRoom room, RoomParts parts, ConcludingTogether together, DocumentService documents) {
        this.room = room.id();
        this.parts = parts;
        this.together = together;
        addClassName("conclusion-together");
        var back = new Anchor(room.path(), getTranslation("debate.conclusion.together.back"));
        back.getElement().setAttribute("router-link", true);
        var question = MarkedWords.in(new Paragraph(), room.asked());
        question.addClassName("lead");
        closed.addClassName("debate-note");
        closed.getElement().setAttribute("role", "status");
        sayName = new Button(
                getTranslation("debate.conclusion.together.name"),
                _ -> parts.whoAreYou().then(_ -> {}));
        sayName.addThemeName("primary");
        sheets = new ConclusionSheets(documents, parts.whoAreYou());
        grounds = new GroundsChoice(parts.settings());
        proposals = new ProposalsChoice(parts.settings());
        var put = new Button(getTranslation("debate.conclusion.together.put"), _ -> ask());
        put.addThemeName("primary");
        signed = parts.conclusion(room.id());
        forward = new Div(grounds, proposals, put);
        forward.addClassName("stack");
        add(
                new Paragraph(back),
                new H1(getTranslation("debate.conclusion.together.title")),
                question,
                closed,
                sayName,
                sheets,
                forward,
                new Paragraph(signed));
        show(false, false);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var ui = event.getUI();
        follow(ui);
        visitorChanged = VisitorChanged.listen(ui, () -> {
            unfollow();
            sheets.close();
            try {
                follow(ui);
            } catch (Unknown notTheirs) {
                close("debate.closed.text");
            }
        });
    }

    @Override
    protected void onDetach(DetachEvent event) {
        unfollow();
        if (visitorChanged != null) {
            visitorChanged.remove();
        }
    }

    private void follow(UI ui) {
        followedAs = parts.me();
        following = parts.debates().follow(room, followedAs, new OnPage(ui));
    }

    private void unfollow() {
        if (following != null) {
            following.close();
            following = null;
        }
    }

    private void show(Debate debate, Role role) {
        var me = followedAs;
        var conclusions = debate.conclusions();
        seen = conclusions.isEmpty() ? Conclusion.NONE : conclusions.getFirst().number();
        signed.setVisible(!conclusions.isEmpty());
        grounds.show(debate);
        proposals.show(debate);
        if (debate.room().choices().anonymous()) {
            close("debate.conclusion.together.closed.names");
        } else if (!debate.room().isConcludedTogether()) {
            close("debate.conclusion.together.closed.phase");
        } else if (me == null || !role.includes(Role.WRITER)) {
            close("debate.conclusion.together.closed.who");
            sayName.setVisible(me == null && parts.seenBy(debate, null) == RoomParts.Seen.EVERYONE_SPEAKS);
        } else {
            open(me, role);
        }
    }

    private void open(PersonId me, Role role) {
        try {
            sheets.open(together.open(me, room), parts.accounts().find(me).orElseThrow());
            show(true, role.includes(Role.FACILITATOR));
        } catch (NotAccepted movedOn) {
            close("debate.conclusion.together.closed.phase");
        } catch (RuntimeException refused) {
            if (!(refused instanceof Refusal)) {
                throw refused;
            }
            // Somebody who does not write among others for a while, or not any more.
            close("debate.conclusion.together.closed.who");
        }
    }

    private void close(String why) {
        sheets.close();
        closed.setText(getTranslation("debate.conclusion.together.closed") + " " + getTranslation(why));
        show(false, false);
    }

    private void show(boolean writes, boolean leads) {
        closed.setVisible(!writes);
        sheets.setVisible(writes);
        sayName.setVisible(false);
        forward.setVisible(leads);
    }

    private void ask() {
        Confirm.before(
                getTranslation("debate.conclusion.together.put.ask"),
                getTranslation("debate.conclusion.together.put.consequence"),
                getTranslation("debate.conclusion.together.put.do"),
                () -> put(false));
    }

    private void put(boolean heard) {
        var me = parts.me();
        if (me == null) {
            return;
        }
        try {
            together.putForward(
                    me, room, seen, Optional.empty(), new ClaimsNamed(grounds.chosen(), proposals.chosen()), heard);
            Notice.done(getTranslation("debate.conclusion.together.put.done"));
        } catch (Told told) {
            if (told.mayBeSent()) {
                Advice.ask(told, () -> put(true));
            } else {
                Notice.failed(Advice.of(told));
            }
        } catch (RuntimeException refused) {
            Notice.failed(RoomActs.why(refused));
        }
    }

    /** Brings what the room tells, on whatever thread, to this page. */
    private final class OnPage implements RoomFollower {

        private final UI ui;

        private OnPage(UI ui) {
            this.ui = ui;
        }

        @Override
        public void now(Debate debate, Role role) {
            onPage(() -> show(debate, role));
        }

        @Override
        public void present(List<Author> people, int unnamed) {
            // Each text says who is in it.
        }

        @Override
        public void closed() {
            onPage(() -> close("debate.closed.text"));
        }

        private void onPage(Command change) {
            if (UI.getCurrent() == ui) {
                change.execute();
                return;
            }
            try {
                ui.access(change);
            } catch (UIDetachedException gone) {
                unfollow();
            }
        }
    }
}
