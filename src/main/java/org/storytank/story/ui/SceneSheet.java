package org.storytank.story.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.storytank.account.PersonId;
import org.storytank.account.ui.WhoAreYou;
import org.storytank.coediting.DocumentService;
import org.storytank.coediting.TextRange;
import org.storytank.story.Scene;
import tools.jackson.databind.node.ArrayNode;

/** The sheet in the middle: the scene's title, and its text in the live editor for whoever sits here. */
class SceneSheet extends Div {

    private static final long serialVersionUID = 1L;

    /** What people do on the sheet; the page asks the story to do it. */
    interface Acts extends java.io.Serializable {

        void rename(String title);

        void ask(TextRange passage, String words);

        void cite(TextRange passage, String words);

        Optional<Instant> writtenAt(long client, long clock);

        ArrayNode storyShares();
    }

    private final transient DocumentService documents;
    private final transient WhoAreYou whoAreYou;
    private final Acts acts;
    private final TitleInPlace<H1> title;
    private final Div text = new Div();
    private final Paragraph reason = new Paragraph();
    private final Button sayName;
    private final Div invitation;
    private @Nullable SceneEditor editor;
    private @Nullable Scene scene;
    private @Nullable Seat seat;

    SceneSheet(DocumentService documents, WhoAreYou whoAreYou, Acts acts) {
        this.documents = documents;
        this.whoAreYou = whoAreYou;
        this.acts = acts;
        addClassName("scene-sheet");
        title = new TitleInPlace<>(new H1(), getTranslation("story.scene.title"), acts::rename);
        title.addClassName("scene-title");
        title.onDone(this::focusText);
        sayName = new Button(getTranslation("story.write.here"), _ -> whoAreYou.then(_ -> {}));
        sayName.addThemeName("primary");
        invitation = new Div(reason, sayName);
        invitation.addClassName("reading-reason");
        text.addClassName("scene-text");
        add(title, invitation, text);
    }

    /** Another scene: its own editor. */
    void open(Scene scene, String name, Seat seat) {
        this.scene = scene;
        this.seat = seat;
        var ticket = documents.ticket(scene.id().document(), idOf(seat));
        var opened = new SceneEditor(scene.id().document(), ticket, seat.person());
        opened.onPassageAsked(event -> acts.ask(event.range(), event.text()));
        opened.onPassageCited(event -> acts.cite(event.range(), event.text()));
        opened.onFirstContribution(_ -> whoAreYou.contributed());
        opened.onTicketNeeded(_ -> takeSeat());
        opened.onWhenAsked(event -> opened.tellWhen(event, acts.writtenAt(event.client(), event.clock())));
        opened.onStorySharesAsked(_ -> opened.tellStoryShares(acts.storyShares()));
        text.removeAll();
        text.add(opened);
        editor = opened;
        show(scene, name);
        showRight(scene, seat);
    }

    /** The same scene as it is now. */
    void refresh(Scene scene, String name, Seat seat) {
        show(scene, name);
        if (!seat.equals(this.seat)) {
            this.seat = seat;
            takeSeat();
        }
        showRight(scene, seat);
    }

    /** Nobody writes here any more. The editor stays: it offers what was not stored yet. */
    void freeze() {
        title.setEditable(false);
        invitation.setVisible(false);
    }

    /** Why this visitor can only read, and whether saying a name is all they need to write. */
    void explainReading(String words, boolean nameIsEnough) {
        reason.setText(words);
        sayName.setVisible(nameIsEnough);
    }

    /** What is chosen in the text, or where the caret was. */
    void withChosen(SerializableConsumer<TextRange> act) {
        withEditor(open -> open.withChosen(act));
    }

    void focusText() {
        withEditor(SceneEditor::focus);
    }

    void show(TextRange passage) {
        withEditor(open -> open.show(passage));
    }

    private void show(Scene scene, String name) {
        title.setUntitled(name);
        title.show(scene.title());
        withEditor(open -> open.setLabel(getTranslation("story.scene.text", name)));
    }

    /** Words that are held are not quoted. */
    private void showRight(Scene scene, Seat seat) {
        var asks = seat.writes() && !scene.held();
        title.setEditable(seat.writes());
        invitation.setVisible(!seat.writes());
        withEditor(open -> {
            open.setPassageAction(asks ? getTranslation("story.ask") : "");
            open.setCiteAction(asks ? getTranslation("story.cite") : "");
        });
    }

    private void takeSeat() {
        if (scene != null && seat != null) {
            var ticket = documents.ticket(scene.id().document(), idOf(seat));
            var person = seat.person();
            withEditor(open -> open.setTicket(ticket, person));
        }
    }

    private void withEditor(SerializableConsumer<SceneEditor> act) {
        if (editor != null) {
            act.accept(editor);
        }
    }

    private static @Nullable PersonId idOf(Seat seat) {
        return seat.person() == null ? null : seat.person().id();
    }
}
