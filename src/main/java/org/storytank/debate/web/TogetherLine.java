package org.storytank.debate.web;

import org.storytank.provenance.LabelledText;

/** A claim among those that can be accepted together. @param asked whether it is the yes to the question */
public record TogetherLine(String path, LabelledText words, boolean asked) {}
