package org.storytank.source;

import org.storytank.provenance.LabelledText;

/**
 * A text that cites, as others see it.
 *
 * @param path where it is read, with its first slash
 * @param story the title of the story of which it is a passage, or empty
 */
public record Resting(LabelledText words, String path, String story) {

    public Resting(LabelledText words, String path) {
        this(words, path, "");
    }
}
