package org.storytank.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.storytank.account.AccessService;
import org.storytank.account.AccountService;
import org.storytank.account.PersonId;
import org.storytank.account.Role;
import org.storytank.account.RolesChanged;
import org.storytank.coediting.DocumentId;
import org.storytank.coediting.DocumentService;
import org.storytank.coediting.TextPiece;
import org.storytank.coediting.WithheldTexts;
import org.storytank.coediting.WrittenTexts;
import org.storytank.graph.OnRealGraph;
import org.storytank.moderation.HouseRules;
import org.storytank.moderation.cases.RuleHolds;
import org.storytank.provenance.LabelledText;
import org.storytank.shell.Refusal;

/** A text that cannot be read now is not an empty one: nobody judges it who may have written it, and no rule passes it. */
@OnRealGraph
class UnreadableScenesTests {

    @Autowired
    private StoryService service;

    @Autowired
    private Stories stories;

    @Autowired
    private Scenes scenes;

    @Autowired
    private HeldScenes held;

    @Autowired
    private ScenesHeld told;

    @Autowired
    private WrittenTexts written;

    @Autowired
    private WithheldTexts withheld;

    @Autowired
    private HouseRules rules;

    @Autowired
    private RuleHolds holds;

    @Autowired
    private StorySettings settings;

    @Autowired
    private Clock clock;

    @Autowired
    private DocumentService documents;

    @Autowired
    private AccountService accounts;

    @Autowired
    private AccessService access;

    private final AtomicBoolean readable = new AtomicBoolean();
    private final AtomicInteger reads = new AtomicInteger();
    private PersonId ada;
    private PersonId ben;
    private StoryId story;
    private SceneId scene;

    @BeforeEach
    void aSceneThatBenWroteInAdasStory() {
        ada = accounts.arrive("Ada").person().id();
        ben = accounts.arrive("Ben").person().id();
        story = service.begin(ada, "The tide").id();
        scene = service.story(story, ada).scenes().getFirst().id();
        service.renameScene(ada, scene, "Low water");
        access.give(ada, story.place(), ben, Role.WRITER);
        documents.append(
                scene.document(), ben, List.of(new TextPiece("On devrait tuer tous les migrants.\n", Map.of())));
        access.openToEveryone(ada, story.place(), Role.READER);
    }

    @Test
    void nobodyIsHeldToBeNoPartyBecauseItCannotBeRead() {
        assertThatThrownBy(() -> moderatedScenes().parties(scene.value())).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> moderatedScenes().authors(scene.value())).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> moderatedStories().parties(story.value())).isInstanceOf(Refusal.class);

        readable.set(true);

        assertThat(moderatedScenes().parties(scene.value())).containsExactlyInAnyOrder(ada, ben);
        assertThat(moderatedStories().authors(story.value())).containsExactlyInAnyOrder(ada, ben);
    }

    @Test
    void whatCanBeShownIsShown() {
        assertThat(moderatedScenes().kept(scene.value()).orElseThrow().text()).isEqualTo("Low water");
        assertThat(moderatedStories().kept(story.value()).orElseThrow().text()).isEqualTo("The tide");
    }

    @Test
    void aTextIsReadOnceToBeShown() {
        readable.set(true);
        assertThat(moderatedScenes().kept(scene.value()).orElseThrow().authors())
                .containsExactlyInAnyOrder(ada, ben);
        assertThat(reads).hasValue(1);
    }

    @Test
    void theRulesReadItLater() {
        var house = new HouseReadsScenes(stories, scenes, held, told, texts(), rules, holds, access, settings, clock);
        house.on(new RolesChanged(story.place(), null));

        house.readWhatWaits(Instant.MAX, Instant.EPOCH);
        assertThat(service.story(story, ada).scene(scene)).isPresent();
        assertThat(reads).hasValue(1);

        readable.set(true);
        house.readWhatWaits(Instant.MAX, Instant.EPOCH);

        assertThat(service.story(story, ada).scene(scene)).isEmpty();
    }

    private ModeratedScenes moderatedScenes() {
        return new ModeratedScenes(stories, scenes, held, texts(), withheld, access, told);
    }

    private ModeratedStories moderatedStories() {
        return new ModeratedStories(stories, held, texts(), access, told);
    }

    private JudgedTexts texts() {
        return new JudgedTexts(this::text);
    }

    private LabelledText text(DocumentId document) {
        reads.incrementAndGet();
        if (!readable.get()) {
            throw new IllegalStateException("It does not answer in time");
        }
        return written.labelled(document);
    }
}
