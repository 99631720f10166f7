package org.storytank.debate.web;

import org.storytank.account.PersonId;
import org.storytank.account.Unknown;

/** What a button says: {@code up}, or {@code give.PERSON}. @param about what stands after the dot; empty without one */
record Pressed(String what, String about) {

    static Pressed of(String value) {
        var dot = value.indexOf('.');
        return dot < 0 ? new Pressed(value, "") : new Pressed(value.substring(0, dot), value.substring(dot + 1));
    }

    /** @throws Unknown when it names nobody */
    PersonId person() {
        try {
            return new PersonId(about);
        } catch (IllegalArgumentException noId) {
            throw new Unknown("person");
        }
    }

    /** A button that no page of ours has. */
    Unknown unknown() {
        return new Unknown("button");
    }
}
