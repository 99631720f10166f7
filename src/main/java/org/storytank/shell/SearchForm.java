package org.storytank.shell;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;

/** The field on every page from which one searches the whole place: an ordinary form, sent without loading the page anew. */
@Tag("form")
class SearchForm extends HtmlContainer {

    private static final long serialVersionUID = 1L;
    private static final String TYPED = "element.elements.q.value";

    SearchForm() {
        addClassName("search-form");
        getElement().setAttribute("role", "search").setAttribute("action", "search");
        var field = new Input();
        field.setType("search");
        field.getElement()
                .setAttribute("name", "q")
                .setAttribute("maxlength", "200")
                .setAttribute("aria-label", getTranslation("shell.search.field"))
                .setAttribute("placeholder", getTranslation("shell.search"));
        var send = new NativeButton();
        send.add(new Span(getTranslation("shell.search")));
        send.getElement().setAttribute("type", "submit");
        add(field, send);
        getElement()
                .addEventListener(
                        "submit", sent -> search(sent.getEventData().get(TYPED).asString()))
                .addEventData(TYPED)
                .preventDefault();
    }

    void search(String typed) {
        UI.getCurrent().navigate("search", QueryParameters.of("q", typed));
    }
}
