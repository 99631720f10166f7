package org.storytank.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The links by which people come into a place with a role; only the hashes of their secrets are kept. */
interface Invitations {

    /** @return false when the place has as many open links as it may have */
    boolean add(PlaceId place, Role role, PersonId by, String hash, int atMost, Instant now);

    List<Invitation> to(PlaceId place);

    Optional<Invited> find(String hash);

    /** Gives the role of the link to this person unless theirs is stronger; empty when there is no such link or person. */
    Optional<Invited> accept(String hash, PersonId person, Instant now);

    void withdraw(PlaceId place);
}
