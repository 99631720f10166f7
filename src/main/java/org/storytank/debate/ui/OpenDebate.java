package org.storytank.debate.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.storytank.account.Person;
import org.storytank.account.Role;
import org.storytank.debate.DebateRoom;
import org.storytank.debate.RoomChoices;
import org.storytank.debate.Saying;
import org.storytank.moderation.Audience;
import org.storytank.moderation.Told;
import org.storytank.source.NotAccepted;

/** The form that opens a debate: a question, and who can see it. */
class OpenDebate extends Div {

    private static final long serialVersionUID = 1L;

    private final transient RoomParts parts;
    private final transient Consumer<DebateRoom> opened;
    private final TextArea question = new TextArea(getTranslation("debate.open.question"));
    private final RadioButtonGroup<Who> who = new RadioButtonGroup<>(getTranslation("debate.open.who"));

    private final Checkbox minors = new Checkbox(getTranslation("debate.rules.minors"));
    private final Checkbox nameless = new Checkbox(getTranslation("debate.rules.anonymous"));

    /** Who sees a new debate; it can be changed at any time. */
    private enum Who {
        INVITED,
        READERS,
        EVERYONE
    }

    OpenDebate(RoomParts parts, Consumer<DebateRoom> opened) {
        this.parts = parts;
        this.opened = opened;
        addClassNames("debate-open", "stack");
        question.setWidthFull();
        question.setHelperText(getTranslation("debate.open.question.help"));
        question.setPlaceholder(getTranslation("debate.open.question.example"));
        who.setItems(Who.values());
        who.setItemLabelGenerator(
                one -> getTranslation("debate.open.who." + one.name().toLowerCase()));
        who.addThemeNames("vertical");
        who.setValue(Who.INVITED);
        var open = new Button(
                getTranslation("debate.open.do"), _ -> parts.whoAreYou().then(why(), this::open));
        open.addThemeVariants(ButtonVariant.PRIMARY);
        minors.setHelperText(getTranslation("debate.rules.minors.help"));
        minors.setValue(parts.rules().audience() == Audience.MINORS);
        nameless.setHelperText(getTranslation("debate.rules.anonymous.help"));
        add(question, who, minors, nameless, open);
    }

    void focus() {
        question.focus();
    }

    private String why() {
        return getTranslation(nameless.getValue() ? RoomParts.NAME_NOT_SHOWN : "account.name.why");
    }

    private void open(Person person) {
        open(person, false);
    }

    private void open(Person person, boolean anyway) {
        try {
            var saying = Saying.of(question.getValue()).heard(anyway);
            var room = nameless.getValue()
                    ? parts.debates().openWithoutNames(person.id(), saying)
                    : parts.debates().open(person.id(), saying);
            parts.voting()
                    .choose(
                            person.id(),
                            room.id(),
                            new RoomChoices(false, false, minors.getValue(), false, nameless.getValue()));
            switch (who.getValue()) {
                case INVITED -> {}
                case READERS ->
                    parts.access().openToEveryone(person.id(), room.id().place(), Role.READER);
                case EVERYONE ->
                    parts.access().openToEveryone(person.id(), room.id().place(), Role.WRITER);
            }
            parts.whoAreYou().contributed();
            opened.accept(room);
        } catch (Told told) {
            refuse(Advice.of(told));
            Advice.ask(told, () -> open(person, true));
        } catch (NotAccepted refused) {
            refuse(getTranslation(refused.words(), refused.details()));
        }
    }

    private void refuse(String why) {
        question.setErrorMessage(why);
        question.setInvalid(true);
        question.focus();
    }
}
