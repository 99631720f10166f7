package org.storytank.story.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import org.storytank.account.AccessService;
import org.storytank.account.AccountService;
import org.storytank.account.Person;
import org.storytank.account.Visitor;
import org.storytank.account.ui.PeopleDialog;
import org.storytank.drafting.DraftingService;
import org.storytank.drafting.Models;
import org.storytank.drafting.ui.DraftingChoice;
import org.storytank.media.ui.ImageDesk;
import org.storytank.media.ui.SpotImages;
import org.storytank.shell.MainLayout;
import org.storytank.shell.Notice;
import org.storytank.story.DeletedScene;
import org.storytank.story.Story;
import org.storytank.story.StoryService;

/** A story: its title, its scenes in order, who writes it. On a wide screen it opens at the first scene, where all of that stands too. */
@Route(value = "stories/:story", layout = MainLayout.class)
@CssImport("./story/story.css")
class StoryView extends LiveStoryPage {

    private static final long serialVersionUID = 1L;

    /** The query parameter by which people ask for this page itself, on a wide screen too. */
    static final String OVERVIEW = "overview";

    private static final int WIDE = 1000;

    private final transient AccessService access;
    private final transient DraftingService drafting;
    private final transient Models models;
    private final transient AccountService accounts;
    private final DraftingChoice draftingChoice = new DraftingChoice(this::chooseDrafting);
    private final Section draftingSection = new Section(new H2(getTranslation("drafting.choice")), draftingChoice);
    private final TitleInPlace<H1> title;
    private final GoneNotice gone = new GoneNotice();
    private final Outline outline;
    private final NoScenes noScenes;
    private final SpotImages cover;
    private final Writers writers = new Writers();
    private final RecentlyDeleted deleted = new RecentlyDeleted();
    private final StoryActs acts = new StoryActs(this);
    private final Anchor read = new Anchor("", getTranslation("story.web.read"));
    private final Button delete;
    private final Anchor graph = new Anchor("", getTranslation("story.graph"));
    private final Div body = new Div();

    StoryView(
            StoryService stories,
            Visitor visitor,
            StoryChanges changes,
            AccessService access,
            PeopleDialog people,
            DraftingService drafting,
            Models models,
            AccountService accounts,
            ImageDesk images) {
        super(stories, visitor, changes);
        this.access = access;
        this.drafting = drafting;
        this.models = models;
        this.accounts = accounts;
        addClassNames("page", "story-page");
        title = new TitleInPlace<>(new H1(), getTranslation("story.title"), acts::rename);
        title.addClassName("story-title");
        var share = new Button(getTranslation("story.share"), _ -> people.open(story().place(), "stories/" + story()));
        // A plain page, not a view.
        read.getElement().setAttribute("router-ignore", true);
        var head = new Header(title, read, share);
        head.addClassName("story-head");
        outline = new Outline(acts);
        noScenes = new NoScenes(acts::add);
        delete = new Button(getTranslation("story.story.delete"), _ -> delete());
        delete.addThemeNames("tertiary", "error");
        var scenes = new Section(new H2(getTranslation("story.scenes")), noScenes, outline);
        var who = new Section(new H2(getTranslation("story.writers")), writers);
        cover = new SpotImages(images, this::someone);
        body.add(scenes, graph, cover, who, draftingSection, deleted, delete);
        body.addClassName("story-body");
        graph.getElement().setAttribute("router-link", true);
        add(gone, head, body);
    }

    @Override
    void enter(Story story, Seat seat, BeforeEnterEvent event) {
        var asked = event.getLocation().getQueryParameters().getParameters().containsKey(OVERVIEW);
        if (asked || story.scenes().isEmpty() || !wide(event.getUI())) {
            refresh(story, seat);
        } else {
            event.forwardTo(story.scenes().getFirst().path());
        }
    }

    @Override
    void refresh(Story story, Seat seat) {
        gone.hide();
        body.setVisible(true);
        read.setHref("/read/" + story.path());
        title.setUntitled(Names.ofStory(this, ""));
        title.show(story.title());
        graph.setHref("graph/story/" + story.id());
        title.setEditable(seat.writes());
        noScenes.show(story.scenes().isEmpty(), seat.writes());
        outline.setVisible(!story.scenes().isEmpty());
        outline.show(story, null, seat);
        cover.show(story.id().cover(), person(), seat.writes());
        writers.show(
                access.members(story.id().place(), person()),
                access.everyoneIn(story.id().place(), person()));
        showDrafting(story, seat);
        deleted.clear();
        if (seat.owns()) {
            stories.deletedScenes(story.id(), someone()).forEach(this::offer);
        }
        delete.setVisible(seat.owns());
        setPageTitle(Names.ofStory(this, story.title()));
    }

    private void showDrafting(Story story, Seat seat) {
        draftingSection.setVisible(seat.writes());
        if (seat.writes()) {
            var choice = drafting.choiceIn(story.id().place(), person());
            var by = choice.by().flatMap(accounts::find).map(Person::name).orElse("");
            draftingChoice.show(choice, by, models.areSetUp(), seat.owns());
        }
    }

    private void chooseDrafting(boolean on) {
        stories.chooseDrafting(someone(), story(), on);
        refresh();
    }

    @Override
    void gone(boolean deleted) {
        gone.show(deleted ? "story.gone.story" : "story.gone.closed", "stories", "story.gone.to-stories");
        title.setEditable(false);
        body.setVisible(false);
    }

    private void offer(DeletedScene scene) {
        var title = scene.scene().title();
        var name = title.isEmpty() ? getTranslation("story.scene.untitled.deleted") : title;
        deleted.add(name, scene.erasedAt(), () -> acts.restore(scene.scene().id()));
    }

    private static boolean wide(UI ui) {
        return ui.getPage().getExtendedClientDetails().getWindowInnerWidth() >= WIDE;
    }

    private void delete() {
        var id = story();
        stories.delete(someone(), id);
        getUI().ifPresent(ui -> {
            ui.navigate(StoriesView.class);
            Notice.undoable(ui.getTranslation("story.deleted"), () -> {
                stories.restore(someone(), id);
                ui.navigate("stories/" + id);
            });
        });
    }
}
