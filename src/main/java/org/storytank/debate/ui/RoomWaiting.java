package org.storytank.debate.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.storytank.account.PersonId;
import org.storytank.account.Role;
import org.storytank.debate.RoomId;
import org.storytank.moderation.Moderated;
import org.storytank.moderation.cases.Case;
import org.storytank.moderation.cases.NewDecision;
import org.storytank.moderation.cases.Outcome;
import org.storytank.moderation.ui.Said;
import org.storytank.shell.Notice;

/** What was reported in this room, for its owners: held or left as it is, with a reason. Nothing of it is seen by anybody else. */
class RoomWaiting extends Section {

    private static final long serialVersionUID = 1L;

    private final RoomId room;
    private final transient RoomParts parts;
    private transient List<Case> shown = List.of();

    RoomWaiting(RoomId room, RoomParts parts) {
        this.room = room;
        this.parts = parts;
        addClassName("debate-rules");
        setVisible(false);
    }

    /** What waits now; who writes an answer is not disturbed while the same waits. */
    void show(Role role, @Nullable PersonId me) {
        if (role != Role.OWNER || me == null) {
            setVisible(false);
            return;
        }
        var waiting = parts.cases().waiting(me, room.place());
        if (!waiting.equals(shown)) {
            shown = waiting;
            fill(me);
        }
        setVisible(!waiting.isEmpty());
    }

    private void fill(PersonId me) {
        removeAll();
        var list = new UnorderedList();
        list.addClassNames("list", "stack");
        shown.forEach(one -> list.add(card(me, one)));
        add(
                new H2(getTranslation("cases.room.title", shown.size())),
                new Paragraph(getTranslation("cases.room.lead")),
                list);
    }

    private ListItem card(PersonId me, Case one) {
        var reason = getTranslation(one.ground().said());
        var why = new Paragraph(one.reports().stream()
                .map(report ->
                        getTranslation(report.reason().said()) + (report.note().isEmpty() ? "" : " – " + report.note()))
                .collect(Collectors.joining(" · ")));
        var words = parts.cases().subject(me, one.id()).map(Said::new).orElseGet(() -> new Said(Moderated.Shown.GONE));
        var facts = new TextArea(getTranslation("cases.decide.facts"));
        facts.setValue(getTranslation("cases.prefill." + one.ground().word()));
        facts.setMaxLength(parts.caseSettings().reasonsLength());
        facts.setWidthFull();
        var hold =
                new Button(getTranslation("cases.decide.hold"), _ -> decide(me, one, Outcome.HELD, facts.getValue()));
        hold.addThemeVariants(ButtonVariant.PRIMARY);
        var leave = new Button(getTranslation("cases.decide.leave"), _ -> decide(me, one, Outcome.DISMISSED, ""));
        var row = new Div(hold, leave);
        row.addClassName("row");
        var card = new ListItem(why, new Details(getTranslation("cases.queue.open", reason), words), facts, row);
        card.addClassNames("card", "stack");
        return card;
    }

    private void decide(PersonId me, Case one, Outcome outcome, String facts) {
        var decision = parts.cases().decide(me, one.id(), new NewDecision(outcome, one.ground(), "", facts));
        show(Role.OWNER, me);
        var done = getTranslation("cases.decide.done." + outcome.word());
        if (outcome == Outcome.HELD) {
            Notice.undoable(done, () -> parts.cases().undo(me, one.id(), decision));
        } else {
            Notice.done(done);
        }
    }
}
