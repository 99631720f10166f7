package org.storytank.coediting;

import org.storytank.provenance.LabelledText;

/** A passage of a document at the moment it was marked. @param words what it said, with where each character comes from */
public record QuotedWords(PassageMark mark, LabelledText words) {}
