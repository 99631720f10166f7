package org.storytank.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.storytank.graph.OnRealGraph;

@OnRealGraph
@RecordApplicationEvents
class RolesTests {

    @Autowired
    AccountService accounts;

    @Autowired
    AccessService access;

    Person ada;
    Person ben;
    PlaceId place;

    @BeforeEach
    void adaOwnsAPlace() {
        ada = accounts.arrive("Ada").person();
        ben = accounts.arrive("Ben").person();
        place = Places.ownedBy(ada);
    }

    @Test
    void aPlaceIsClosedToThoseWithoutARole() {
        assertThat(access.roleIn(place, ada.id())).contains(Role.OWNER);
        assertThat(access.roleIn(place, ben.id())).isEmpty();
        assertThatThrownBy(() -> access.require(place, ben.id(), Role.READER)).isInstanceOf(Unknown.class);
    }

    @Test
    void aClosedPlaceAndAMissingOneAnswerTheSame() {
        var closed = catchMessage(place);
        var missing = catchMessage(new PlaceId("missing"));

        assertThat(closed).isEqualTo(missing);
    }

    @Test
    void whoMayReadIsToldThatWritingNeedsMore() {
        access.give(ada.id(), place, ben.id(), Role.READER);

        assertThatThrownBy(() -> access.require(place, ben.id(), Role.WRITER))
                .isInstanceOf(NotAllowed.class)
                .hasMessageContaining("needs the role writer; you have reader");
    }

    @Test
    void anOpenPlaceGivesEveryoneItsRoleButNobodyWritesWithoutAName() {
        access.openToEveryone(ada.id(), place, Role.WRITER);

        assertThat(access.roleIn(place, ben.id())).contains(Role.WRITER);
        assertThat(access.roleIn(place, null)).contains(Role.READER);
        assertThat(access.everyoneIn(place, null)).contains(Role.WRITER);
    }

    @Test
    void closingAnOpenPlaceLeavesTheRolesPeopleHaveThemselves() {
        access.openToEveryone(ada.id(), place, Role.READER);
        access.give(ada.id(), place, ben.id(), Role.WRITER);
        access.openToEveryone(ada.id(), place, null);

        assertThat(access.roleIn(place, ben.id())).contains(Role.WRITER);
        assertThat(access.roleIn(place, null)).isEmpty();
    }

    @Test
    void theStrongestOfOwnEveryonesAndInheritedRoleCounts() {
        access.give(ada.id(), place, ben.id(), Role.READER);
        var room = Places.inheriting(place);
        assertThat(access.roleIn(room, ben.id())).contains(Role.READER);

        access.openToEveryone(ada.id(), room, Role.SUGGESTER);
        assertThat(access.roleIn(room, ben.id())).contains(Role.SUGGESTER);

        access.give(ada.id(), room, ben.id(), Role.WRITER);
        assertThat(access.roleIn(room, ben.id())).contains(Role.WRITER);
        assertThat(access.roleIn(place, ben.id())).contains(Role.READER);
    }

    @Test
    void theLastOwnerCanNeitherLeaveNorBeLowered() {
        assertThatThrownBy(() -> access.take(ada.id(), place, ada.id())).hasMessageContaining("last owner");
        assertThatThrownBy(() -> access.give(ada.id(), place, ada.id(), Role.READER))
                .hasMessageContaining("last owner");

        access.give(ada.id(), place, ben.id(), Role.OWNER);
        access.take(ada.id(), place, ada.id());

        assertThat(access.members(place, ben.id())).containsExactly(new Member(ben, Role.OWNER));
    }

    @Test
    void twoOwnersWhoLeaveAtTheSameMomentLeaveOneBehind() throws Exception {
        access.give(ada.id(), place, ben.id(), Role.OWNER);

        try (var threads = Executors.newFixedThreadPool(2)) {
            threads.invokeAll(List.<Callable<Void>>of(leaving(ada), leaving(ben)));
        }

        assertThat(List.of(access.roleIn(place, ada.id()), access.roleIn(place, ben.id())))
                .filteredOn(role -> role.filter(Role.OWNER::equals).isPresent())
                .hasSize(1);
    }

    @Test
    void whoeverHasARoleMayGiveItUpButNotTakeThatOfOthers() {
        access.give(ada.id(), place, ben.id(), Role.WRITER);

        assertThatThrownBy(() -> access.take(ben.id(), place, ada.id())).isInstanceOf(NotAllowed.class);
        access.take(ben.id(), place, ben.id());

        assertThat(access.roleIn(place, ben.id())).isEmpty();
    }

    @Test
    void aRoleCanOnlyBeGivenToSomebodyWhoExists() {
        assertThatThrownBy(() -> access.give(ada.id(), place, new PersonId("missing"), Role.WRITER))
                .isInstanceOf(Unknown.class);
        assertThatThrownBy(() -> access.take(ada.id(), place, ben.id())).isInstanceOf(Unknown.class);
    }

    @Test
    void everyoneCannotBeMadeOwner() {
        assertThatThrownBy(() -> access.openToEveryone(ada.id(), place, Role.OWNER))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void eachChangeOfRolesIsToldOnceItIsWritten(@Autowired ApplicationEvents events) {
        access.give(ada.id(), place, ben.id(), Role.WRITER);
        access.openToEveryone(ada.id(), place, Role.READER);
        access.accept(ben.id(), access.invite(ada.id(), place, Role.READER));
        access.take(ada.id(), place, ben.id());

        assertThat(events.stream(RolesChanged.class))
                .containsExactly(
                        new RolesChanged(place, ben.id()),
                        new RolesChanged(place, null),
                        new RolesChanged(place, ben.id()),
                        new RolesChanged(place, ben.id()));
    }

    private Callable<Void> leaving(Person owner) {
        return () -> {
            access.take(owner.id(), place, owner.id());
            return null;
        };
    }

    private String catchMessage(PlaceId somewhere) {
        try {
            access.require(somewhere, ben.id(), Role.READER);
            return "let in";
        } catch (Unknown refused) {
            return refused.getMessage();
        }
    }
}
