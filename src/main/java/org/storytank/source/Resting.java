package org.storytank.source;

import org.storytank.provenance.LabelledText;

/** A text that cites, as others see it. @param path where it is read, with its first slash */
public record Resting(LabelledText words, String path) {}
