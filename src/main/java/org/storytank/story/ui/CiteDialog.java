package org.storytank.story.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.io.Serializable;
import org.storytank.moderation.Told;
import org.storytank.shell.Confirm;
import org.storytank.shell.Refusal;
import org.storytank.source.NewCitation;

/** Cites a source for a passage: shows the passage, takes the source and where in it, and says what is wrong until it is right. */
class CiteDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final String WORDS = "debate.page.cite.";

    private final TextField address = field("address");
    private final TextField title = new TextField(getTranslation(WORDS + "title"));
    private final TextArea quote = new TextArea(getTranslation(WORDS + "quote"));
    private final TextField authors = field("authors");
    private final TextField date = field("date");
    private final TextField locator = field("locator");
    private final TextField accessed = field("accessed");
    private final TextField archived = field("archived");
    private final Paragraph refused = new Paragraph();
    private final Button go = new Button(getTranslation(WORDS + "send"));

    /** Cites it. */
    interface Citing extends Serializable {

        /** @param heard whether they have read what a rule advises */
        void cite(NewCitation typed, boolean heard);
    }

    /** @param citing gets the source; when it is refused the dialog stays open */
    CiteDialog(String passage, Citing citing) {
        setHeaderTitle(getTranslation("story.cite"));
        addClassName("cite-dialog");
        setWidth("min(36rem, 92vw)");
        var cited = new HtmlContainer("blockquote");
        cited.add(new Text(passage));
        cited.addClassName("asked-passage");
        refused.getElement().setAttribute("role", "alert");
        refused.addClassName("refused");
        refused.setVisible(false);
        title.setWidthFull();
        address.setRequiredIndicatorVisible(true);
        title.setRequiredIndicatorVisible(true);
        quote.setWidthFull();
        var form =
                new Div(cited, address, title, quote, authors, pair(date, locator), pair(accessed, archived), refused);
        form.addClassName("stack");
        add(form);

        var cancel = new Button(getTranslation("story.cancel"), _ -> close());
        go.addClickListener(_ -> cite(citing, false));
        // Pressed twice in a hurry it would cite twice.
        go.setDisableOnClick(true);
        go.addThemeName("primary");
        getFooter().add(cancel, go);
    }

    private void cite(Citing citing, boolean heard) {
        refused.setVisible(false);
        try {
            citing.cite(typed(), heard);
            close();
        } catch (Told told) {
            // What a rule of the house advises is asked first.
            say(told.advice(getLocale()) + " " + getTranslation(told.words()));
            if (told.mayBeSent()) {
                Confirm.before(
                        getTranslation("rules.told.question"),
                        told.advice(getLocale()),
                        getTranslation("rules.told.anyway"),
                        () -> cite(citing, true));
            }
        } catch (RuntimeException wrong) {
            if (!(wrong instanceof Refusal refusal)) {
                throw wrong;
            }
            say(getTranslation(refusal.words(), refusal.details()));
        } finally {
            go.setEnabled(true);
        }
    }

    private NewCitation typed() {
        return new NewCitation(
                address.getValue(),
                title.getValue(),
                authors.getValue(),
                date.getValue(),
                quote.getValue(),
                locator.getValue(),
                accessed.getValue(),
                archived.getValue());
    }

    private void say(String sentence) {
        refused.setText(sentence);
        refused.setVisible(true);
        // On a telephone it stands below what one sees.
        refused.scrollIntoView();
    }

    private TextField field(String name) {
        var field = new TextField(getTranslation(WORDS + name));
        field.setHelperText(getTranslation(WORDS + name + ".help"));
        field.setWidthFull();
        return field;
    }

    private static Div pair(TextField one, TextField other) {
        var pair = new Div(one, other);
        pair.addClassName("cite-pair");
        return pair;
    }

    @Override
    public void open() {
        super.open();
        address.focus();
    }
}
