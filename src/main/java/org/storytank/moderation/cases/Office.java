package org.storytank.moderation.cases;

import java.util.Locale;
import org.storytank.moderation.log.Act;

/** What the host names people for, beside moderating. */
public enum Office {
    /** Decides what moderators pass up, as the host does. */
    SENIOR(Act.SENIOR_NAMED, Act.SENIOR_ENDED),
    /** Somebody, or the account of an organisation, whose reports are known to be right: they go first (DSA, Article 22). */
    FLAGGER(Act.FLAGGER_NAMED, Act.FLAGGER_ENDED);

    private final Act named;
    private final Act ended;

    Office(Act named, Act ended) {
        this.named = named;
        this.ended = ended;
    }

    Act named() {
        return named;
    }

    Act ended() {
        return ended;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
