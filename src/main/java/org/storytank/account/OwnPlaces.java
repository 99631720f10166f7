package org.storytank.account;

/** What somebody who leaves for good wants done with the places of which they are the only owner. */
public enum OwnPlaces {
    /** Erased, with everything that anybody wrote in them. */
    ERASE,
    /** Passed on to whoever has been a writer there longest; where there is nobody, erased. */
    PASS_ON
}
