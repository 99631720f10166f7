package org.storytank.debate.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.storytank.account.PersonId;
import org.storytank.debate.Author;
import org.storytank.debate.Claim;
import org.storytank.debate.ClaimId;
import org.storytank.debate.Debate;
import org.storytank.debate.Stance;
import org.storytank.debate.Standing;
import org.storytank.provenance.ui.MarkedWords;

/** Where a scribe writes down what is said aloud in the room and reads it back; those who run the room name scribes here. */
class RoomScribe extends Section {

    private static final long serialVersionUID = 1L;

    private final Acts acts;
    private final TextArea words = new TextArea(getTranslation("debate.scribe.words"));
    private final TextField speaker = new TextField(getTranslation("debate.scribe.speaker"));
    private final ComboBox<About> about = new ComboBox<>(getTranslation("debate.scribe.about"));
    private final Select<String> side = new Select<>();
    private final H3 title = new H3(getTranslation("debate.scribe.reading"));
    private final UnorderedList reading = new UnorderedList();
    private final Select<Author> others = new Select<>();
    private final Div naming;
    private transient List<About> offered = List.of();
    private transient List<Author> here = List.of();

    /** Asks the service. */
    interface Acts extends Serializable {

        /** @param posted what is to be done once it stands there */
        void post(String words, String speaker, Standing standing, Runnable posted);

        void agreed(ClaimId claim);

        void withdraw(ClaimId claim);

        void name(PersonId scribe);
    }

    /** What the words may be about. */
    record About(String id, String text) implements Serializable {}

    /** @param more the page with all of it */
    RoomScribe(Acts acts, Anchor more) {
        this.acts = acts;
        addClassName("debate-scribe");
        words.setWidthFull();
        speaker.setHelperText(getTranslation("debate.scribe.speaker.help"));
        about.setItemLabelGenerator(About::text);
        about.setPlaceholder(getTranslation("debate.scribe.about.none"));
        about.setClearButtonVisible(true);
        about.setWidth("24rem");
        side.setLabel(getTranslation("debate.suggest.side"));
        side.setItems("for", "against");
        side.setItemLabelGenerator(one -> getTranslation("debate.page." + one));
        side.setValue("for");
        var post = new Button(getTranslation("debate.scribe.post"), _ -> post());
        post.addThemeVariants(ButtonVariant.PRIMARY);
        var form = new Div(about, side, speaker, post);
        form.addClassName("row");
        reading.addClassNames("list", "stack");
        others.setLabel(getTranslation("debate.scribe.choose"));
        others.setItemLabelGenerator(one -> one == null ? "" : one.name());
        naming = new Div(others, new Button(getTranslation("debate.scribe.choose"), _ -> name()));
        naming.addClassName("row");
        add(
                new H2(getTranslation("debate.scribe")),
                new Paragraph(getTranslation("debate.scribe.lead")),
                words,
                form,
                title,
                reading,
                naming,
                new Paragraph(more));
        setVisible(false);
    }

    void show(Debate debate, @Nullable PersonId me, boolean owns) {
        var writes = me != null && debate.meetsInPerson() && (owns || debate.isScribe(me));
        setVisible(writes);
        if (!writes) {
            return;
        }
        offer(debate);
        speaker.setVisible(!debate.room().choices().anonymous());
        reading.removeAll();
        debate.claims().stream()
                .filter(claim -> claim.isReadBack() && claim.withdrawnAt().isEmpty())
                .filter(claim -> owns
                        || claim.wording().by().filter(by -> by.id().equals(me)).isPresent())
                .forEach(claim -> reading.add(item(claim)));
        title.setVisible(reading.getComponentCount() > 0);
        naming.setVisible(owns);
        var candidates = Stream.concat(
                        here.stream(),
                        debate.claims().stream()
                                .map(claim -> claim.wording().by())
                                .flatMap(Optional::stream))
                .filter(one -> !one.id().equals(me) && !debate.isScribe(one.id()))
                .distinct()
                .toList();
        var chosen = others.getValue();
        others.setItems(candidates);
        others.setValue(candidates.contains(chosen) ? chosen : null);
    }

    /** Who is here, and may be named. */
    void present(List<Author> people) {
        here = people;
    }

    /** What somebody is choosing among is changed only when it changed. */
    private void offer(Debate debate) {
        var now = Stream.concat(
                        Stream.of(debate.thesis()), debate.claims().stream().filter(Claim::stands))
                .map(claim -> new About(claim.id().value(), claim.wording().text()))
                .toList();
        if (!now.equals(offered)) {
            offered = now;
            var chosen = about.getValue();
            about.setItems(now);
            about.setValue(now.contains(chosen) ? chosen : null);
        }
    }

    private ListItem item(Claim claim) {
        var text = MarkedWords.in(new Span(), claim.wording().words());
        var agreed = new Button(getTranslation("debate.scribe.agreed"), _ -> acts.agreed(claim.id()));
        agreed.addThemeVariants(ButtonVariant.PRIMARY);
        var back = new Button(getTranslation("debate.page.withdraw"), _ -> acts.withdraw(claim.id()));
        var row = new Div(agreed, back);
        row.addClassName("row");
        return new ListItem(text, row);
    }

    private void post() {
        var stance = "against".equals(side.getValue()) ? Stance.AGAINST : Stance.FOR;
        var standing = Optional.ofNullable(about.getValue())
                .map(one -> Standing.under(new ClaimId(one.id()), stance))
                .orElse(Standing.ALONE);
        acts.post(words.getValue(), speaker.getValue(), standing, () -> {
            words.clear();
            speaker.clear();
        });
    }

    private void name() {
        if (others.getValue() != null) {
            acts.name(others.getValue().id());
        }
    }
}
