package org.storytank.coediting;

import org.storytank.provenance.LabelledText;

/** A marked passage as it stands now. @param words what it says, with where each character comes from */
public record PassageNow(TextRange where, LabelledText words) {}
