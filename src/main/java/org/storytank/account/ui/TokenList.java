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
import org.storytank.account.Person;
import org.storytank.account.TokenRefused;
import org.storytank.account.TokenService;

/** The tokens by which programs act as somebody: made, shown once, ended. */
class TokenList extends Div {

    private static final long serialVersionUID = 1L;

    private final transient TokenService tokens;
    private final transient Person person;
    private final TextField label = new TextField();
    private final Div fresh = new Div();
    private final UnorderedList list = new UnorderedList();

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
        add(line, fresh, list);
        showAll();
    }

    private void make() {
        fresh.removeAll();
        try {
            label.setInvalid(false);
            show(tokens.make(person.id(), label.getValue(), null).secret());
            label.clear();
        } catch (TokenRefused refused) {
            label.setErrorMessage(getTranslation(refused.words(), refused.details()));
            label.setInvalid(true);
            label.focus();
        }
        showAll();
    }

    private void show(String secret) {
        var field = new TextField(getTranslation("account.token.secret"), secret, "");
        field.setReadOnly(true);
        field.setAutoselect(true);
        var told = new Div(field, new CopyButton(secret));
        told.addClassName("account-link");
        fresh.add(told, new Paragraph(getTranslation("account.token.once")));
    }

    private void showAll() {
        list.removeAll();
        tokens.of(person.id()).forEach(token -> list.add(line(token)));
        list.setVisible(list.getChildren().findAny().isPresent());
    }

    private ListItem line(ApiToken token) {
        var end = new Button(getTranslation("account.token.end"), _ -> {
            tokens.end(person.id(), token.id());
            showAll();
        });
        end.addThemeVariants(ButtonVariant.TERTIARY);
        end.setAriaLabel(getTranslation("account.token.end.which", token.label()));
        return new ListItem(new Span(token.label()), end);
    }
}
