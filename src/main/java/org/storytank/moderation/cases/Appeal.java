package org.storytank.moderation.cases;

import java.time.Instant;
import java.util.Optional;

/** That the author of something held contests the decision. @param answer what somebody else decided; empty while nobody has */
public record Appeal(String text, Instant at, Optional<Answer> answer) {

    /** @param overturned whether everything was put back @param reasons in words for the author */
    public record Answer(boolean overturned, String reasons, Instant at) {}
}
