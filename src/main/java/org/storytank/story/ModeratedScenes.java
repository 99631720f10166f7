package org.storytank.story;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.storytank.account.AccessService;
import org.storytank.account.PersonId;
import org.storytank.coediting.WithheldTexts;
import org.storytank.moderation.Moderated;

/**
 * Scenes as moderation knows them: reported by whoever reads them, withdrawn from readers, and put back. Those who write them go on
 * seeing them.
 */
@Component
class ModeratedScenes implements Moderated {

    private final Stories stories;
    private final Scenes scenes;
    private final HeldScenes held;
    private final JudgedTexts texts;
    private final WithheldTexts withheld;
    private final AccessService access;
    private final ScenesHeld told;

    ModeratedScenes(
            Stories stories,
            Scenes scenes,
            HeldScenes held,
            JudgedTexts texts,
            WithheldTexts withheld,
            AccessService access,
            ScenesHeld told) {
        this.stories = stories;
        this.scenes = scenes;
        this.held = held;
        this.texts = texts;
        this.withheld = withheld;
        this.access = access;
        this.told = told;
    }

    @Override
    public String kind() {
        return "scene";
    }

    @Override
    public Optional<Shown> seen(String id, @Nullable PersonId reader) {
        return scenes.find(new SceneId(id))
                .filter(scene -> !scene.held())
                .filter(scene -> access.roleIn(scene.story().place(), reader).isPresent())
                .flatMap(scene -> held.find(scene.id()))
                .map(known -> shown(known, titleInSight(known.scene().story())));
    }

    private String titleInSight(StoryId story) {
        return stories.find(story).map(Story::title).orElse("");
    }

    /** Without a place: whoever runs the story writes it, and judges nothing in it. */
    @Override
    public Optional<Shown> kept(String id) {
        return held.find(new SceneId(id)).map(known -> shown(known, known.title()));
    }

    private Shown shown(HeldScenes.Known known, String title) {
        var scene = known.scene();
        var text = texts.shown(scene.title(), known.owners(), List.of(scene.id()));
        return new Shown(text.words(), JudgedTexts.titled(title), text.authors(), known.addedAt(), Optional.empty());
    }

    @Override
    public Optional<Shown> keptFor(String id, PersonId person) {
        return held.find(new SceneId(id))
                .filter(known ->
                        access.roleIn(known.scene().story().place(), person).isPresent())
                .flatMap(_ -> kept(id));
    }

    @Override
    public List<PersonId> authors(String id) {
        return held.find(new SceneId(id))
                .map(known ->
                        texts.authors(known.owners(), List.of(known.scene().id())))
                .orElse(List.of());
    }

    @Override
    public boolean hasParts() {
        return true;
    }

    @Override
    public Optional<Part> part(String id, String words) {
        return withheld.note(new SceneId(id).document(), words).map(part -> new Part(ModeratedPassages.KIND, part));
    }

    @Override
    public boolean hold(String id) {
        var scene = new SceneId(id);
        held.hold(scene).ifPresent(story -> told.held(story, List.of(scene)));
        return held.find(scene).filter(known -> known.scene().held()).isPresent();
    }

    @Override
    public void restore(String id) {
        var scene = new SceneId(id);
        held.restore(scene).ifPresent(story -> told.putBack(story, List.of(scene)));
    }
}
