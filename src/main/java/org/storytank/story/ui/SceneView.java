package org.storytank.story.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.storytank.account.AccessService;
import org.storytank.account.AccountService;
import org.storytank.account.Role;
import org.storytank.account.Unknown;
import org.storytank.account.Visitor;
import org.storytank.account.ui.PeopleDialog;
import org.storytank.account.ui.WhoAreYou;
import org.storytank.coediting.DocumentService;
import org.storytank.coediting.TextRange;
import org.storytank.drafting.DraftingService;
import org.storytank.drafting.Models;
import org.storytank.drafting.Prompts;
import org.storytank.drafting.ui.DraftingPanel;
import org.storytank.media.ui.ImageDesk;
import org.storytank.media.ui.SpotImages;
import org.storytank.shell.Dates;
import org.storytank.shell.MainLayout;
import org.storytank.source.CitationId;
import org.storytank.story.PassageId;
import org.storytank.story.RaisedDebate;
import org.storytank.story.Scene;
import org.storytank.story.SceneCiting;
import org.storytank.story.SceneDrafting;
import org.storytank.story.SceneId;
import org.storytank.story.Story;
import org.storytank.story.StoryService;
import tools.jackson.databind.node.ArrayNode;

/** A scene like a sheet in the middle: the outline of its story folds away at the left, the debates it raised stand at the right. */
@Route(value = "stories/:story/scenes/:scene", layout = MainLayout.class)
@RouteAlias(value = "stories/:story/scenes/:scene/passages/:passage", layout = MainLayout.class)
@CssImport("./story/story.css")
class SceneView extends LiveStoryPage {

    private static final long serialVersionUID = 1L;

    private final transient AccessService access;
    private final transient AccountService accounts;
    private final transient Models models;
    private final transient Prompts prompts;
    private final transient DraftingService drafting;
    private final transient SceneDrafting sceneDrafting;
    private final transient SceneCiting citing;
    private final Anchor storyLink = new Anchor();
    private final Anchor draftingState = new Anchor();
    private final Button ask;
    private final GoneNotice gone = new GoneNotice();
    private final HeldNotice held = new HeldNotice();
    private final OutlinePanel outline;
    private final SceneSheet sheet;
    private final SpotImages illustrations;
    private final CitedSources sources;
    private final RaisedDebates debates = new RaisedDebates(this::showPassage);
    private @Nullable Story story;
    private @Nullable SceneId scene;

    SceneView(
            StoryService stories,
            Visitor visitor,
            StoryChanges changes,
            DocumentService documents,
            AccessService access,
            AccountService accounts,
            WhoAreYou whoAreYou,
            PeopleDialog people,
            Models models,
            Prompts prompts,
            DraftingService drafting,
            SceneDrafting sceneDrafting,
            SceneCiting citing,
            ImageDesk images) {
        super(stories, visitor, changes);
        this.access = access;
        this.accounts = accounts;
        this.models = models;
        this.prompts = prompts;
        this.drafting = drafting;
        this.sceneDrafting = sceneDrafting;
        this.citing = citing;
        addClassNames("page", "scene-page");
        var share = new Button(getTranslation("story.share"), _ -> {
            if (story != null) {
                people.open(story.id().place(), story.path());
            }
        });
        share.addThemeName("tertiary");
        storyLink.addClassName("scene-story");
        ask = new Button(getTranslation("drafting.panel.open"), _ -> sheet().withChosen(this::draft));
        ask.addThemeName("tertiary");
        ask.addClassName("scene-ask");
        ask.setVisible(false);
        draftingState.addClassName("scene-drafting");
        draftingState.setVisible(false);
        var acts = new Div(draftingState, ask, share);
        acts.addClassName("scene-acts");
        var bar = new Div(storyLink, acts);
        bar.addClassName("scene-bar");
        outline = new OutlinePanel(new StoryActs(this));
        sheet = new SceneSheet(documents, whoAreYou, new SheetActs());
        illustrations = new SpotImages(images, this::someone);
        sources = new CitedSources(sheet::show, this::takeAway);
        sheet.add(sources, illustrations);
        var body = new Div(outline, sheet, debates);
        body.addClassName("scene-body");
        add(bar, gone, held, body);
    }

    @Override
    void enter(Story story, Seat seat, BeforeEnterEvent event) {
        var address = event.getRouteParameters();
        var wanted = story.scene(id(address, "scene", SceneId::new)).orElseThrow(() -> new Unknown("scene"));
        var fresh = FreshScene.takenFrom(event.getUI(), wanted.id())
                || (story.title().isEmpty() && story.scenes().size() == 1);
        this.scene = wanted.id();
        sheet.open(wanted, Names.of(this, story, wanted), seat);
        refresh(story, seat);
        if (address.get("passage").isPresent()) {
            showPassage(id(address, "passage", PassageId::new));
        } else if (fresh && seat.writes()) {
            sheet.focusText();
        }
    }

    @Override
    void refresh(Story story, Seat seat) {
        this.story = story;
        var name = Names.ofStory(this, story.title());
        storyLink.setText(name);
        storyLink.setHref(story.path() + "?overview");
        outline.show(story, scene, seat);
        Optional.ofNullable(scene)
                .flatMap(story::scene)
                .ifPresentOrElse(
                        here -> show(story, here, seat),
                        () -> lost("story.gone.scene", story.path(), "story.gone.to-story"));
    }

    @Override
    void gone(boolean deleted) {
        lost(deleted ? "story.gone.story" : "story.gone.closed", "stories", "story.gone.to-stories");
    }

    @Override
    @Nullable
    SceneId openScene() {
        return scene;
    }

    private void show(Story story, Scene here, Seat seat) {
        gone.hide();
        held.setVisible(here.held());
        sheet.refresh(here, Names.of(this, story, here), seat);
        if (!seat.writes()) {
            explainReading(story, seat);
        }
        illustrations.show(here.illustrations(), person(), seat.writes());
        debates.show(stories.raisedIn(here.id(), person()), seat.writes());
        sources.show(
                citing.in(here.id(), person()),
                person(),
                seat.writes() && !here.held(),
                stories.roleIn(story.id(), person()).includes(Role.FACILITATOR));
        showDrafting(story, seat);
        setPageTitle(Names.of(this, story, here) + " · " + Names.ofStory(this, story.title()));
    }

    private void showDrafting(Story story, Seat seat) {
        var choice = drafting.choiceIn(story.id().place(), person());
        ask.setVisible(choice.on() && models.areSetUp() && seat.writes());
        draftingState.setVisible(seat.writes() && choice.since().isPresent());
        draftingState.setHref(story.path() + "?overview");
        choice.since().ifPresent(since -> {
            var day = Dates.ofCurrentPage().day(since);
            draftingState.setText(
                    getTranslation(choice.on() ? "drafting.choice.short.on" : "drafting.choice.short.off", day));
        });
    }

    private void draft(TextRange chosen) {
        var by = someone();
        var here = Optional.ofNullable(scene).orElseThrow(() -> new Unknown("scene"));
        new DraftingPanel(new SceneDesk(
                        models, prompts, drafting, sceneDrafting, by, story(), sceneDrafting.at(by, here, chosen)))
                .open();
    }

    private void takeAway(CitationId citation) {
        citing.takeAway(someone(), Optional.ofNullable(scene).orElseThrow(() -> new Unknown("scene")), citation);
        refresh();
    }

    private SceneSheet sheet() {
        return sheet;
    }

    private void lost(String what, String href, String hrefWords) {
        gone.show(what, href, hrefWords);
        held.setVisible(false);
        sheet.freeze();
    }

    private void explainReading(Story story, Seat seat) {
        var place = story.id().place();
        var nameIsEnough = seat.person() == null
                && access.everyoneIn(place, null).filter(Role.WRITER::equals).isPresent();
        var owners = access.members(place, person()).stream()
                .filter(member -> member.role() == Role.OWNER)
                .map(member -> member.person().name())
                .toList();
        sheet.explainReading(
                nameIsEnough
                        ? getTranslation("story.reading.name")
                        : getTranslation("story.reading", String.join(", ", owners)),
                nameIsEnough);
    }

    private void showPassage(PassageId passage) {
        if (scene != null) {
            stories.raisedIn(scene, person()).stream()
                    .filter(debate -> debate.passage().equals(passage))
                    .findFirst()
                    .flatMap(RaisedDebate::where)
                    .ifPresent(sheet::show);
        }
    }

    /** What is done on the sheet. */
    private class SheetActs implements SceneSheet.Acts {

        private static final long serialVersionUID = 1L;

        @Override
        public void rename(String title) {
            stories.renameScene(someone(), here(), title);
            refresh();
        }

        @Override
        public void ask(TextRange passage, String words) {
            new QuestionDialog(words, (question, nameless) -> {
                        var raised = nameless
                                ? stories.questionWithoutNames(someone(), here(), passage, question)
                                : stories.question(someone(), here(), passage, question);
                        getUI().ifPresent(ui -> ui.navigate(raised.room().path()));
                    })
                    .open();
        }

        @Override
        public void cite(TextRange passage, String words) {
            new CiteDialog(words, (typed, heard) -> {
                        citing.cite(someone(), here(), passage, typed, heard);
                        SceneView.this.refresh();
                    })
                    .open();
        }

        @Override
        public Optional<Instant> writtenAt(long client, long clock) {
            return stories.writtenAt(here(), person(), client, clock);
        }

        @Override
        public ArrayNode storyShares() {
            return StoryShares.of(stories.shares(story(), person()), accounts::find);
        }

        private SceneId here() {
            return Optional.ofNullable(scene).orElseThrow(() -> new Unknown("scene"));
        }
    }
}
