package org.storytank.story;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.storytank.account.PersonId;
import org.storytank.coediting.DocumentId;
import org.storytank.coediting.WrittenTexts;
import org.storytank.provenance.LabelledText;
import org.storytank.provenance.Origin;

/** Texts of scenes for those who judge them, with whose words they are; only of what was reported, or held. */
@Component
class JudgedTexts {

    private static final Logger log = LoggerFactory.getLogger(JudgedTexts.class);

    private final Function<DocumentId, LabelledText> read;

    @Autowired
    JudgedTexts(WrittenTexts written) {
        this(written::labelled);
    }

    JudgedTexts(Function<DocumentId, LabelledText> read) {
        this.read = read;
    }

    /** A text, with who runs the story, and whoever wrote or brought what stands there. */
    record Shown(LabelledText words, List<PersonId> authors) {}

    /** To be looked at, each text read once: one that cannot be read now is left out. Nothing is judged by it. */
    Shown shown(String title, List<PersonId> owners, List<SceneId> scenes) {
        var texts = scenes.stream().flatMap(scene -> readable(scene).stream()).toList();
        return new Shown(words(title, texts), people(owners, texts));
    }

    /** The title, then the text of each; nobody notes who gave a title. @throws TextUnreadable when one of them cannot be read now */
    LabelledText of(String title, List<SceneId> scenes) {
        return words(title, scenes.stream().map(this::text).toList());
    }

    static List<LabelledText> titled(String title) {
        return title.isEmpty() ? List.of() : List.of(unknown(title));
    }

    /**
     * Who runs the story, and whoever wrote or brought what stands there: all of them are told, and none of them judges.
     *
     * @throws TextUnreadable when one of them cannot be read now
     */
    List<PersonId> authors(List<PersonId> owners, List<SceneId> scenes) {
        return people(owners, scenes.stream().map(this::text).toList());
    }

    private static LabelledText words(String title, List<LabelledText> texts) {
        var all = unknown(title);
        for (var text : texts) {
            if (!text.text().isBlank()) {
                all = all.text().isEmpty() ? text : all.plus(unknown("\n\n")).plus(text);
            }
        }
        return all;
    }

    private static List<PersonId> people(List<PersonId> owners, List<LabelledText> texts) {
        return Stream.concat(owners.stream(), texts.stream().flatMap(JudgedTexts::people))
                .distinct()
                .toList();
    }

    /** Who wrote or brought these words; nobody for a machine's. */
    static Stream<PersonId> people(LabelledText words) {
        return words.spans().stream().flatMap(span -> switch (span.origin()) {
            case Origin.Human(var person) -> Stream.of(person);
            case Origin.Imported(var person) -> Stream.of(person);
            case Origin.Draft _, Origin.Unknown _ -> Stream.<PersonId>empty();
        });
    }

    private LabelledText text(SceneId scene) {
        try {
            return read.apply(scene.document());
        } catch (RuntimeException e) {
            log.warn("The text of scene {} cannot be read for moderation: {}", scene, e.toString());
            throw new TextUnreadable(e);
        }
    }

    private Optional<LabelledText> readable(SceneId scene) {
        try {
            return Optional.of(text(scene));
        } catch (TextUnreadable _) {
            return Optional.empty();
        }
    }

    private static LabelledText unknown(String text) {
        return LabelledText.of(text, new Origin.Unknown());
    }
}
