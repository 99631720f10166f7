package org.storytank.account;

import org.storytank.graph.Ids;

/** Who somebody is, in every part of the product. */
public record PersonId(String value) {

    /** In the place of everybody who left for good: they wrote, and nobody knows who they were. No person has this id. */
    public static final PersonId FORMER = new PersonId("former-writer");

    public PersonId {
        Ids.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
