package org.storytank.debate;

import java.util.Optional;

/**
 * What one person thinks of a claim now; it can be changed at any time.
 *
 * @param impact how much it weighs for what it answers, from 0, nothing, to {@link #MOST}
 */
public record Ballot(Optional<Opinion> opinion, Optional<Integer> impact) {

    public static final int MOST = 4;

    public static final Ballot NONE = new Ballot(Optional.empty(), Optional.empty());
}
