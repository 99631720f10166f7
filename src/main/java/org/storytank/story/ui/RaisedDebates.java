package org.storytank.story.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Comparator;
import java.util.List;
import org.storytank.coediting.TextRange;
import org.storytank.provenance.ui.MarkedWords;
import org.storytank.story.PassageId;
import org.storytank.story.RaisedDebate;

/** The right margin: the debates that passages of the scene raised, in the order of the text. */
class RaisedDebates extends Aside {

    private static final long serialVersionUID = 1L;

    // A debate whose passage was deleted stands last.
    private static final Comparator<RaisedDebate> BY_PASSAGE = Comparator.comparingInt(
            debate -> debate.where().map(TextRange::start).orElse(Integer.MAX_VALUE));

    private final SerializableConsumer<PassageId> show;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph hint;

    /** @param show leads to a passage in the text */
    RaisedDebates(SerializableConsumer<PassageId> show) {
        this.show = show;
        addClassName("raised-debates");
        getElement().setAttribute("aria-label", getTranslation("story.debates"));
        hint = new Paragraph(getTranslation("story.debates.none"));
        hint.addClassName("quiet");
        list.addClassName("list");
        add(new H2(getTranslation("story.debates")), hint, list);
        setVisible(false);
    }

    /** @param teach whether to say how a debate is raised while there is none */
    void show(List<RaisedDebate> debates, boolean teach) {
        list.removeAll();
        debates.stream().sorted(BY_PASSAGE).map(this::item).forEach(list::add);
        hint.setVisible(debates.isEmpty());
        setVisible(teach || !debates.isEmpty());
    }

    private ListItem item(RaisedDebate debate) {
        var quote = MarkedWords.in(new HtmlContainer("blockquote"), debate.words());
        quote.addClassName("raised-quote");
        var room =
                MarkedWords.in(new Anchor(debate.room().path()), debate.room().asked());
        var item = new ListItem(quote, room);
        if (debate.where().isPresent()) {
            var passage = new Button(getTranslation("story.passage.show"), _ -> show.accept(debate.passage()));
            passage.addThemeNames("tertiary", "small");
            passage.setAriaLabel(getTranslation("story.passage.show.of", debate.quote()));
            item.add(passage);
        } else {
            var deleted = new Span(getTranslation("story.passage.deleted"));
            deleted.addClassName("quiet");
            item.add(deleted);
        }
        item.addClassName("raised-debate");
        return item;
    }
}
