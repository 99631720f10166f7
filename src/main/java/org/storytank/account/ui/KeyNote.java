package org.storytank.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import org.storytank.account.Person;
import org.storytank.account.ThreeWords;

/** The first three words, at the foot of the page: somebody who has just begun to write keeps their cursor. Stays until it is closed. */
@CssImport("./account/account.css")
final class KeyNote {

    private KeyNote() {}

    static void show(Person person, ThreeWords words) {
        var note = new Notification();
        note.setPosition(Position.BOTTOM_END);
        note.setDuration(0);
        var card = new KeyCard(person, words);
        var noted = new Button(card.getTranslation("account.key.noted"), _ -> note.close());
        noted.addThemeVariants(ButtonVariant.PRIMARY);
        var content = new Div(card, noted);
        content.addClassName("account-note");
        note.add(content);
        note.open();
    }
}
