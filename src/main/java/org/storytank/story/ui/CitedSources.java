package org.storytank.story.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.storytank.account.PersonId;
import org.storytank.coediting.TextRange;
import org.storytank.provenance.ui.MarkedWords;
import org.storytank.shell.Confirm;
import org.storytank.source.Citation;
import org.storytank.source.CitationId;
import org.storytank.story.SceneCitation;

/** Below the sheet: the sources that passages of the scene cite, in the order of the text. */
class CitedSources extends Section {

    private static final long serialVersionUID = 1L;

    private final SerializableConsumer<TextRange> show;
    private final SerializableConsumer<CitationId> takeAway;
    private final OrderedList list = new OrderedList();

    /** @param show leads to a passage in the text @param takeAway takes a citation away */
    CitedSources(SerializableConsumer<TextRange> show, SerializableConsumer<CitationId> takeAway) {
        this.show = show;
        this.takeAway = takeAway;
        addClassName("cited-sources");
        getElement().setAttribute("aria-label", getTranslation("story.sources"));
        add(new H2(getTranslation("story.sources")), list);
        setVisible(false);
    }

    /** @param person in front of the page @param runs whether they may take away what others cited */
    void show(List<SceneCitation> cited, @Nullable PersonId person, boolean writes, boolean runs) {
        list.removeAll();
        cited.forEach(one -> {
            var own =
                    one.citation().by().filter(by -> Objects.equals(by, person)).isPresent();
            list.add(item(one, writes && (own || runs)));
        });
        setVisible(!cited.isEmpty());
    }

    private ListItem item(SceneCitation cited, boolean mayTakeAway) {
        var citation = cited.citation();
        var title = citation.work().title();
        var item = new ListItem(new Anchor("sources/" + citation.source().id(), title));
        item.addClassName("cited-source");
        var said = said(citation);
        if (!said.isEmpty()) {
            item.add(quiet(said));
        }
        if (!citation.quote().isEmpty()) {
            var quote = new HtmlContainer("q");
            quote.setText(citation.quote());
            item.add(quote);
        }
        citation.copy()
                .ifPresent(
                        copy -> item.add(quiet(getTranslation("debate.page.source.copy." + copy.word(), copy.day()))));
        item.add(cited.now()
                .map(now -> MarkedWords.in(new HtmlContainer("blockquote"), now.words()))
                .orElseGet(() -> {
                    var gone = new HtmlContainer("p");
                    gone.setText(getTranslation("story.passage.deleted"));
                    gone.addClassName("quiet");
                    return gone;
                }));
        item.add(acts(cited, title, mayTakeAway));
        return item;
    }

    private Div acts(SceneCitation cited, String title, boolean mayTakeAway) {
        var acts = new Div();
        acts.addClassName("cited-acts");
        cited.where().ifPresent(where -> {
            var passage = new Button(getTranslation("story.passage.show"), _ -> show.accept(where));
            passage.addThemeNames("tertiary", "small");
            passage.setAriaLabel(getTranslation("story.passage.show.of", cited.words()));
            acts.add(passage);
        });
        if (mayTakeAway) {
            var id = cited.citation().id();
            var away = new Button(
                    getTranslation("story.cite.away"),
                    _ -> Confirm.beforeRemoving(
                            getTranslation("story.cite.away.question"),
                            getTranslation("story.cite.away.what", title),
                            getTranslation("story.cite.away"),
                            () -> takeAway.accept(id)));
            away.addThemeNames("tertiary", "small");
            away.setAriaLabel(getTranslation("story.cite.away.of", title));
            acts.add(away);
        }
        return acts;
    }

    private static String said(Citation citation) {
        return Stream.of(
                        String.join(", ", citation.work().authors()),
                        citation.work().issued().map(Object::toString).orElse(""),
                        citation.locator(),
                        citation.source().address().label())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static Span quiet(String words) {
        var span = new Span(words);
        span.addClassName("quiet");
        return span;
    }
}
