package org.storytank.account;

/** What keeps somebody from speaking or joining somewhere although their role would let them; moderation says. */
public interface Restraint {

    boolean isFree(PersonId person, PlaceId place);

    /** Returns when nothing does. @throws RuntimeException that is a {@link org.storytank.shell.Refusal}, and says until when */
    void requireFree(PersonId person, PlaceId place);
}
