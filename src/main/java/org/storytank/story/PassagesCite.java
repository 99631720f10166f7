package org.storytank.story;

import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.storytank.account.PlaceId;
import org.storytank.coediting.PassageNow;
import org.storytank.coediting.WrittenTexts;
import org.storytank.provenance.LabelledText;
import org.storytank.provenance.Origin;
import org.storytank.source.CitationId;
import org.storytank.source.CitationTakenBack;
import org.storytank.source.CitingId;
import org.storytank.source.CitingTexts;
import org.storytank.source.CopyLookedAt;
import org.storytank.source.ErasedPlaces;
import org.storytank.source.Resting;
import org.storytank.source.SourceCited;
import org.storytank.source.SourceTraced;
import org.storytank.story.StoryEvent.ScenePutBack;
import org.storytank.story.StoryEvent.SceneRestored;
import org.storytank.story.StoryEvent.SceneSourced;
import org.storytank.story.StoryEvent.StoryErased;

/** Passages of scenes as texts that cite: where they stand, and the story hears of their sources. */
@Component
class PassagesCite implements CitingTexts {

    private static final Logger log = LoggerFactory.getLogger(PassagesCite.class);

    private final CitingPassages passages;
    private final WrittenTexts texts;
    private final ErasedPlaces sources;
    private final ApplicationEventPublisher events;

    PassagesCite(CitingPassages passages, WrittenTexts texts, ErasedPlaces sources, ApplicationEventPublisher events) {
        this.passages = passages;
        this.texts = texts;
        this.sources = sources;
        this.events = events;
    }

    @Override
    public Optional<PlaceId> placeOf(CitingId text) {
        return find(text).map(standing -> standing.scene().story().place());
    }

    /** The words as they stand now: what was changed or held since is not told here. */
    @Override
    public Optional<Resting> resting(CitingId text) {
        return find(text)
                .map(standing -> new Resting(
                        words(standing),
                        "/read/%s#c-%s".formatted(standing.scene().path(), text),
                        Optional.of(standing.title())));
    }

    @EventListener
    void on(SourceCited event) {
        tell(event.text());
    }

    @EventListener
    void on(CitationTakenBack event) {
        var passage = new PassageId(event.text().value());
        passages.find(passage).ifPresent(standing -> {
            passages.remove(passage);
            tell(standing.scene(), List.of());
        });
    }

    @EventListener
    void on(SourceTraced event) {
        tell(event.text());
    }

    @EventListener
    void on(CopyLookedAt event) {
        tell(event.text());
    }

    @EventListener
    void on(ScenePutBack event) {
        again(event.story(), event.scene());
    }

    @EventListener
    void on(SceneRestored event) {
        again(event.story(), event.scene());
    }

    @EventListener
    void on(StoryErased event) {
        sources.forget(event.story().place());
    }

    private void again(StoryId story, SceneId scene) {
        var cited = passages.in(scene).stream()
                .map(passage -> passage.citation().id())
                .toList();
        if (!cited.isEmpty()) {
            events.publishEvent(new SceneSourced(story, scene, cited));
        }
    }

    private void tell(CitingId text) {
        find(text).ifPresent(standing -> tell(standing.scene(), List.of()));
    }

    private void tell(Scene scene, List<CitationId> again) {
        events.publishEvent(new SceneSourced(scene.story(), scene.id(), again));
    }

    private Optional<CitingPassages.Standing> find(CitingId text) {
        return passages.find(new PassageId(text.value()));
    }

    private LabelledText words(CitingPassages.Standing standing) {
        try {
            return texts.passage(standing.scene().id().document(), standing.mark())
                    .map(PassageNow::words)
                    .orElseGet(PassagesCite::gone);
        } catch (RuntimeException e) {
            log.warn(
                    "The passage of scene {} cannot be read for its source: {}",
                    standing.scene().id(),
                    e.toString());
            return gone();
        }
    }

    private static LabelledText gone() {
        return LabelledText.of("…", new Origin.Unknown());
    }
}
