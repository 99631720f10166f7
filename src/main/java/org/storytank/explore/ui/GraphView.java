package org.storytank.explore.ui;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.storytank.account.PersonId;
import org.storytank.account.Unknown;
import org.storytank.account.Visitor;
import org.storytank.debate.DebateService;
import org.storytank.explore.Kind;
import org.storytank.explore.Thing;
import org.storytank.explore.graph.GraphService;
import org.storytank.explore.graph.Node;
import org.storytank.explore.graph.Picture;
import org.storytank.explore.graph.RunService;
import org.storytank.explore.ui.GraphAddress.Ask;
import org.storytank.shell.MainLayout;
import org.storytank.shell.Words;
import org.storytank.story.StoryService;

/** What hangs together with a story, scene, question, claim or source: as a picture, and in words beside it. */
@Route(value = GraphAddress.PATH + "/:kind?/:id?", layout = MainLayout.class)
@CssImport("./explore/graph.css")
class GraphView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int OFFERED = 8;

    private final transient GraphService graph;
    private final transient StoryService stories;
    private final transient DebateService debates;
    private final transient Visitor visitor;
    private final H1 title = new H1();
    private final Nav questions = new Nav();
    private final Paragraph answer = new Paragraph();
    private final StoryGraph drawing;
    private final GraphList list;
    private final Div both = new Div();
    private final Div start = new Div();
    private transient @Nullable GraphAddress address;
    private transient Picture picture = Picture.NOTHING;

    GraphView(
            GraphService graph,
            RunService runs,
            StoryService stories,
            DebateService debates,
            Visitor visitor,
            Words words) {
        this.graph = graph;
        list = new GraphList(this::unfold, thing -> runs.in(thing, false, reader()));
        this.stories = stories;
        this.debates = debates;
        this.visitor = visitor;
        drawing = new StoryGraph(words, said -> Thing.of(said).ifPresent(this::unfold));
        addClassNames("page", "graph-page");
        questions.setAriaLabel(getTranslation("explore.graph.questions"));
        questions.addClassName("choices");
        answer.addClassName("graph-answer");
        var inWords = new Section(new H2(getTranslation("explore.graph.list")), list);
        inWords.addClassName("graph-words");
        both.add(drawing, inWords);
        both.addClassName("graph-both");
        add(title, questions, answer, both, start);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = GraphAddress.of(
                        event.getRouteParameters(), event.getLocation().getQueryParameters())
                .orElse(null);
        if (address == null) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        start.removeAll();
        questions.removeAll();
        var about = address.about();
        both.setVisible(about != null);
        questions.setVisible(about != null);
        if (about == null) {
            picture = Picture.NOTHING;
            title.setText(getTranslation("explore.graph.title"));
            answer.setText(getTranslation("explore.graph.lead"));
            offer();
        } else {
            show(address, about);
        }
    }

    @Override
    public String getPageTitle() {
        return title.getText();
    }

    private void show(GraphAddress asked, Thing about) {
        picture = pictureOf(asked, about);
        var middle =
                picture.node(about).orElseThrow(() -> new Unknown(about.kind().word()));
        title.setText(words(middle));
        title.setClassName("long", middle.words().length() > 80);
        ask(asked, about);
        answer.setText(answer(asked));
        drawing.show(picture);
        list.show(picture);
    }

    private Picture pictureOf(GraphAddress asked, Thing about) {
        return switch (asked.ask()) {
            case AROUND -> graph.around(about, asked.open(), reader());
            case RAISED -> graph.raisedBy(about, reader());
            case UNSOURCED -> graph.unsourced(about, reader());
            case CONNECTION -> graph.between(about, asked.to().orElseThrow(), reader());
        };
    }

    private String answer(GraphAddress asked) {
        var claims = picture.nodes().stream()
                .filter(node -> node.thing().kind() == Kind.CLAIM)
                .count();
        var raised = picture.nodes().stream()
                .filter(node -> node.thing().kind() == Kind.QUESTION)
                .count();
        return switch (asked.ask()) {
            case AROUND ->
                picture.about().orElseThrow().kind() == Kind.SOURCE
                        ? getTranslation(
                                "explore.graph.answer.rests",
                                restingOn(picture.about().orElseThrow()))
                        : getTranslation("explore.graph.answer.around");
            case RAISED -> getTranslation("explore.graph.answer.raised", raised);
            case UNSOURCED -> getTranslation("explore.graph.answer.unsourced", claims);
            case CONNECTION -> connection();
        };
    }

    private long restingOn(Thing source) {
        return picture.linksTo(source).size() + picture.more().getOrDefault(source, 0);
    }

    private String connection() {
        if (picture.links().isEmpty()) {
            return getTranslation("explore.graph.answer.unconnected");
        }
        return getTranslation(
                "explore.graph.answer.connection",
                words(picture.nodes().getFirst()),
                words(picture.nodes().getLast()),
                picture.links().size());
    }

    /** The questions one can put about this kind of thing, each an address. */
    private void ask(GraphAddress asked, Thing about) {
        var around = about.kind() == Kind.SOURCE ? "explore.graph.ask.rests" : "explore.graph.ask.around";
        questions.add(question(GraphAddress.around(about), around, asked.ask() == Ask.AROUND));
        if (about.kind() == Kind.STORY) {
            questions.add(question(
                    GraphAddress.asking(about, Ask.RAISED), "explore.graph.ask.raised", asked.ask() == Ask.RAISED));
        }
        if (about.kind() == Kind.STORY || about.kind() == Kind.QUESTION) {
            questions.add(question(
                    GraphAddress.asking(about, Ask.UNSOURCED),
                    "explore.graph.ask.unsourced",
                    asked.ask() == Ask.UNSOURCED));
        }
        questions.add(question(
                SearchAddress.connecting(about), "explore.graph.ask.connection", asked.ask() == Ask.CONNECTION));
        var path = picture.node(about).map(Node::path).orElse("");
        if (!path.startsWith(GraphAddress.PATH)) {
            questions.add(Pieces.to(
                    path, getTranslation("explore.graph.open." + about.kind().word())));
        }
    }

    private Anchor question(String path, String words, boolean asked) {
        var link = Pieces.to(path, getTranslation(words));
        if (asked) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }

    /** Shows all that hangs on this, on the page as it is; the address says so from then on. */
    private void unfold(Thing thing) {
        if (address == null || address.about() == null) {
            return;
        }
        address = address.unfolding(thing);
        show(address, Optional.ofNullable(address.about()).orElseThrow());
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, address == null ? "" : address.path()));
        list.focus(thing);
    }

    private void offer() {
        var me = visitor.id();
        var mine = me.stream().flatMap(id -> stories.storiesOf(id).stream());
        var told = Stream.concat(mine, stories.openStories().stream())
                .map(story ->
                        GraphAddress.around(new Thing(Kind.STORY, story.id().value())) + "\n" + story.title())
                .distinct()
                .limit(OFFERED);
        var asked = debates.openTo(me.orElse(null)).stream()
                .map(room ->
                        GraphAddress.around(new Thing(Kind.QUESTION, room.id().value())) + "\n" + room.question())
                .limit(OFFERED);
        start.add(offered("explore.kinds.story", told), offered("explore.kinds.question", asked));
        start.addClassName("graph-start");
    }

    private Section offered(String words, Stream<String> pathsAndTitles) {
        var items = pathsAndTitles
                .map(one -> one.split("\n", 2))
                .map(one ->
                        Pieces.to(one[0], one[1].isEmpty() ? getTranslation("explore.untitled") : Pieces.said(one[1])))
                .map(link -> {
                    link.addClassName("whole");
                    var item = new ListItem(link);
                    item.addClassName("card");
                    return item;
                })
                .toArray(ListItem[]::new);
        var list = new UnorderedList(items);
        list.addClassName("list");
        var section = new Section(new H2(getTranslation(words)), list);
        section.setVisible(items.length > 0);
        return section;
    }

    private String words(Node node) {
        return node.words().isEmpty() ? getTranslation("explore.untitled") : Pieces.said(node.words());
    }

    private @Nullable PersonId reader() {
        return visitor.id().orElse(null);
    }
}
