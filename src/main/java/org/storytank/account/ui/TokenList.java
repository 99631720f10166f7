package org.storytank.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import org.storytank.account.ApiToken;
import org.storytank.account.NewToken;
import org.storytank.account.Person;
import org.storytank.account.TokenRefused;
import org.storytank.account.TokenService;
import org.storytank.account.Unknown;

/** The tokens by which programs act as somebody: made, shown once, ended. */
class TokenList extends Div {

    private static final long serialVersionUID = 1L;

    private final transient TokenService tokens;
    private final transient Person person;
    private final TextField label = new TextField();
    private final Div fresh = new Div();
    private final Div all = new Div();
    private String shown = "";

    TokenList(TokenService tokens, Person person) {
        this.tokens = tokens;
        this.person = person;
        addClassName("stack");
        label.setLabel(getTranslation("account.token.what"));
        label.setManualValidation(true);
        var make = new Button(getTranslation("account.token.make"), _ -> make());
        var line = new Div(label, make);
        line.addClassName("account-line");
        fresh.getElement().setAttribute("role", "status");
        add(line, fresh, all);
        showAll();
    }

    private void make() {
        fresh.removeAll();
        try {
            label.setInvalid(false);
            show(tokens.make(person.id(), label.getValue(), null));
            label.clear();
        } catch (TokenRefused refused) {
            label.setErrorMessage(getTranslation(refused.words(), refused.details()));
            label.setInvalid(true);
            label.focus();
        }
        showAll();
    }

    private void show(NewToken made) {
        shown = made.token().id();
        var field = new TextField(getTranslation("account.token.secret"), made.secret(), "");
        field.setReadOnly(true);
        field.setAutoselect(true);
        var told = new Div(field, new CopyButton(made.secret()));
        told.addClassName("account-link");
        fresh.add(told, new Paragraph(getTranslation("account.token.once")));
    }

    private void showAll() {
        all.removeAll();
        var lines = tokens.of(person.id()).stream().map(this::line).toArray(ListItem[]::new);
        if (lines.length > 0) {
            var list = new UnorderedList(lines);
            list.addClassName("account-members");
            all.add(list);
        }
    }

    private ListItem line(ApiToken token) {
        var end = new Button(getTranslation("account.token.end"), _ -> end(token));
        end.addThemeVariants(ButtonVariant.TERTIARY);
        end.setAriaLabel(getTranslation("account.token.end.which", token.label()));
        var name = new Span(token.label());
        name.addClassName("account-name");
        return new ListItem(name, end);
    }

    private void end(ApiToken token) {
        try {
            tokens.end(person.id(), token.id());
        } catch (Unknown endedElsewhere) {
            // As it was to be.
        }
        if (shown.equals(token.id())) {
            fresh.removeAll();
        }
        showAll();
        // Where its button was, nothing is any more.
        label.focus();
    }
}
