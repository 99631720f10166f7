package org.storytank.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.Locale;

/** Offers the other language, in that language. */
class LanguageSwitch extends Button {

    private static final long serialVersionUID = 1L;

    LanguageSwitch() {
        var other = Language.of(UI.getCurrent().getLocale()).other();
        addClassName("language");
        setAriaLabel(other.ownName());
        getElement().appendChild(part("name", other.ownName()), part("code", code(other)));
        getElement().setAttribute("lang", other.locale().getLanguage());
        addThemeVariants(ButtonVariant.TERTIARY);
        addClickListener(pressed -> {
            other.choose();
            UI.getCurrent().getPage().reload();
        });
    }

    private static String code(Language language) {
        return language.locale().getLanguage().toUpperCase(Locale.ROOT);
    }

    private static Element part(String name, String text) {
        var part = new Span(text);
        part.addClassName(name);
        return part.getElement();
    }
}
