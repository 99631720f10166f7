package org.storytank.explore.ui;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Optional;
import org.storytank.account.Visitor;
import org.storytank.explore.Kind;
import org.storytank.explore.Thing;
import org.storytank.explore.graph.GraphService;
import org.storytank.explore.graph.RunService;
import org.storytank.explore.search.Finding;
import org.storytank.explore.search.Findings;
import org.storytank.explore.search.NotSearchable;
import org.storytank.explore.search.Search;
import org.storytank.explore.search.SearchService;
import org.storytank.shell.Language;
import org.storytank.shell.MainLayout;

/** Search over everything people wrote here. */
@Route(value = SearchAddress.PATH, layout = MainLayout.class)
@CssImport("./explore/search.css")
class SearchView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient SearchService search;
    private final transient GraphService graph;
    private final transient RunService runs;
    private final transient Visitor visitor;
    private final H1 title = new H1(getTranslation("explore.search.title"));
    private final Div note = new Div();
    private final SearchPanel panel;
    private final Div filters = new Div();
    private final Paragraph outcome = new Paragraph();
    private final Div results = new Div();
    private transient SearchAddress address = SearchAddress.of(QueryParameters.empty());

    SearchView(SearchService search, GraphService graph, RunService runs, Visitor visitor) {
        this.search = search;
        this.graph = graph;
        this.runs = runs;
        this.visitor = visitor;
        addClassNames("page", "search-page");
        panel = new SearchPanel((words, from, to) -> {
            var asked = address.with(words, from, to);
            getUI().ifPresent(ui -> ui.navigate(SearchAddress.PATH, QueryParameters.simple(asked.parameters())));
        });
        note.addClassName("search-note");
        filters.addClassName("search-filters");
        outcome.addClassName("search-outcome");
        add(title, note, panel, filters, outcome, results);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        address = SearchAddress.of(event.getLocation().getQueryParameters());
        panel.show(address.search());
        note.removeAll();
        filters.removeAll();
        results.removeAll();
        outcome.setText("");
        outcome.removeClassName("refused");
        address.like().or(address::connect).ifPresent(this::name);
        address.connect().ifPresent(_ -> note.add(new Paragraph(getTranslation("explore.graph.connect.choose"))));
        title.setText(getTranslation(address.like().isPresent() ? "explore.search.like" : "explore.search.title"));
        panel.setVisible(address.like().isEmpty());
        address.like().ifPresentOrElse(_ -> showAlike(), this::showFound);
    }

    @Override
    public String getPageTitle() {
        return address.search().words().isEmpty()
                ? title.getText()
                : getTranslation("explore.search.of", address.search().words());
    }

    /** Says what the others shall resemble, or be connected with. */
    private void name(Thing thing) {
        var node = graph.find(thing, visitor.id().orElse(null));
        var words = node.words().isEmpty() ? getTranslation("explore.untitled") : Pieces.said(node.words());
        note.add(new Paragraph(Pieces.kind(this, thing.kind()), new Span(" "), Pieces.to(node.path(), words)));
    }

    private void showAlike() {
        var thing = address.like().orElseThrow();
        var alike = search.like(thing, visitor.id().orElse(null));
        outcome.setText(getTranslation("explore.search.alike", alike.size()));
        results.add(list(alike), Pieces.to(GraphAddress.around(thing), getTranslation("explore.search.around")));
    }

    private void showFound() {
        if (address.search().words().isBlank()) {
            results.add(empty("explore.search.empty", "explore.search.help"));
            panel.focus();
            return;
        }
        try {
            show(search.search(address.search(), visitor.id().orElse(null)));
        } catch (NotSearchable refused) {
            outcome.setText(getTranslation(refused.words(), refused.details()));
            outcome.addClassName("refused");
        }
    }

    private void show(Findings found) {
        showFilters();
        outcome.setText(getTranslation(found.more() ? "explore.search.more" : "explore.search.found", found.total()));
        if (found.findings().isEmpty()) {
            var nothing = empty("explore.search.none", "explore.search.help");
            if (!address.search().equals(Search.of(address.search().words()))) {
                nothing.addComponentAtIndex(1, withoutFilters());
            }
            results.add(nothing);
        } else {
            results.add(list(found.findings()), leaves(found));
        }
    }

    private OrderedList list(List<Finding> found) {
        var list = new OrderedList();
        list.addClassNames("list", "findings");
        found.forEach(finding -> list.add(new FindingCard(
                finding,
                address,
                () -> runs.in(
                        finding.thing(), finding.withinMachine(), visitor.id().orElse(null)))));
        return list;
    }

    private void showFilters() {
        var asked = address.search();
        var kinds = choices("explore.search.kind");
        kinds.add(choice(
                address.with(Optional.empty(), asked.language(), asked.by()),
                getTranslation("explore.search.all"),
                asked.kind().isEmpty()));
        for (var kind : Kind.values()) {
            kinds.add(choice(
                    address.with(Optional.of(kind), asked.language(), asked.by()),
                    getTranslation("explore.kinds." + kind.word()),
                    asked.kind().filter(kind::equals).isPresent()));
        }
        var languages = choices("explore.search.language");
        languages.add(choice(
                address.with(asked.kind(), Optional.empty(), asked.by()),
                getTranslation("explore.search.both"),
                asked.language().isEmpty()));
        for (var language : Language.values()) {
            var choice = choice(
                    address.with(asked.kind(), Optional.of(language), asked.by()),
                    language.ownName(),
                    asked.language().filter(language::equals).isPresent());
            choice.getElement().setAttribute("lang", language.locale().getLanguage());
            languages.add(choice);
        }
        filters.add(kinds, languages);
        if (asked.by().isPresent()) {
            filters.add(Pieces.to(
                    address.with(asked.kind(), asked.language(), Optional.empty())
                            .toString(),
                    getTranslation("explore.search.by-anybody")));
        }
    }

    private Nav choices(String words) {
        var choices = new Nav();
        choices.setAriaLabel(getTranslation(words));
        choices.addClassName("choices");
        return choices;
    }

    private static Anchor choice(SearchAddress to, String words, boolean chosen) {
        var link = Pieces.to(to.toString(), words);
        if (chosen) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    private Nav leaves(Findings found) {
        var leaves = choices("explore.search.pages");
        leaves.addClassName("leaves");
        leaves.setVisible(found.pages() > 1);
        if (found.page() > 1) {
            leaves.add(Pieces.to(page(found.page() - 1), getTranslation("explore.search.before")));
        }
        leaves.add(new Paragraph(getTranslation("explore.search.page", found.page(), found.pages())));
        if (found.page() < found.pages()) {
            leaves.add(Pieces.to(page(found.page() + 1), getTranslation("explore.search.after")));
        }
        return leaves;
    }

    private String page(int number) {
        return address.with(address.search().onPage(number)).toString();
    }

    private Anchor withoutFilters() {
        var words = address.search().words();
        var wider = Pieces.to(address.with(Search.of(words)).toString(), getTranslation("explore.search.wider", words));
        wider.addClassNames("button", "primary");
        return wider;
    }

    private Div empty(String title, String help) {
        var examples = new UnorderedList();
        getTranslation(help).lines().map(ListItem::new).forEach(examples::add);
        var empty = new Div(new H2(getTranslation(title)), examples);
        empty.addClassName("empty");
        return empty;
    }
}
