package org.storytank.drafting;

import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much may be asked of models in a day (UTC), in tokens, what is sent and what is answered together.
 *
 * @param person by one person
 * @param place in one story or room
 * @param everyone in all of this place
 */
public record Budget(
        @DefaultValue("60000") int person,
        @DefaultValue("200000") int place,
        @DefaultValue("1000000") int everyone) {

    /** Whose budget is spent. */
    public enum Whose {
        PERSON,
        PLACE,
        EVERYONE
    }

    int of(Whose whose) {
        return switch (whose) {
            case PERSON -> person;
            case PLACE -> place;
            case EVERYONE -> everyone;
        };
    }
}
