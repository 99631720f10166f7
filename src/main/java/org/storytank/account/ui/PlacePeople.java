package org.storytank.account.ui;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.storytank.account.AccessService;
import org.storytank.account.Invitation;
import org.storytank.account.Member;
import org.storytank.account.PersonId;
import org.storytank.account.PlaceId;
import org.storytank.account.Role;

/** One place seen by one visitor: what the parts of its dialog ask and do. */
record PlacePeople(
        AccessService access, PlaceId place, @Nullable PersonId visitor) implements Serializable {

    boolean owned() {
        return access.roleIn(place, visitor).filter(Role.OWNER::equals).isPresent();
    }

    boolean isVisitor(Member member) {
        return member.person().id().equals(visitor);
    }

    List<Member> members() {
        return access.members(place, visitor);
    }

    Optional<Role> everyone() {
        return access.everyoneIn(place, visitor);
    }

    void give(Member member, Role role) {
        access.give(owner(), place, member.person().id(), role);
    }

    void take(Member member) {
        access.take(owner(), place, member.person().id());
    }

    void openToEveryone(@Nullable Role role) {
        access.openToEveryone(owner(), place, role);
    }

    String invite(Role role) {
        return access.invite(owner(), place, role);
    }

    List<Invitation> invitations() {
        return access.invitations(owner(), place);
    }

    void withdrawInvitations() {
        access.withdrawInvitations(owner(), place);
    }

    private PersonId owner() {
        return Optional.ofNullable(visitor).orElseThrow();
    }
}
