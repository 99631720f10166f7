package org.storytank.media;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.storytank.account.PersonId;
import org.storytank.provenance.Involvement;

/** Somebody here said that AI made an image or changed it. @param by null when they left for good */
public record Declaration(Involvement how, @Nullable PersonId by, Instant at) {

    DigitalSourceType source() {
        return how == Involvement.GENERATED
                ? DigitalSourceType.TRAINED_ALGORITHMIC_MEDIA
                : DigitalSourceType.COMPOSITE_WITH_TRAINED_ALGORITHMIC_MEDIA;
    }
}
