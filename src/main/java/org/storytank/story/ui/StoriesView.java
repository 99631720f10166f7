package org.storytank.story.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.storytank.account.PersonId;
import org.storytank.account.Visitor;
import org.storytank.account.ui.VisitorChanged;
import org.storytank.account.ui.WhoAreYou;
import org.storytank.shell.MainLayout;
import org.storytank.story.StoryId;
import org.storytank.story.StoryOnShelf;
import org.storytank.story.StoryService;

/** The stories: one's own, those open to all, and those that can still be brought back. */
@Route(value = "stories", layout = MainLayout.class)
@CssImport("./story/story.css")
class StoriesView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient StoryService stories;
    private final transient Visitor visitor;
    private final StoryShelf mine;
    private final StoryShelf open;
    private final RecentlyDeleted deleted = new RecentlyDeleted();
    private final Div none = new Div();
    private @Nullable Registration named;

    StoriesView(StoryService stories, Visitor visitor, WhoAreYou whoAreYou) {
        this.stories = stories;
        this.visitor = visitor;
        addClassNames("page", "stories-page");
        var begin = new Button(getTranslation("story.begin"), _ -> whoAreYou.then(person -> begin(person.id())));
        begin.addThemeName("primary");
        var head = new Header(new H1(getTranslation("story.stories")), begin);
        head.addClassName("story-head");
        mine = new StoryShelf(getTranslation("story.mine"), true);
        open = new StoryShelf(getTranslation("story.open"), false);
        none.addClassName("empty");
        none.add(new Paragraph(getTranslation("story.none")), new Paragraph(getTranslation("story.none.example")));
        add(head, none, mine, open, deleted);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("story.stories");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        refresh();
    }

    private void refresh() {
        var person = visitor.id();
        var ofMine = person.map(stories::storiesOf).orElse(List.of());
        var own = ofMine.stream().map(StoryOnShelf::id).toList();
        mine.show(ofMine);
        open.show(stories.openStories().stream()
                .filter(story -> !own.contains(story.id()))
                .toList());
        deleted.clear();
        person.map(stories::deletedStories)
                .orElse(List.of())
                .forEach(story ->
                        deleted.add(Names.ofStory(this, story.title()), story.erasedAt(), () -> restore(story.id())));
        none.setVisible(ofMine.isEmpty());
    }

    private void begin(PersonId person) {
        var scene = stories.begin(person).scenes().getFirst();
        getUI().ifPresent(ui -> {
            FreshScene.mark(ui, scene.id());
            ui.navigate(scene.path());
        });
    }

    private void restore(StoryId story) {
        visitor.id().ifPresent(person -> stories.restore(person, story));
        refresh();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        named = VisitorChanged.listen(event.getUI(), this::refresh);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (named != null) {
            named.remove();
        }
    }
}
