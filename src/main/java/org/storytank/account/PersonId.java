package org.storytank.account;

import org.storytank.graph.Ids;

/** Who somebody is, in every part of the product. */
public record PersonId(String value) {

    public PersonId {
        Ids.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
