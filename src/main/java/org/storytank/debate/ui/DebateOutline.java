package org.storytank.debate.ui;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.storytank.debate.DebateSettings;
import org.storytank.debate.RoomId;
import org.storytank.shell.Words;
import org.storytank.source.NewCitation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The debate on the page: one element in the browser whatever the number of claims, which is sent what changed. See
 * {@code frontend/debate/debate-outline.ts}.
 */
@Tag("debate-outline")
@JsModule("./debate/debate-outline.ts")
@CssImport("./debate/debate.css")
@CssImport("./debate/map.css")
class DebateOutline extends Component implements LocaleChangeObserver {

    private static final long serialVersionUID = 1L;
    private static final String WORDS = "debate.page.";
    private static final String MACHINES = "provenance.";
    private static final JsonMapper json = JsonMapper.shared();

    private final RoomId room;
    private final transient Words words;
    private final transient DebateSettings settings;
    private final transient Acts acts;
    private final String plain;
    private transient Picture shown = Picture.NOTHING;

    /** What people do in the outline; {@code key} names the form they did it in, for the answer. */
    interface Acts {

        void say(String key, String about, String side, String text, String kind, String scheme);

        void revise(String key, String claim, String text, String kind);

        void similar(String key, String about, String text);

        void mark(String key, String claim, String reason);

        void unmark(String claim, String reason);

        void reviewed(String claim);

        /** @param scheme what kind of argument it is, or empty to take that back */
        void scheme(String key, String claim, String scheme);

        /** @param about what it is to answer @param side for, against, or none for a claim of its own */
        void move(String key, String claim, String about, String side);

        /** @param into what says the same, and takes it in */
        void merge(String key, String claim, String into);

        void part(String claim);

        void again(String key, String claim, String about, String side);

        void notAgain(String reuse);

        /** @param parts words of the claim, in their order */
        void split(String key, String claim, List<String> parts);

        void join(String claim);

        void withdraw(String key, String claim);

        void cite(String key, String claim, NewCitation citation);

        void takeBack(String citation);

        void vote(String claim, String opinion);

        void rate(String claim, int impact);

        /** They are writing an answer to this claim; to none when it is empty. */
        void answering(String claim);
    }

    /** @param plain where the pages of the room are that need no script */
    DebateOutline(RoomId room, Words words, DebateSettings settings, Acts acts, String plain) {
        this.room = room;
        this.words = words;
        this.settings = settings;
        this.acts = acts;
        this.plain = plain;
    }

    Picture shown() {
        return shown;
    }

    void show(Picture now) {
        var patch = Patch.between(shown, now);
        shown = now;
        getElement().callJsFunction("patch", json.<JsonNode>valueToTree(patch));
    }

    /** Who else is writing an answer, by claim. @param names by the id of the claim */
    void showAnswering(Map<String, List<String>> names) {
        getElement().callJsFunction("answeredBy", json.<JsonNode>valueToTree(names));
    }

    /** Takes everything away but what the person was writing. */
    void close() {
        shown = Picture.NOTHING;
        getElement().callJsFunction("closed");
    }

    /** The form did its work. @param claim where to go on, or empty */
    void done(String key, String claim) {
        getElement().callJsFunction("done", key, claim);
    }

    /** A claim stands elsewhere now; it can go back to where it stood. */
    void moved(String claim, String about, String side) {
        getElement().callJsFunction("moved", claim, about, side);
    }

    /** What was said already and says nearly what is being written in this form. */
    void offer(String key, List<String> claims) {
        getElement().callJsFunction("offer", key, json.<JsonNode>valueToTree(claims));
    }

    void refused(String key, String why) {
        getElement().callJsFunction("refused", key, why);
    }

    void waiting(String key) {
        getElement().callJsFunction("waiting", key);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        var spoken = new HashMap<String, String>();
        words.in(event.getLocale()).keySet().stream()
                .filter(key -> key.startsWith(WORDS) || key.startsWith(MACHINES))
                .forEach(key -> spoken.put(spoken(key), words.getTranslation(key, event.getLocale())));
        getElement()
                .setPropertyJson(
                        "setting",
                        json.valueToTree(Map.of(
                                "room", room.value(),
                                "plain", plain,
                                "words", spoken,
                                "schemes", SchemePicture.all(key -> words.getTranslation(key, event.getLocale())),
                                "lang", event.getLocale().getLanguage(),
                                "claimLength", settings.claimLength(),
                                "questionLength", settings.questionLength())));
    }

    private static String spoken(String key) {
        return key.startsWith(WORDS) ? key.substring(WORDS.length()) : key;
    }

    @ClientCallable
    void answering(String claim) {
        acts.answering(claim);
    }

    @ClientCallable
    void say(String key, String about, String side, String text, String kind, String scheme) {
        acts.say(key, about, side, text, kind, scheme);
    }

    @ClientCallable
    void revise(String key, String claim, String text, String kind) {
        acts.revise(key, claim, text, kind);
    }

    @ClientCallable
    void similar(String key, String about, String text) {
        acts.similar(key, about, text);
    }

    @ClientCallable
    void move(String key, String claim, String about, String side) {
        acts.move(key, claim, about, side);
    }

    @ClientCallable
    void merge(String key, String claim, String into) {
        acts.merge(key, claim, into);
    }

    @ClientCallable
    void again(String key, String claim, String about, String side) {
        acts.again(key, claim, about, side);
    }

    @ClientCallable
    void notAgain(String reuse) {
        acts.notAgain(reuse);
    }

    @ClientCallable
    void part(String claim) {
        acts.part(claim);
    }

    @ClientCallable
    void split(String key, String claim, String[] parts) {
        acts.split(key, claim, List.of(parts));
    }

    @ClientCallable
    void join(String claim) {
        acts.join(claim);
    }

    @ClientCallable
    void mark(String key, String claim, String reason) {
        acts.mark(key, claim, reason);
    }

    @ClientCallable
    void unmark(String claim, String reason) {
        acts.unmark(claim, reason);
    }

    @ClientCallable
    void reviewed(String claim) {
        acts.reviewed(claim);
    }

    @ClientCallable
    void scheme(String key, String claim, String scheme) {
        acts.scheme(key, claim, scheme);
    }

    @ClientCallable
    void withdraw(String key, String claim) {
        acts.withdraw(key, claim);
    }

    @ClientCallable
    void cite(String key, String claim, JsonNode fields) {
        acts.cite(
                key,
                claim,
                new NewCitation(
                        text(fields, "address"),
                        text(fields, "title"),
                        text(fields, "authors"),
                        text(fields, "date"),
                        text(fields, "quote"),
                        text(fields, "locator"),
                        text(fields, "accessed"),
                        text(fields, "archived")));
    }

    @ClientCallable
    void takeBack(String citation) {
        acts.takeBack(citation);
    }

    @ClientCallable
    void vote(String claim, String opinion) {
        acts.vote(claim, opinion);
    }

    @ClientCallable
    void rate(String claim, int impact) {
        acts.rate(claim, impact);
    }

    private static String text(JsonNode fields, String name) {
        return fields.path(name).asString("");
    }
}
