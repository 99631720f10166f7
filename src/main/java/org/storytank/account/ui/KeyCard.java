package org.storytank.account.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.storytank.account.Person;
import org.storytank.account.ThreeWords;

/** A name and three words to be noted, large enough to be copied by hand. */
class KeyCard extends Div {

    private static final long serialVersionUID = 1L;

    KeyCard(Person person, ThreeWords words) {
        addClassName("account-key");
        var three = new Paragraph();
        three.addClassName("account-words");
        words.words().forEach(word -> three.add(new Span(word), new Span(" ")));
        three.getElement().setAttribute("translate", "no");
        add(new Paragraph(getTranslation("account.key.note", person.name())), three);
        add(new CopyButton(person.name() + "\n" + words));
    }
}
