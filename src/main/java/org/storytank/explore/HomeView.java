package org.storytank.explore;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import org.storytank.debate.DebateService;
import org.storytank.shell.MainLayout;
import org.storytank.story.StoryService;

/** What this place is in one sentence, its two doors, and what is happening behind them. */
@Route(value = "", layout = MainLayout.class)
@CssImport("./explore/explore.css")
class HomeView extends Div implements HasDynamicTitle, AfterNavigationObserver {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 4;

    private final transient StoryService stories;
    private final transient DebateService debates;

    HomeView(StoryService stories, DebateService debates) {
        this.stories = stories;
        this.debates = debates;
        addClassNames("page", "home");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        var book = new Div(new Door("write", "stories"), new Door("debate", "debates"));
        book.addClassName("book");
        var now = new Now(
                stories.openStories().stream().limit(SHOWN).toList(),
                debates.openTo(null).stream().limit(SHOWN).toList());
        add(new H1(getTranslation("explore.sentence")), book, now);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.name");
    }
}
