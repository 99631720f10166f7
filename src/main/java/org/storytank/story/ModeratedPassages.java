package org.storytank.story;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.storytank.account.PersonId;
import org.storytank.coediting.JudgedPassage;
import org.storytank.coediting.WithheldTexts;
import org.storytank.moderation.Moderated;
import org.storytank.provenance.LabelledText;
import org.storytank.provenance.Origin;

/**
 * Words of a scene to which a case was narrowed: held, they are taken out of the text for everybody, and the rest of the scene stays; put
 * back, they are where they were and whose they were.
 */
@Component
class ModeratedPassages implements Moderated {

    static final String KIND = "passage";

    private final WithheldTexts texts;
    private final HeldScenes scenes;

    ModeratedPassages(WithheldTexts texts, HeldScenes scenes) {
        this.texts = texts;
        this.scenes = scenes;
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
        return texts.find(id)
                .flatMap(passage -> scenes.find(SceneId.of(passage.document())).map(scene -> shown(passage, scene)));
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
        var people = words.spans().stream()
                .flatMap(span -> switch (span.origin()) {
                    case Origin.Human(var person) -> Stream.of(person);
                    case Origin.Imported(var person) -> Stream.of(person);
                    case Origin.Draft _, Origin.Unknown _ -> Stream.<PersonId>empty();
                })
                .distinct()
                .toList();
        return people.isEmpty() ? owners : people;
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
