package org.storytank.story;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.storytank.account.AccessService;
import org.storytank.account.PersonId;
import org.storytank.account.Role;
import org.storytank.account.Unknown;
import org.storytank.coediting.DocumentService;
import org.storytank.coediting.QuotedWords;
import org.storytank.coediting.TextRange;
import org.storytank.debate.DebateRoom;
import org.storytank.debate.DebateService;
import org.storytank.debate.PassageQuoted;
import org.storytank.debate.Quote;
import org.storytank.debate.Saying;
import org.storytank.drafting.DraftingService;
import org.storytank.graph.Ids;
import org.storytank.moderation.Told;
import org.storytank.provenance.LabelledText;
import org.storytank.provenance.Origin;
import org.storytank.story.LimitReached.Limit;
import org.storytank.story.StoryEvent.DraftingChosen;
import org.storytank.story.StoryEvent.PassageQuestioned;
import org.storytank.story.StoryEvent.SceneAdded;
import org.storytank.story.StoryEvent.SceneDeleted;
import org.storytank.story.StoryEvent.SceneMoved;
import org.storytank.story.StoryEvent.SceneRenamed;
import org.storytank.story.StoryEvent.SceneRestored;
import org.storytank.story.StoryEvent.StoryBegun;
import org.storytank.story.StoryEvent.StoryDeleted;
import org.storytank.story.StoryEvent.StoryRenamed;
import org.storytank.story.StoryEvent.StoryRestored;

/**
 * Stories and their scenes. Readers read; writers title, add and order; owners also delete and bring back. The text of a scene is
 * the live document of the same id.
 */
@Service
public class StoryService {

    private static final Logger log = LoggerFactory.getLogger(StoryService.class);

    private final Stories stories;
    private final Scenes scenes;
    private final Passages passages;
    private final SceneSight sight;
    private final AccessService access;
    private final DocumentService documents;
    private final DebateService debates;
    private final DraftingService drafting;
    private final StorySettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StoryService(
            Stories stories,
            Scenes scenes,
            Passages passages,
            SceneSight sight,
            AccessService access,
            DocumentService documents,
            DebateService debates,
            DraftingService drafting,
            StorySettings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.stories = stories;
        this.scenes = scenes;
        this.passages = passages;
        this.sight = sight;
        this.access = access;
        this.documents = documents;
        this.debates = debates;
        this.drafting = drafting;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /** A new story with one empty scene, private to this person until they invite or open. */
    public Story begin(PersonId by) {
        var id = new StoryId(Ids.next());
        switch (stories.begin(id, new SceneId(Ids.next()), by, clock.instant(), settings.storiesPerPerson())) {
            case YES -> {}
            case TOO_MANY -> throw new LimitReached(Limit.STORIES_PER_PERSON, settings.storiesPerPerson());
            case NO_SUCH_PERSON -> throw new Unknown("person");
        }
        events.publishEvent(new StoryBegun(id, by));
        return known(id);
    }

    /** The same with its title; when that is not accepted nothing is begun. */
    public Story begin(PersonId by, String title) {
        Title.of(title, settings.titleLength());
        var story = begin(by);
        rename(by, story.id(), title);
        return known(story.id());
    }

    /** As everybody who may read it reads it, and as it is handed out: without what moderation holds. */
    public Story story(StoryId id, @Nullable PersonId reader) {
        access.require(id.place(), reader, Role.READER);
        return known(id).inSight();
    }

    /** As this person works on it: for those who write it by a role of their own, with what moderation holds. */
    public Story atWork(StoryId id, @Nullable PersonId person) {
        access.require(id.place(), person, Role.READER);
        return sight.of(known(id), person);
    }

    /** How many characters of the story come from whom or what, in UTF-16 units; together the length of its scenes. */
    public Map<Origin, Integer> shares(StoryId id, @Nullable PersonId reader) {
        var shares = new LinkedHashMap<Origin, Integer>();
        for (var scene : story(id, reader).scenes()) {
            documents
                    .authorship(scene.id().document(), reader)
                    .shares()
                    .forEach((origin, characters) -> shares.merge(origin, characters, Integer::sum));
        }
        return shares;
    }

    /** When the character under this id of the scene's text was written; empty when nobody knows. */
    public Optional<Instant> writtenAt(SceneId id, @Nullable PersonId reader, long client, long clock) {
        require(id, reader, Role.READER);
        return documents.writtenAt(id.document(), reader, client, clock);
    }

    /** A scene by itself, for those who only know its document. */
    public Scene scene(SceneId id, @Nullable PersonId reader) {
        return require(id, reader, Role.READER);
    }

    /** What this person may do in a story that they may read. */
    public Role roleIn(StoryId id, @Nullable PersonId reader) {
        known(id);
        return access.roleIn(id.place(), reader).orElseThrow(() -> new Unknown("story"));
    }

    /** The stories in which this person has a role of their own, the ones changed last first. */
    public List<StoryOnShelf> storiesOf(PersonId person) {
        return stories.of(person, settings.storiesInAList());
    }

    /** The stories that everyone may read, the ones changed last first. */
    public List<StoryOnShelf> openStories() {
        return stories.open(settings.storiesInAList());
    }

    /**
     * The stories that everyone may read and those in which this person has a role of their own, in the order of their ids.
     *
     * @param mine only the latter @param after an id, or empty for the first
     */
    public List<StoryOnShelf> readable(@Nullable PersonId person, boolean mine, String after, int most) {
        return stories.readable(person, mine, after, most);
    }

    /** An empty title takes the title away. */
    public void rename(PersonId by, StoryId id, String title) {
        access.require(id.place(), by, Role.WRITER);
        var checked = Title.of(title, settings.titleLength());
        knownOnly("story", stories.rename(id, checked, clock.instant()));
        events.publishEvent(new StoryRenamed(id, by, checked.value()));
    }

    /** Lets those who write the story ask a model, or no longer; everybody who has it open sees the choice at once. */
    public void chooseDrafting(PersonId owner, StoryId id, boolean on) {
        known(id);
        drafting.choose(owner, id.place(), on);
        events.publishEvent(new DraftingChosen(id, owner, on));
    }

    /** Takes the story from everybody's sight and closes its sockets; its owners can bring it back for a while. */
    public void delete(PersonId by, StoryId id) {
        access.require(id.place(), by, Role.OWNER);
        knownOnly("story", stories.delete(id, clock.instant()));
        scenes.everIn(id).forEach(this::closeSockets);
        events.publishEvent(new StoryDeleted(id, by));
    }

    public void restore(PersonId by, StoryId id) {
        access.require(id.place(), by, Role.OWNER);
        knownOnly("story", stories.restore(id, clock.instant()));
        events.publishEvent(new StoryRestored(id, by));
    }

    /** What this person deleted, or others did in stories that are theirs, and can still bring back. */
    public List<DeletedStory> deletedStories(PersonId owner) {
        return stories.deletedOf(owner, settings.keepDeleted());
    }

    /** A new scene without a title. @param after the scene it follows; null, or one of another story: the last */
    public Scene addScene(PersonId by, StoryId story, @Nullable SceneId after) {
        access.require(story.place(), by, Role.WRITER);
        known(story);
        var scene = new Scene(new SceneId(Ids.next()), story, "");
        if (!scenes.add(scene, after, clock.instant(), settings.scenesPerStory())) {
            throw new LimitReached(Limit.SCENES_PER_STORY, settings.scenesPerStory());
        }
        events.publishEvent(new SceneAdded(story, by, scene.id()));
        return scene;
    }

    /** The same with its title; when that is not accepted nothing is added. */
    public Scene addScene(PersonId by, StoryId story, @Nullable SceneId after, String title) {
        access.require(story.place(), by, Role.WRITER);
        Title.of(title, settings.titleLength());
        var scene = addScene(by, story, after);
        renameScene(by, scene.id(), title);
        return scene(scene.id(), by);
    }

    /** An empty title takes the title away. */
    public void renameScene(PersonId by, SceneId id, String title) {
        var scene = require(id, by, Role.WRITER);
        var checked = Title.of(title, settings.titleLength());
        knownOnly("scene", scenes.rename(id, checked, clock.instant()));
        events.publishEvent(new SceneRenamed(scene.story(), by, id, checked.value()));
    }

    /** @param position from 0; beyond the last means last */
    public void moveScene(PersonId by, SceneId id, int position) {
        var scene = require(id, by, Role.WRITER);
        var there = scenes.move(id, position, clock.instant());
        knownOnly("scene", there.isPresent());
        events.publishEvent(new SceneMoved(scene.story(), by, id, there.getAsInt()));
    }

    /** Takes the scene from everybody's sight and closes its sockets; the owners of the story can bring it back for a while. */
    public void deleteScene(PersonId by, SceneId id) {
        var scene = require(id, by, Role.OWNER);
        knownOnly("scene", scenes.delete(id, clock.instant()));
        closeSockets(id);
        events.publishEvent(new SceneDeleted(scene.story(), by, id));
    }

    public void restoreScene(PersonId by, SceneId id) {
        var story = scenes.storyOfDeleted(id).orElseThrow(() -> new Unknown("scene"));
        access.require(story.place(), by, Role.OWNER);
        knownOnly("scene", scenes.restore(id, clock.instant()));
        events.publishEvent(new SceneRestored(story, by, id));
    }

    /** What was deleted from this story and can still be brought back by its owners. */
    public List<DeletedScene> deletedScenes(StoryId story, PersonId owner) {
        access.require(story.place(), owner, Role.OWNER);
        known(story);
        return scenes.deletedIn(story, settings.keepDeleted());
    }

    /**
     * "Is that true?": opens a debate room with the passage quoted, and marks the passage. The room has the roles of the story until
     * its writers open it.
     */
    public RaisedDebate question(PersonId by, SceneId id, TextRange range, String question) {
        return question(by, id, range, Saying.of(question));
    }

    /**
     * The same.
     *
     * @throws HeldScene when readers do not see the scene
     * @throws Told when a rule of the house has something to say first, or would hold the question
     */
    public RaisedDebate question(PersonId by, SceneId id, TextRange range, Saying question) {
        return question(by, id, range, passage -> debates.open(by, question, passage));
    }

    /**
     * The same, for a debate in which nobody's name is ever shown. That cannot be taken back.
     *
     * @throws HeldScene when readers do not see the scene
     * @throws Told when a rule of the house has something to say first, or would hold the question
     */
    public RaisedDebate questionWithoutNames(PersonId by, SceneId id, TextRange range, Saying question) {
        return question(by, id, range, passage -> debates.openWithoutNames(by, question, passage));
    }

    private RaisedDebate question(
            PersonId by, SceneId id, TextRange range, Function<PassageQuoted, DebateRoom> opening) {
        var scene = require(id, by, Role.WRITER);
        if (scene.held()) {
            throw new HeldScene();
        }
        var quoted = quote(id, by, range);
        var passage = new PassageId(Ids.next());
        if (!passages.add(passage, id, quoted.mark(), clock.instant(), settings.questionsPerScene())) {
            throw new LimitReached(Limit.QUESTIONS_PER_SCENE, settings.questionsPerScene());
        }
        var room = open(opening, scene, passage, quoted.words());
        events.publishEvent(new PassageQuestioned(scene.story(), by, id, passage));
        return new RaisedDebate(passage, id, quoted.words(), room, Optional.of(range));
    }

    /** The debates that passages of this scene raised and that this reader may see. */
    public List<RaisedDebate> raisedIn(SceneId id, @Nullable PersonId reader) {
        require(id, reader, Role.READER);
        return passages.in(id).stream()
                .flatMap(passage -> debates
                        .find(passage.room(), reader)
                        .map(room -> new RaisedDebate(
                                passage.id(),
                                id,
                                room.quote()
                                        .map(Quote::words)
                                        .orElseGet(() ->
                                                LabelledText.of(passage.mark().quote(), new Origin.Unknown())),
                                room,
                                documents.find(id.document(), reader, passage.mark())))
                        .stream())
                .toList();
    }

    /** A socket that does not close makes nothing less deleted, and keeps no other from closing. */
    private void closeSockets(SceneId scene) {
        try {
            documents.close(scene.document());
        } catch (RuntimeException e) {
            log.error("The sockets of the deleted scene {} could not be closed", scene, e);
        }
    }

    private QuotedWords quote(SceneId id, PersonId by, TextRange range) {
        if (range.start() == range.end()) {
            throw new NothingQuoted();
        }
        var quoted = documents.quote(id.document(), by, range);
        if (quoted.mark().quote().isBlank()) {
            throw new NothingQuoted();
        }
        return quoted;
    }

    private DebateRoom open(
            Function<PassageQuoted, DebateRoom> opening, Scene scene, PassageId passage, LabelledText words) {
        var quote = new PassageQuoted(
                scene.story().place(),
                known(scene.story()).title(),
                scene.path() + "/passages/" + passage,
                words,
                passage.value());
        try {
            var room = opening.apply(quote);
            passages.raises(passage, room.id());
            return room;
        } catch (RuntimeException e) {
            passages.remove(passage);
            throw e;
        }
    }

    private Story known(StoryId id) {
        return stories.find(id).orElseThrow(() -> new Unknown("story"));
    }

    private Scene require(SceneId id, @Nullable PersonId person, Role needed) {
        var scene = scenes.find(id).orElseThrow(() -> new Unknown("scene"));
        access.require(scene.story().place(), person, needed);
        if (!sight.covers(scene, person)) {
            throw new Unknown("scene");
        }
        return scene;
    }

    private static void knownOnly(String what, boolean found) {
        if (!found) {
            throw new Unknown(what);
        }
    }
}
