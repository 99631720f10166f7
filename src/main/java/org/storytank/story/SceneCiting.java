package org.storytank.story;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.storytank.account.AccessService;
import org.storytank.account.PersonId;
import org.storytank.account.Role;
import org.storytank.account.Unknown;
import org.storytank.coediting.DocumentService;
import org.storytank.coediting.TextRange;
import org.storytank.graph.Ids;
import org.storytank.moderation.Contribution;
import org.storytank.moderation.HouseRules;
import org.storytank.moderation.Scope;
import org.storytank.moderation.Told;
import org.storytank.source.Citation;
import org.storytank.source.CitationId;
import org.storytank.source.CitingId;
import org.storytank.source.NewCitation;
import org.storytank.source.SourceId;
import org.storytank.source.SourceService;
import org.storytank.story.LimitReached.Limit;

/**
 * Sources for passages of scenes, the same that claims of debates rest on. Who writes the scene may cite; who cited, and who runs the story,
 * may take a citation away.
 */
@Service
public class SceneCiting {

    // What lost its passage stands last.
    private static final Comparator<SceneCitation> BY_PASSAGE =
            Comparator.comparingInt(cited -> cited.where().map(TextRange::end).orElse(Integer.MAX_VALUE));

    private final Scenes scenes;
    private final SceneSight sight;
    private final CitingPassages passages;
    private final SourceService sources;
    private final DocumentService documents;
    private final HouseRules rules;
    private final AccessService access;
    private final StorySettings settings;
    private final Clock clock;

    SceneCiting(
            Scenes scenes,
            SceneSight sight,
            CitingPassages passages,
            SourceService sources,
            DocumentService documents,
            HouseRules rules,
            AccessService access,
            StorySettings settings,
            Clock clock) {
        this.scenes = scenes;
        this.sight = sight;
        this.passages = passages;
        this.sources = sources;
        this.documents = documents;
        this.rules = rules;
        this.access = access;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Puts a source under a passage; a source that is cited elsewhere is the same one.
     *
     * @param heard whether they have read what a rule advises, and cite it all the same
     * @throws HeldScene when readers do not see the scene
     * @throws Told when a rule of the house has something to say first
     */
    public SceneCitation cite(PersonId by, SceneId id, TextRange range, NewCitation typed, boolean heard) {
        var scene = require(id, by, Role.WRITER);
        if (scene.held()) {
            throw new HeldScene();
        }
        if (range.start() == range.end()) {
            throw new NothingQuoted();
        }
        var mark = documents.mark(id.document(), by, range);
        if (mark.quote().isBlank()) {
            throw new NothingQuoted();
        }
        heed(by, typed, heard);
        var passage = new PassageId(Ids.next());
        if (!passages.add(passage, id, mark, clock.instant(), settings.citationsPerScene())) {
            throw new LimitReached(Limit.CITATIONS_PER_SCENE, settings.citationsPerScene());
        }
        var citation = cite(by, passage, typed);
        var now = documents.now(id.document(), by, List.of(mark)).getFirst();
        return new SceneCitation(passage, id, citation, now);
    }

    /**
     * The same with a source that is cited somewhere this person may read, described as it is there.
     *
     * @param typed says the quote, where it stands, when it was read and its copy; the rest of it does not count
     * @throws Unknown when there is no such source
     */
    public SceneCitation cite(
            PersonId by, SceneId id, TextRange range, SourceId known, NewCitation typed, boolean heard) {
        require(id, by, Role.WRITER);
        var latest = sources.see(known, by).citations().getFirst().citation();
        return cite(
                by,
                id,
                range,
                NewCitation.imported(latest.csl(), typed.quote(), typed.locator(), typed.accessed(), typed.archived()),
                heard);
    }

    /** Takes a citation away; the one who made it may, and those who run the story. */
    public void takeAway(PersonId by, SceneId scene, CitationId citation) {
        require(scene, by, Role.WRITER);
        if (passages.sceneOf(citation).filter(scene::equals).isEmpty()) {
            throw new Unknown("citation");
        }
        sources.takeBack(by, citation);
    }

    /** The sources cited for passages of this scene, in the order of the text. */
    public List<SceneCitation> in(SceneId id, @Nullable PersonId reader) {
        require(id, reader, Role.READER);
        var cited = passages.in(id);
        if (cited.isEmpty()) {
            return List.of();
        }
        var now = documents.now(
                id.document(),
                reader,
                cited.stream().map(CitingPassages.Sourced::mark).toList());
        return IntStream.range(0, cited.size())
                .mapToObj(at ->
                        new SceneCitation(cited.get(at).id(), id, cited.get(at).citation(), now.get(at)))
                .sorted(BY_PASSAGE)
                .toList();
    }

    private Citation cite(PersonId by, PassageId passage, NewCitation typed) {
        try {
            return sources.cite(by, new CitingId(passage.value()), typed);
        } catch (RuntimeException e) {
            passages.remove(passage);
            throw e;
        }
    }

    /** A source's title and the words quoted from it, which are somebody else's. */
    private void heed(PersonId by, NewCitation typed, boolean heard) {
        var quote = typed.quote().isBlank() ? "" : "\n« %s »".formatted(typed.quote());
        var text = (typed.title() + quote).strip();
        if (!text.isEmpty()) {
            rules.heedAtOnce(
                    Contribution.of(Scope.SOURCE, Optional.of(by), text).citing(1), heard);
        }
    }

    private Scene require(SceneId id, @Nullable PersonId person, Role needed) {
        var scene = scenes.find(id).orElseThrow(() -> new Unknown("scene"));
        access.require(scene.story().place(), person, needed);
        if (!sight.covers(scene, person)) {
            throw new Unknown("scene");
        }
        return scene;
    }
}
