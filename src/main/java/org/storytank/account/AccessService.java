package org.storytank.account;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Who may do what in a place. A place is a node {@code (:Place {id, everyone})} made by the feature that owns it, together with
 * {@code (:Person)-[:MAY {role: 'OWNER', since}]->(:Place)}. {@code everyone} is the role anybody has there, or absent. A place may
 * inherit the roles of another: {@code (:Place)-[:INHERITS_ROLES_OF]->(:Place)}. The strongest of the three counts.
 */
@Service
public class AccessService {

    /** The role of this person (null: somebody without a name) in that place; empty when it is closed to them or unknown. */
    public Optional<Role> roleIn(PlaceId place, @Nullable PersonId person) {
        throw new UnsupportedOperationException("in work");
    }

    /** Returns when the person has at least this role. @throws Unknown when they may not even read @throws NotAllowed otherwise */
    public void require(PlaceId place, @Nullable PersonId person, Role needed) {
        throw new UnsupportedOperationException("in work");
    }

    /** People with a role of their own, owners first; for readers of the place. */
    public List<Member> members(PlaceId place, @Nullable PersonId asker) {
        throw new UnsupportedOperationException("in work");
    }

    public void give(PersonId owner, PlaceId place, PersonId to, Role role) {
        throw new UnsupportedOperationException("in work");
    }

    public void take(PersonId owner, PlaceId place, PersonId from) {
        throw new UnsupportedOperationException("in work");
    }

    public Optional<Role> everyoneIn(PlaceId place, @Nullable PersonId asker) {
        throw new UnsupportedOperationException("in work");
    }

    /** Opens the place to everyone with this role, at most WRITER; null closes it. */
    public void openToEveryone(PersonId owner, PlaceId place, @Nullable Role role) {
        throw new UnsupportedOperationException("in work");
    }

    /** A new link secret that gives this role (at most WRITER; OWNER by {@link #give} only) to whoever accepts it, until it is withdrawn. */
    public String invite(PersonId owner, PlaceId place, Role role) {
        throw new UnsupportedOperationException("in work");
    }

    public void withdrawInvitations(PersonId owner, PlaceId place) {
        throw new UnsupportedOperationException("in work");
    }

    /** Gives the invitation's role to this person (never lowers the one they have) and says where. */
    public PlaceId accept(PersonId person, String invitation) {
        throw new UnsupportedOperationException("in work");
    }
}
