package org.storytank.debate.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.storytank.account.PersonId;
import org.storytank.debate.Author;
import org.storytank.debate.Floor;

/** Who has the word in a room that meets in person, and who is next; who may write raises a hand here, and those who run the room give the word. */
class RoomFloor extends Section {

    private static final long serialVersionUID = 1L;
    private static final int HANDS_SHOWN = 20;

    private final Acts acts;
    private final Paragraph word = new Paragraph();
    private final Paragraph place = new Paragraph();
    private final OrderedList next = new OrderedList();
    private final Paragraph behind = new Paragraph();
    private final Div mine = new Div();
    private final Div running = new Div();
    private transient Floor shown = Floor.NONE;

    /** Asks the service. */
    interface Acts extends Serializable {
        void raise();

        void lower();

        void give(PersonId next);

        void end();

        void takeDown(PersonId of);
    }

    RoomFloor(Acts acts) {
        this.acts = acts;
        addClassName("debate-floor");
        place.getElement().setAttribute("role", "status");
        mine.addClassName("row");
        running.addClassName("row");
        behind.addClassName("quiet");
        var rule = new Paragraph(getTranslation("debate.speaking.rule"));
        rule.addClassName("quiet");
        add(new H2(getTranslation("debate.speaking")), word, next, behind, place, mine, rule, running);
        setVisible(false);
    }

    void show(Floor floor, @Nullable PersonId me, boolean mayWrite, boolean owns) {
        setVisible(floor.open());
        if (!floor.open()) {
            shown = floor;
            return;
        }
        if (!floor.word().equals(shown.word()) || !shown.open()) {
            showWord(floor, me);
        }
        shown = floor;
        next.removeAll();
        floor.next().forEach(one -> next.add(new ListItem(one.name())));
        behind.setText(
                floor.hands().isEmpty()
                        ? getTranslation("debate.speaking.none")
                        : getTranslation("debate.speaking.more", floor.behind()));
        behind.setVisible(floor.hands().isEmpty() || floor.behind() > 0);
        showMine(floor, me, mayWrite);
        showRunning(floor, owns);
    }

    private void showWord(Floor floor, @Nullable PersonId me) {
        word.removeAll();
        if (floor.word().isEmpty()) {
            word.setText(getTranslation("debate.speaking.nobody"));
            return;
        }
        var has = floor.word().get();
        var who = floor.hasWord(me)
                ? getTranslation("debate.speaking.word.yours")
                : getTranslation("debate.speaking.word", has.by().name());
        word.setText(who + " ");
        word.getElement().appendChild(new SpeakingClock(has.seconds(Instant.now())).getElement());
    }

    private void showMine(Floor floor, @Nullable PersonId me, boolean mayWrite) {
        var at = floor.place(me);
        place.setText(at == 0 ? "" : getTranslation("debate.speaking.place", at));
        mine.removeAll();
        if (floor.hasWord(me)) {
            mine.add(new Button(getTranslation("debate.speaking.finished"), _ -> acts.lower()));
        } else if (at > 0) {
            mine.add(new Button(getTranslation("debate.speaking.lower"), _ -> acts.lower()));
        } else if (mayWrite) {
            mine.add(new Button(getTranslation("debate.speaking.raise"), _ -> acts.raise()));
        }
    }

    private void showRunning(Floor floor, boolean owns) {
        running.removeAll();
        running.setVisible(owns);
        if (!owns) {
            return;
        }
        floor.hands().stream().findFirst().ifPresent(one -> {
            var give = new Button(getTranslation("debate.speaking.give", one.name()), _ -> acts.give(one.id()));
            give.addThemeVariants(ButtonVariant.PRIMARY);
            running.add(give);
        });
        floor.word()
                .ifPresent(has -> running.add(new Button(
                        getTranslation("debate.speaking.end", has.by().name()), _ -> acts.end())));
        floor.hands().stream().limit(HANDS_SHOWN).forEach(this::offerDown);
    }

    private void offerDown(Author one) {
        var down = new Button(getTranslation("debate.speaking.down", one.name()), _ -> acts.takeDown(one.id()));
        down.addThemeVariants(ButtonVariant.TERTIARY);
        running.add(down);
    }
}
