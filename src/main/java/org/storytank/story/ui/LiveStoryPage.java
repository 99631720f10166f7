package org.storytank.story.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.storytank.account.NotAllowed;
import org.storytank.account.PersonId;
import org.storytank.account.Role;
import org.storytank.account.Unknown;
import org.storytank.account.Visitor;
import org.storytank.account.ui.VisitorChanged;
import org.storytank.story.SceneId;
import org.storytank.story.Story;
import org.storytank.story.StoryEvent;
import org.storytank.story.StoryEvent.StoryDeleted;
import org.storytank.story.StoryEvent.StoryErased;
import org.storytank.story.StoryId;
import org.storytank.story.StoryService;

/** A page of one story that stays as the story is while others change it. An address that leads nowhere gets the error page. */
abstract class LiveStoryPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    final transient StoryService stories;
    private final transient Visitor visitor;
    private final transient StoryChanges changes;
    private final List<Registration> watching = new ArrayList<>();
    private @Nullable StoryId shown;
    private String pageTitle = "";

    LiveStoryPage(StoryService stories, Visitor visitor, StoryChanges changes) {
        this.stories = stories;
        this.visitor = visitor;
        this.changes = changes;
    }

    /** Builds the page for a new address. @throws Unknown when it leads nowhere for this visitor */
    abstract void enter(Story story, Seat seat, BeforeEnterEvent event);

    /** Brings the page up to date: the story, the visitor, or what they may do in it changed. */
    abstract void refresh(Story story, Seat seat);

    /** The story went away, or is closed to this visitor from now on. */
    abstract void gone(boolean deleted);

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = id(event.getRouteParameters(), "story", StoryId::new);
        var story = stories.atWork(id, person());
        if (!id.equals(shown)) {
            stopWatching();
            shown = id;
            getUI().ifPresent(this::startWatching);
        }
        enter(story, seat(id), event);
    }

    @Override
    public String getPageTitle() {
        return pageTitle;
    }

    void setPageTitle(String title) {
        pageTitle = title;
        getUI().ifPresent(ui -> ui.getPage().setTitle(title + " · " + getTranslation("shell.name")));
    }

    /** Asks the story again, after each change and after each act of one's own. */
    final void refresh() {
        if (shown != null) {
            try {
                refresh(stories.atWork(shown, person()), seat(shown));
            } catch (Unknown e) {
                gone(false);
            }
        }
    }

    /** An id out of the address; what cannot be an id is unknown. */
    static <T> T id(RouteParameters address, String name, Function<String, T> kind) {
        try {
            return address.get(name).map(kind).orElseThrow(() -> new Unknown(name));
        } catch (IllegalArgumentException e) {
            throw new Unknown(name);
        }
    }

    final @Nullable PersonId person() {
        return visitor.id().orElse(null);
    }

    /** The visitor, for an act that needs somebody. */
    final PersonId someone() {
        return visitor.id().orElseThrow(() -> new NotAllowed(Role.WRITER, null));
    }

    final StoryId story() {
        return Optional.ofNullable(shown).orElseThrow(() -> new Unknown("story"));
    }

    /** The scene whose text is open on this page, if one is. */
    @Nullable
    SceneId openScene() {
        return null;
    }

    private Seat seat(StoryId id) {
        return new Seat(visitor.person().orElse(null), stories.roleIn(id, person()));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        stopWatching();
        startWatching(event.getUI());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stopWatching();
    }

    private void startWatching(UI ui) {
        if (shown != null) {
            watching.add(changes.tell(shown, new StoryChanges.Onlooker() {
                @Override
                public void happened(StoryEvent event) {
                    var deleted = event instanceof StoryDeleted || event instanceof StoryErased;
                    on(ui, deleted ? () -> gone(true) : LiveStoryPage.this::refresh);
                }

                @Override
                public void rolesChanged() {
                    on(ui, LiveStoryPage.this::refresh);
                }
            }));
            watching.add(VisitorChanged.listen(ui, this::refresh));
        }
    }

    /** On the page's own turn; a page that was closed meanwhile needs nothing any more. */
    private static void on(UI ui, Command update) {
        ui.accessLater(update::execute, () -> {}).run();
    }

    private void stopWatching() {
        watching.forEach(Registration::remove);
        watching.clear();
    }
}
