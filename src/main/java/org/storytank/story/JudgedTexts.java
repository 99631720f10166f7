package org.storytank.story;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.storytank.account.PersonId;
import org.storytank.coediting.WrittenTexts;
import org.storytank.provenance.LabelledText;
import org.storytank.provenance.Origin;

/** Texts of scenes for those who judge them, with whose words they are; only of what was reported, or held. */
@Component
class JudgedTexts {

    private static final Logger log = LoggerFactory.getLogger(JudgedTexts.class);

    private final WrittenTexts written;

    JudgedTexts(WrittenTexts written) {
        this.written = written;
    }

    /** The title, then the text of each; nobody notes who gave a title. */
    LabelledText of(String title, List<SceneId> scenes) {
        var all = unknown(title);
        for (var scene : scenes) {
            var text = text(scene);
            if (text.isPresent() && !text.get().text().isBlank()) {
                all = all.text().isEmpty()
                        ? text.get()
                        : all.plus(unknown("\n\n")).plus(text.get());
            }
        }
        return all;
    }

    static List<LabelledText> titled(String title) {
        return title.isEmpty() ? List.of() : List.of(unknown(title));
    }

    /** Who runs the story, and whoever wrote or brought what stands there: all of them are told, and none of them judges. */
    List<PersonId> authors(List<PersonId> owners, List<SceneId> scenes) {
        var all = new LinkedHashSet<>(owners);
        scenes.forEach(scene -> text(scene)
                .ifPresent(text -> text.spans().forEach(span -> {
                    switch (span.origin()) {
                        case Origin.Human(var person) -> all.add(person);
                        case Origin.Imported(var person) -> all.add(person);
                        case Origin.Draft _, Origin.Unknown _ -> {}
                    }
                })));
        return List.copyOf(all);
    }

    private Optional<LabelledText> text(SceneId scene) {
        try {
            return Optional.of(written.labelled(scene.document()));
        } catch (RuntimeException e) {
            log.warn("The text of scene {} cannot be read for moderation: {}", scene, e.toString());
            return Optional.empty();
        }
    }

    private static LabelledText unknown(String text) {
        return LabelledText.of(text, new Origin.Unknown());
    }
}
