package org.storytank.explore.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;
import org.storytank.debate.RunLine;
import org.storytank.explore.Kind;
import org.storytank.explore.Thing;
import org.storytank.explore.graph.Link;
import org.storytank.explore.graph.Node;
import org.storytank.explore.graph.Picture;

/** The picture in words: the same things, each with the same links, for the keyboard, for ears and for those who prefer reading. */
class GraphList extends Div {

    private static final long serialVersionUID = 1L;

    private final SerializableConsumer<Thing> unfold;
    private final SerializableFunction<Thing, List<RunLine>> runs;

    GraphList(SerializableConsumer<Thing> unfold, SerializableFunction<Thing, List<RunLine>> runs) {
        this.unfold = unfold;
        this.runs = runs;
        addClassName("graph-list");
    }

    void show(Picture picture) {
        removeAll();
        for (var kind : Kind.values()) {
            var items = picture.nodes().stream()
                    .filter(node -> node.thing().kind() == kind)
                    .map(node -> item(node, picture))
                    .toArray(ListItem[]::new);
            if (items.length > 0) {
                var list = new UnorderedList(items);
                list.addClassName("list");
                var section = new Section(new H3(getTranslation("explore.kinds." + kind.word())), list);
                section.addClassName("kind-" + kind.word());
                add(section);
            }
        }
    }

    /** Puts the keyboard back on a thing whose surroundings were just shown. */
    void focus(Thing thing) {
        getElement()
                .executeJs("setTimeout(() => document.getElementById($0)?.querySelector('a')?.focus())", place(thing));
    }

    private ListItem item(Node node, Picture picture) {
        var thing = node.thing();
        var item = new ListItem(Pieces.to(node.path(), words(node)));
        item.setId(place(thing));
        item.getElement().setAttribute("data-thing", thing.toString());
        if (picture.about().filter(thing::equals).isPresent()) {
            item.addClassName("about");
        }
        if (node.machine()) {
            item.add(new MachineCard(getTranslation("explore.machine"), () -> runs.apply(thing)));
        }
        if (node.withdrawn()) {
            var withdrawn = new Span(getTranslation("explore.withdrawn"));
            withdrawn.addClassName("tag");
            item.add(withdrawn);
        }
        if (!node.within().isEmpty()) {
            var within = new Span(" " + node.within());
            within.addClassName("quiet");
            item.add(within);
        }
        var links = new UnorderedList(picture.linksFrom(thing).stream()
                .map(link -> link(link, picture))
                .toArray(ListItem[]::new));
        links.addClassName("graph-links");
        if (links.getComponentCount() > 0) {
            item.add(links);
        }
        var more = picture.more().getOrDefault(thing, 0);
        if (more > 0) {
            item.add(unfold(thing, words(node), more));
        }
        return item;
    }

    private ListItem link(Link link, Picture picture) {
        var how = new Span(getTranslation("explore.how." + link.how().word()) + " ");
        how.addClassNames("how", link.how().word());
        var to = picture.node(link.to()).orElseThrow();
        var jump = new Anchor("#" + place(link.to()), words(to));
        jump.getElement().setAttribute("router-ignore", true);
        var item = new ListItem(how, jump);
        item.getElement()
                .setAttribute("data-how", link.how().word())
                .setAttribute("data-to", link.to().toString());
        return item;
    }

    private NativeButton unfold(Thing thing, String words, int more) {
        var unfolding = new NativeButton(getTranslation("explore.graph.more", more), _ -> unfold.accept(thing));
        unfolding.addClassName("unfold");
        unfolding.getElement().setAttribute("aria-label", getTranslation("explore.graph.more", more) + ": " + words);
        return unfolding;
    }

    private String words(Node node) {
        return node.words().isEmpty() ? getTranslation("explore.untitled") : Pieces.said(node.words());
    }

    private static String place(Thing thing) {
        return "node-" + thing;
    }
}
