package org.storytank.story;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.storytank.account.PersonId;
import org.storytank.coediting.JudgedPassage;
import org.storytank.coediting.WithheldTexts;
import org.storytank.moderation.Moderated;
import org.storytank.provenance.LabelledText;

/**
 * Words of a scene to which a case was narrowed: held, they are taken out of the text for everybody, and the rest of the scene stays; put
 * back, they are where they were and whose they were.
 */
@Component
class ModeratedPassages implements Moderated {

    private static final Logger log = LoggerFactory.getLogger(ModeratedPassages.class);

    static final String KIND = "passage";

    private final WithheldTexts texts;
    private final HeldScenes scenes;
    private final JudgedTexts judged;

    ModeratedPassages(WithheldTexts texts, HeldScenes scenes, JudgedTexts judged) {
        this.texts = texts;
        this.scenes = scenes;
        this.judged = judged;
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** Readers report the scene. */
    @Override
    public Optional<Shown> seen(String id, @Nullable PersonId reader) {
        return Optional.empty();
    }

    @Override
    public Optional<Shown> kept(String id) {
        try {
            return passage(id)
                    .flatMap(passage ->
                            scenes.find(SceneId.of(passage.document())).map(scene -> shown(passage, scene)));
        } catch (TextUnreadable e) {
            log.warn("The words {} cannot be read for moderation: {}", id, e.toString());
            return Optional.empty();
        }
    }

    /** Who wrote or brought these words. */
    @Override
    public List<PersonId> authors(String id) {
        return passage(id)
                .flatMap(passage -> scenes.find(SceneId.of(passage.document()))
                        .map(scene -> authors(passage.words(), scene.owners())))
                .orElse(List.of());
    }

    private static Shown shown(JudgedPassage passage, HeldScenes.Known scene) {
        return new Shown(
                passage.words(),
                Stream.of(scene.title(), scene.scene().title())
                        .flatMap(title -> JudgedTexts.titled(title).stream())
                        .toList(),
                authors(passage.words(), scene.owners()),
                scene.addedAt(),
                Optional.empty());
    }

    /** Who wrote or brought these words; of a machine's alone, who runs the story. */
    private static List<PersonId> authors(LabelledText words, List<PersonId> owners) {
        var people = JudgedTexts.people(words).distinct().toList();
        return people.isEmpty() ? owners : people;
    }

    /** Who runs the story, and whoever wrote something of its scene, these words or others; only those who wrote these are told. */
    @Override
    public List<PersonId> parties(String id) {
        return passage(id)
                .flatMap(passage -> scenes.find(SceneId.of(passage.document())).map(scene -> parties(passage, scene)))
                .orElse(List.of());
    }

    private List<PersonId> parties(JudgedPassage passage, HeldScenes.Known scene) {
        var all = judged.authors(scene.owners(), List.of(scene.scene().id()));
        return Stream.concat(all.stream(), JudgedTexts.people(passage.words()))
                .distinct()
                .toList();
    }

    /** @throws TextUnreadable when its text cannot be read now: nobody knows then whose words they are */
    private Optional<JudgedPassage> passage(String id) {
        try {
            return texts.find(id);
        } catch (RuntimeException e) {
            throw new TextUnreadable(e);
        }
    }

    @Override
    public boolean hasParts() {
        return true;
    }

    @Override
    public Optional<Part> part(String id, String words) {
        return texts.noteWithin(id, words).map(part -> new Part(KIND, part));
    }

    @Override
    public boolean hold(String id) {
        return texts.takeOut(id);
    }

    @Override
    public void restore(String id) {
        texts.putBack(id);
    }
}
