package org.storytank.account;

/** What a person may do in a place; each role includes the ones before it. */
public enum Role {
    /** Reads. */
    READER,
    /** Reads, and proposes once proposals exist. */
    SUGGESTER,
    /** Writes: a writer in a story, a speaker in a debate room. */
    WRITER,
    /** In a debate room, also leads it: rules, phases, the floor, suggestions, care of claims, the conclusion. */
    FACILITATOR,
    /** Also invites, gives roles, opens, closes and deletes. */
    OWNER;

    public boolean includes(Role needed) {
        return compareTo(needed) >= 0;
    }
}
