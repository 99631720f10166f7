package org.storytank.coediting;

import org.storytank.provenance.LabelledText;

/** Words of a text that moderation judges by themselves. @param withheld whether they are taken out of the text for now */
public record JudgedPassage(DocumentId document, LabelledText words, boolean withheld) {}
