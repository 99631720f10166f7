package org.storytank.account;

/** Who may read a place, as a condition inside the queries of other stores: counts and ranks then know nothing of closed places. */
public final class Readable {

    private Readable() {}

    /**
     * True when the person {@code asker} may read the place; the same answer as {@link AccessService#roleIn}.
     *
     * @param place a bound place @param asker a bound person, or null for somebody without a name
     */
    public static String by(String place, String asker) {
        return """
                EXISTS {
                  MATCH (%s)-[:INHERITS_ROLES_OF*0..4]->(granting:Place)
                  WHERE granting.everyone IS NOT NULL OR EXISTS { (%s)-[:MAY]->(granting) }
                }""".formatted(place, asker);
    }
}
