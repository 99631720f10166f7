package org.storytank.debate.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.storytank.account.Person;
import org.storytank.account.PersonId;
import org.storytank.account.Role;
import org.storytank.account.Unknown;
import org.storytank.account.ui.VisitorChanged;
import org.storytank.debate.Author;
import org.storytank.debate.ClaimId;
import org.storytank.debate.Debate;
import org.storytank.debate.Phase;
import org.storytank.debate.Proposal;
import org.storytank.debate.RoomChoices;
import org.storytank.debate.RoomFollower;
import org.storytank.debate.RoomId;
import org.storytank.debate.ui.RoomParts.Seen;
import org.storytank.drafting.ui.DraftingChoice;
import org.storytank.drafting.ui.DraftingPanel;
import org.storytank.shell.Notice;
import org.storytank.source.NotAccepted;

/** One room on one page, followed as long as the page is open. */
class RoomPage extends Div {

    private static final long serialVersionUID = 1L;

    private final RoomId room;
    private final transient RoomParts parts;
    private final transient RoomActs acts;
    private final WhoIsHere here = new WhoIsHere();
    private final Paragraph seenBy = new Paragraph();
    private final Paragraph masks = new Paragraph();
    private final DebateOutline outline;
    private final Button ask;
    private final DraftingChoice choice;
    private final Section choosing;
    private final Anchor crux;
    private final Anchor strength;
    private final Div decided = new Div();
    private final RoomWaiting reported;
    private final Paragraph suggestions = new Paragraph();
    private final CareForPeople care;
    private final WaitingClaims waiting = new WaitingClaims();
    private int claims = Integer.MAX_VALUE;
    private final RoomRules rules;
    private final RoomConclusion conclusion;
    private final RoomFloor floor;
    private final RoomScribe scribe;
    private final RoomNow phase;
    private transient RoomFollower.@Nullable Following following;
    private transient @Nullable PersonId followedAs;
    private transient @Nullable Registration visitorChanged;

    RoomPage(RoomId room, RoomParts parts) {
        this.room = room;
        this.parts = parts;
        acts = new RoomActs(room, parts, this::showWaiting, this::answers);
        outline = new DebateOutline(room, parts.words(), parts.settings(), acts, parts.plain(room));
        acts.answerIn(outline);
        var graph = new Anchor("graph/question/" + room, getTranslation("debate.graph"));
        graph.getElement().setAttribute("router-link", true);
        crux = parts.crux(room);
        crux.setVisible(false);
        strength = parts.strength(room);
        strength.setVisible(false);
        var seen = new Div(seenBy, crux, strength, graph, parts.byPhone(room), parts.share(room));
        seen.addClassName("row");
        var line = new Div(here, seen);
        line.addClassName("debate-line");
        ask = new Button(getTranslation("drafting.panel.open"), _ -> draft());
        ask.addThemeName("tertiary");
        seen.addComponentAsFirst(ask);
        choice = new DraftingChoice(this::choose);
        choosing = new Section(new H2(getTranslation("drafting.choice.room")), choice);
        choosing.addClassName("debate-drafting");
        showDrafting(Role.READER);
        var decisions = new Anchor("decisions", getTranslation("cases.decisions.told"));
        decisions.setRouterIgnore(true);
        decided.add(decisions);
        decided.addClassName("debate-note");
        decided.getElement().setAttribute("role", "status");
        decided.setVisible(false);
        rules = new RoomRules(this::choose, this::openFloor, parts.bringIn(room), parts.screen(room));
        phase = new RoomNow(this::move, this::next, parts.script(room), parts.proposals(room));
        floor = new RoomFloor(new RoomHands(room, parts));
        scribe = new RoomScribe(new RoomAloud(room, parts), parts.scribe(room));
        conclusion = new RoomConclusion(parts.conclusion(room), parts.concludingTogether(room));
        reported = new RoomWaiting(room, parts);
        care = new CareForPeople(room, this::seenTo);
        suggestions.addClassName("debate-note");
        suggestions.setVisible(false);
        masks.addClassNames("debate-note", "debate-masks");
        masks.setVisible(false);
        add(
                line,
                masks,
                care,
                decided,
                waiting,
                reported,
                suggestions,
                phase,
                floor,
                conclusion,
                outline,
                scribe,
                rules,
                choosing);
    }

    private void answers(Optional<ClaimId> claim) {
        if (following != null) {
            following.answers(claim);
        }
    }

    private void draft() {
        var me = parts.me();
        if (me != null) {
            new DraftingPanel(new RoomDesk(parts, me, room)).open();
        }
    }

    private void choose(boolean on) {
        var me = parts.me();
        if (me != null) {
            parts.drafting().choose(me, room, on);
        }
    }

    private void choose(RoomChoices choices) {
        var me = parts.me();
        if (me != null) {
            parts.voting().choose(me, room, choices);
        }
    }

    private void openFloor(boolean open) {
        var me = parts.me();
        if (me != null) {
            parts.speaking().choose(me, room, open);
        }
    }

    private void move(Phase to, Optional<Integer> minutes) {
        var me = parts.me();
        if (me != null) {
            try {
                parts.phasing().move(me, room, to, minutes);
            } catch (NotAccepted refused) {
                Notice.failed(getTranslation(refused.words(), refused.details()));
            }
        }
    }

    private void next(int from) {
        var me = parts.me();
        if (me != null) {
            try {
                parts.scripting().next(me, room, from);
            } catch (NotAccepted refused) {
                Notice.failed(getTranslation(refused.words(), refused.details()));
            }
        }
    }

    private void showDrafting(Role role) {
        var speaks = followedAs != null && role.includes(Role.WRITER);
        choosing.setVisible(speaks);
        ask.setVisible(false);
        if (speaks) {
            var chosen = parts.drafting().choiceIn(room, followedAs);
            var by = chosen.by()
                    .flatMap(parts.accounts()::find)
                    .map(Person::name)
                    .orElse("");
            choice.show(chosen, by, parts.models().areSetUp(), role == Role.OWNER);
            ask.setVisible(chosen.on() && parts.models().areSetUp());
        }
    }

    DebateOutline outline() {
        return outline;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var ui = event.getUI();
        follow(ui);
        visitorChanged = VisitorChanged.listen(ui, () -> followAgain(ui));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        unfollow();
        if (visitorChanged != null) {
            visitorChanged.remove();
        }
    }

    /** Somebody who was only looking has said a name, or left: they are here as who they are now. */
    private void followAgain(UI ui) {
        unfollow();
        try {
            follow(ui);
        } catch (Unknown closed) {
            showClosed();
        }
    }

    private void follow(UI ui) {
        followedAs = parts.me();
        claims = Integer.MAX_VALUE;
        following = parts.debates().follow(room, followedAs, new OnPage(ui));
    }

    private void unfollow() {
        if (following != null) {
            following.close();
            following = null;
        }
    }

    private void show(Debate debate, Role role) {
        var seen = parts.seenBy(debate, followedAs);
        seenBy.setText(getTranslation(seen.words()));
        // Somebody without a name may write here when everybody may; they are asked for one when they do.
        var mayWrite = role.includes(Role.WRITER) || followedAs == null && seen == Seen.EVERYONE_SPEAKS;
        showMask(debate, mayWrite);
        showDrafting(role);
        if (claims == Integer.MAX_VALUE || !waiting.isEmpty()) {
            showWaiting();
        }
        crux.setVisible(debate.room().choices().tools());
        strength.setVisible(debate.room().choices().tools());
        if (debate.claims().size() < claims) {
            // Only what goes out of sight was decided about; a room in which much is said does not ask each time.
            decided.setVisible(parts.statements().unseen(followedAs) > 0);
        }
        showCare(role);
        claims = debate.claims().size();
        reported.show(role, followedAs);
        showSuggestions(role);
        rules.show(debate.room().choices(), debate.floor().open(), role.includes(Role.FACILITATOR));
        scribe.show(debate, followedAs, role.includes(Role.FACILITATOR));
        floor.show(debate.floor(), followedAs, mayWrite, role.includes(Role.FACILITATOR));
        conclusion.show(debate, role.includes(Role.FACILITATOR), mayWrite);
        phase.show(
                debate.room().phase(),
                debate.script(),
                role.includes(Role.FACILITATOR),
                !Proposal.of(debate).isEmpty());
        outline.show(Picture.of(debate, followedAs, mayWrite, role.includes(Role.FACILITATOR)));
    }

    /** What one is called where nobody's name is shown. */
    private void showMask(Debate debate, boolean mayWrite) {
        var me = followedAs;
        masks.setVisible(debate.room().choices().anonymous());
        if (masks.isVisible()) {
            masks.setText(
                    me == null
                            ? getTranslation(mayWrite ? "debate.mask.newcomer" : "debate.mask.nobody")
                            : parts.debates()
                                    .calledIn(room, me)
                                    .map(name -> getTranslation("debate.mask.you", name))
                                    .orElse(""));
        }
    }

    /** Who may only suggest is shown where; who runs the room, what waits there. */
    private void showSuggestions(Role role) {
        var me = followedAs;
        var waiting = role.includes(Role.FACILITATOR) && me != null
                ? parts.suggesting().waiting(room, me)
                : 0;
        suggestions.removeAll();
        suggestions.setVisible(role == Role.SUGGESTER || waiting > 0);
        if (suggestions.isVisible()) {
            var link = new Anchor(
                    parts.plain(room) + "/suggest",
                    waiting > 0 ? getTranslation("debate.suggest.waiting", waiting) : getTranslation("debate.suggest"));
            link.setRouterIgnore(true);
            suggestions.add(link);
        }
    }

    private void showCare(Role role) {
        var me = parts.me();
        care.show(
                me == null || !role.includes(Role.FACILITATOR)
                        ? List.of()
                        : parts.notes().in(room, me));
    }

    private void seenTo(ClaimId claim) {
        var me = parts.me();
        if (me != null) {
            parts.notes().seenTo(room, me, claim);
            showCare(Role.FACILITATOR);
        }
    }

    private void showWaiting() {
        var me = parts.me();
        waiting.show(me == null ? List.of() : parts.debates().waiting(me, room));
    }

    private void showClosed() {
        outline.close();
        removeAll();
        var back = new Anchor("debates", getTranslation("debate.closed.back"));
        add(
                new H1(getTranslation("debate.closed.title")),
                new Paragraph(getTranslation("debate.closed.text")),
                outline,
                back);
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
            onPage(() -> {
                here.show(people, unnamed);
                scribe.present(people);
            });
        }

        @Override
        public void answering(Map<ClaimId, List<Author>> people) {
            var names = people.entrySet().stream()
                    .collect(Collectors.toMap(
                            one -> one.getKey().value(),
                            one -> one.getValue().stream().map(Author::name).toList()));
            onPage(() -> outline.showAnswering(names));
        }

        @Override
        public void closed() {
            onPage(RoomPage.this::showClosed);
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
