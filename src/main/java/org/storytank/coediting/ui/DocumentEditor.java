package org.storytank.coediting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.shared.Registration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.storytank.account.Person;
import org.storytank.coediting.DocumentId;
import org.storytank.coediting.DocumentRight;
import org.storytank.coediting.TextRange;
import org.storytank.coediting.Ticket;
import org.storytank.shell.Words;
import tools.jackson.databind.JsonNode;

/**
 * The sheet of a document: people write on it together, live. It joins the document's socket by itself with the ticket; the page
 * around it hears what matters outside the text. See {@code frontend/coediting/sheet/story-editor.ts}.
 */
@Tag("story-editor")
@NpmPackage(value = "yjs", version = "13.6.33")
@NpmPackage(value = "y-protocols", version = "1.0.7")
@NpmPackage(value = "lib0", version = "0.2.120")
@NpmPackage(value = "quill", version = "2.0.3")
@CssImport("quill/dist/quill.core.css")
@CssImport("./coediting/sheet/story-editor.css")
@JsModule("./coediting/sheet/story-editor.ts")
public class DocumentEditor extends Component implements LocaleChangeObserver {

    private static final long serialVersionUID = 1L;
    private static final String WORDS = "editor.";

    private final DocumentId document;

    /** @param person null for somebody without a name, who can only read */
    public DocumentEditor(DocumentId document, Ticket ticket, @Nullable Person person) {
        this.document = document;
        setTicket(ticket, person);
    }

    /** The answer to {@link TicketNeeded}, or a new right: the editor joins again with this ticket, words not yet stored included. */
    public final void setTicket(Ticket ticket, @Nullable Person person) {
        var seat = new HashMap<String, Object>();
        seat.put("document", document.value());
        seat.put("token", ticket.token());
        seat.put("clientId", ticket.clientId());
        seat.put("right", ticket.right().name());
        if (person != null) {
            seat.put("person", person.id().value());
            seat.put("name", person.name());
            seat.put("hue", person.hue());
        }
        getElement().setPropertyMap("seat", seat);
        setWritable(ticket.right() == DocumentRight.WRITE);
    }

    /** Whether typing is possible; the server decides again about every change. */
    public final void setWritable(boolean writable) {
        getElement().setProperty("writable", writable);
    }

    /** Why somebody can only read, said above the text; empty when the page says it itself. */
    public void setReadingReason(String reason) {
        getElement().setProperty("readingReason", reason);
    }

    /** What one can do with a chosen passage, as a button beside the selection ("Is that true?"); pressing it tells {@link PassageAsked}. */
    public void setPassageAction(String label) {
        getElement().setProperty("passageAction", label);
    }

    /** How citing a source for a chosen passage is called, as a button beside the selection; empty where nobody may. It tells {@link PassageCited}. */
    public void setCiteAction(String label) {
        getElement().setProperty("citeAction", label);
    }

    /** What the text is called for people who hear the page: its title, say. */
    public void setLabel(String label) {
        getElement().setProperty("label", label);
    }

    /** Scrolls to a passage and selects it, as when somebody comes from the debate it raised. */
    public void show(TextRange range) {
        getElement().callJsFunction("show", range.start(), range.end());
    }

    /** Puts the caret into the text. */
    public void focus() {
        getElement().callJsFunction("focusText");
    }

    /** What is chosen in the text, or where the caret was last (then it is empty), as the browser says: check it before use. */
    public void withChosen(SerializableConsumer<TextRange> act) {
        getElement().callJsFunction("chosenRange").then(JsonNode.class, range -> {
            var start = Math.max(0, range.path("start").asInt());
            act.accept(new TextRange(start, Math.max(start, range.path("end").asInt())));
        });
    }

    /** The answer to {@link WhenAsked}: when these characters were written; empty when nobody knows. */
    public void tellWhen(WhenAsked asked, Optional<Instant> when) {
        getElement()
                .callJsFunction(
                        "tellWhen",
                        (double) asked.client(),
                        (double) asked.clock(),
                        when.map(Instant::toString).orElse(""));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        var locale = event.getLocale();
        getElement().setProperty("lang", locale.getLanguage());
        getElement().setPropertyMap("words", new HashMap<>(wordsIn(locale)));
    }

    /** The editor's own words, with their places {@code {0}} left open for it to fill. */
    private Map<String, String> wordsIn(Locale locale) {
        var words = new HashMap<String, String>();
        if (VaadinService.getCurrent().getInstantiator().getI18NProvider() instanceof Words all) {
            all.in(locale).keySet().stream()
                    .filter(key -> key.startsWith(WORDS))
                    .forEach(key -> words.put(
                            key.substring(WORDS.length()), all.getTranslation(key, locale, "{0}", "{1}", "{2}")));
        }
        return words;
    }

    public Registration onPassageChosen(ComponentEventListener<PassageChosen> listener) {
        return addListener(PassageChosen.class, listener);
    }

    public Registration onPassageAsked(ComponentEventListener<PassageAsked> listener) {
        return addListener(PassageAsked.class, listener);
    }

    public Registration onPassageCited(ComponentEventListener<PassageCited> listener) {
        return addListener(PassageCited.class, listener);
    }

    public Registration onWordsCounted(ComponentEventListener<WordsCounted> listener) {
        return addListener(WordsCounted.class, listener);
    }

    public Registration onStateChanged(ComponentEventListener<StateChanged> listener) {
        return addListener(StateChanged.class, listener);
    }

    public Registration onFirstContribution(ComponentEventListener<FirstContribution> listener) {
        return addListener(FirstContribution.class, listener);
    }

    /** Somebody looks at a passage and may want to know when it was written; answer with {@link #tellWhen}. */
    public Registration onWhenAsked(ComponentEventListener<WhenAsked> listener) {
        return addListener(WhenAsked.class, listener);
    }

    public Registration onTicketNeeded(ComponentEventListener<TicketNeeded> listener) {
        return addListener(TicketNeeded.class, listener);
    }
}
