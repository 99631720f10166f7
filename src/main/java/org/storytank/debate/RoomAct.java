package org.storytank.debate;

/** What people do in a room, as far as a phase may allow it or not. */
public enum RoomAct {
    /** States a claim of its own, or one that answers the question. */
    STATE,
    /** Argues for or against what somebody claims. */
    ARGUE,
    /** Cites a source, or holds a claim against its sources. */
    CITE,
    VOTE,
    /** Signs the conclusion, or writes together what is put forward as one. */
    SIGN
}
