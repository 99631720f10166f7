package org.storytank.story;

import org.jspecify.annotations.Nullable;
import org.storytank.account.PersonId;

/** A story with one owner. @param heir who has been a writer there longest; null when nobody else is */
record OwnedAlone(StoryId story, @Nullable PersonId heir) {}
