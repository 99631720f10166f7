package org.storytank.source;

import org.storytank.provenance.LabelledText;

/**
 * What people who usually disagree find useful to know of a source.
 *
 * @param address where it says so
 */
public record Explained(LabelledText words, WebAddress address) {}
