package org.storytank.account;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * Who may do what in a place. A place is a node {@code (:Place {id, everyone})} made by the feature that owns it, together with
 * {@code (:Person)-[:MAY {role: 'OWNER', since}]->(:Place)}. {@code everyone} is the role anybody has there, or absent. A place may
 * inherit the roles of another: {@code (:Place)-[:INHERITS_ROLES_OF]->(:Place)}. The strongest of the three counts. Somebody without
 * a name at most reads; with a name they have what {@link #everyoneIn} says.
 */
@Service
public class AccessService {

    private final Roles roles;
    private final Invitations invitations;
    private final People people;
    private final ObjectProvider<Restraint> restraints;
    private final ApplicationEventPublisher events;
    private final AccountSettings settings;
    private final Clock clock;

    AccessService(
            Roles roles,
            Invitations invitations,
            People people,
            ObjectProvider<Restraint> restraints,
            ApplicationEventPublisher events,
            AccountSettings settings,
            Clock clock) {
        this.roles = roles;
        this.invitations = invitations;
        this.people = people;
        this.restraints = restraints;
        this.events = events;
        this.settings = settings;
        this.clock = clock;
    }

    /** The role of this person (null: somebody without a name) in that place; empty when it is closed to them or unknown. */
    public Optional<Role> roleIn(PlaceId place, @Nullable PersonId person) {
        var strongest = roles.counting(place, person).stream().max(Comparator.naturalOrder());
        return person == null ? strongest.map(role -> Role.READER) : strongest;
    }

    /** The role as it counts now: whoever moderation keeps from writing among others reads there, as long as it does. */
    public Optional<Role> roleNow(PlaceId place, @Nullable PersonId person) {
        return roleIn(place, person).map(role -> person != null && isKept(place, person, role) ? Role.READER : role);
    }

    private boolean isKept(PlaceId place, PersonId person, Role role) {
        return role.includes(Role.SUGGESTER)
                && restraints.stream().anyMatch(restraint -> !restraint.isFree(person, place))
                && isAmongOthers(place, role);
    }

    /** Returns when the person has at least this role. @throws Unknown when they may not even read @throws NotAllowed otherwise */
    public void require(PlaceId place, @Nullable PersonId person, Role needed) {
        var has = roleIn(place, person).orElseThrow(() -> new Unknown("place"));
        if (!has.includes(needed)) {
            throw new NotAllowed(needed, has);
        }
        var takesPart = needed == Role.SUGGESTER || needed == Role.WRITER || needed == has && has == Role.FACILITATOR;
        if (person != null && takesPart && isAmongOthers(place, has)) {
            requireFree(person, place);
        }
    }

    /** In a place of their own that is closed to everyone, people write whatever moderation said of them elsewhere. */
    private boolean isAmongOthers(PlaceId place, Role has) {
        return has != Role.OWNER || !roles.counting(place, null).isEmpty();
    }

    private void requireFree(PersonId person, PlaceId place) {
        restraints.forEach(restraint -> restraint.requireFree(person, place));
    }

    /** People with a role of their own, owners first; for readers of the place. */
    public List<Member> members(PlaceId place, @Nullable PersonId asker) {
        require(place, asker, Role.READER);
        return roles.members(place);
    }

    /** Gives exactly this role, so it can also lower one, which closes all links. @throws NotAllowed when no owner would remain */
    public void give(PersonId owner, PlaceId place, PersonId to, Role role) {
        require(place, owner, Role.OWNER);
        told(roles.give(place, to, role, clock.instant()), place, to);
    }

    /** Takes somebody's own role and closes all links; whoever has one may give it up, and no link closes. @throws NotAllowed when no owner would remain */
    public void take(PersonId owner, PlaceId place, PersonId from) {
        require(place, owner, owner.equals(from) ? Role.READER : Role.OWNER);
        told(roles.take(place, from, !owner.equals(from), clock.instant()), place, from);
    }

    /** The role that everybody with a name has here; nobody's ends at reading until they say a name. */
    public Optional<Role> everyoneIn(PlaceId place, @Nullable PersonId asker) {
        require(place, asker, Role.READER);
        return roles.counting(place, null).stream().max(Comparator.naturalOrder());
    }

    /** Opens the place to everyone with this role, at most WRITER; null closes it. */
    public void openToEveryone(PersonId owner, PlaceId place, @Nullable Role role) {
        require(place, owner, Role.OWNER);
        if (role != null && role.includes(Role.FACILITATOR)) {
            throw new NotAllowed(
                    "Everyone can be made writer at most; who leads and who owns is named one by one.",
                    "account.notallowed.everyoneOwner");
        }
        roles.openToEveryone(place, role, clock.instant());
        events.publishEvent(new RolesChanged(place, null));
    }

    /** A new link secret that gives this role (at most WRITER; the others by {@link #give} only) to whoever accepts it, until it is withdrawn. */
    public String invite(PersonId owner, PlaceId place, Role role) {
        require(place, owner, Role.OWNER);
        if (role.includes(Role.FACILITATOR)) {
            throw new NotAllowed(
                    "A link makes somebody writer at most; let them lead, or make them owner, once they are here.",
                    "account.notallowed.linkOwner");
        }
        var secret = Secret.fresh();
        if (!invitations.add(place, role, owner, secret.hash(), settings.invitationsAPlace(), clock.instant())) {
            throw new NotAllowed(
                    "This place has %d open invitation links, as many as it may have. Withdraw them first."
                            .formatted(settings.invitationsAPlace()),
                    "account.notallowed.links");
        }
        return secret.value();
    }

    /** The links that are open, oldest first; their secrets are not kept. */
    public List<Invitation> invitations(PersonId owner, PlaceId place) {
        require(place, owner, Role.OWNER);
        return invitations.to(place);
    }

    /** Closes all links; those who came by them keep their roles. For owners, and for the host when a place was reported. */
    public void withdrawInvitations(PersonId owner, PlaceId place) {
        if (!people.find(owner).map(Person::host).orElse(false)) {
            require(place, owner, Role.OWNER);
        }
        invitations.withdraw(place);
    }

    /** What the link with this secret gives; having the secret is the right to know. */
    public Optional<Invited> invited(String invitation) {
        return invitations.find(Secret.hashOf(invitation));
    }

    /** Gives the invitation's role to this person (never lowers the one they have) and says where. */
    public PlaceId accept(PersonId person, String invitation) {
        invited(invitation).ifPresent(to -> requireFree(person, to.place()));
        var invited = invitations
                .accept(Secret.hashOf(invitation), person, clock.instant())
                .orElseThrow(() -> new Unknown("invitation", "account.join.gone"));
        events.publishEvent(new RolesChanged(invited.place(), person));
        return invited.place();
    }

    private void told(Roles.Outcome outcome, PlaceId place, PersonId person) {
        switch (outcome) {
            case DONE -> events.publishEvent(new RolesChanged(place, person));
            case NO_SUCH_PERSON -> throw new Unknown("person");
            case LAST_OWNER ->
                throw new NotAllowed(
                        "The last owner cannot leave or be lowered. Make somebody else owner first.",
                        "account.notallowed.lastOwner");
        }
    }
}
