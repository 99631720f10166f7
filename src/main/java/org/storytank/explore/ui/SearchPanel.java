package org.storytank.explore.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeLabel;
import java.time.LocalDate;
import java.util.Optional;
import org.storytank.explore.search.Search;

/** The form of the search page: the words, and between which days. */
@Tag("form")
class SearchPanel extends HtmlContainer {

    private static final long serialVersionUID = 1L;
    private static final String WORDS = "element.elements.q.value";
    private static final String FROM = "element.elements.from.value";
    private static final String TO = "element.elements.to.value";

    private final Input words = field("q", "search");
    private final Input from = field("from", "date");
    private final Input to = field("to", "date");
    private final NativeDetails whenever = new NativeDetails(getTranslation("explore.search.days"));

    /** What was typed when the form is sent; days are as the browser writes them, or empty. */
    @FunctionalInterface
    interface Sent {
        void sent(String words, Optional<LocalDate> from, Optional<LocalDate> to);
    }

    SearchPanel(Sent sent) {
        addClassName("search-panel");
        getElement().setAttribute("role", "search").setAttribute("action", SearchAddress.PATH);
        words.getElement().setAttribute("maxlength", "200");
        var send = new NativeButton(getTranslation("explore.search.send"));
        send.addClassName("search-send");
        send.getElement().setAttribute("type", "submit");
        var first = new Div(labelled("explore.search.words", words), send);
        first.addClassName("search-words");
        var days = new Div(labelled("explore.search.from", from), labelled("explore.search.to", to));
        days.addClassName("search-days");
        whenever.setContent(days);
        add(first, whenever);
        getElement()
                .addEventListener("submit", event -> {
                    var data = event.getEventData();
                    sent.sent(
                            data.get(WORDS).asString(),
                            day(data.get(FROM).asString()),
                            day(data.get(TO).asString()));
                })
                .addEventData(WORDS)
                .addEventData(FROM)
                .addEventData(TO)
                .preventDefault();
    }

    void show(Search search) {
        words.setValue(search.words());
        from.setValue(search.from().map(LocalDate::toString).orElse(""));
        whenever.setOpen(search.from().isPresent() || search.to().isPresent());
        to.setValue(search.to().map(LocalDate::toString).orElse(""));
    }

    void focus() {
        words.focus();
    }

    private static Optional<LocalDate> day(String written) {
        return written.matches("\\d{4}-\\d{2}-\\d{2}") ? Optional.of(LocalDate.parse(written)) : Optional.empty();
    }

    private static Input field(String name, String type) {
        var field = new Input();
        field.setType(type);
        field.setId("search-" + name);
        field.getElement().setAttribute("name", name);
        return field;
    }

    private Div labelled(String key, Input field) {
        var label = new NativeLabel(getTranslation(key));
        label.setFor(field);
        var pair = new Div(label, field);
        pair.addClassName("search-field");
        return pair;
    }
}
