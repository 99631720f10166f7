package org.storytank.source;

import java.util.Optional;
import org.storytank.provenance.LabelledText;

/**
 * A text that cites, as others see it.
 *
 * @param path where it is read, with its first slash
 * @param story the title of the story of which it is a passage, which may still be empty; none of what stands in no story
 */
public record Resting(LabelledText words, String path, Optional<String> story) {

    public Resting(LabelledText words, String path) {
        this(words, path, Optional.empty());
    }
}
