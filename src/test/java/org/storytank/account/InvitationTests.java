package org.storytank.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.storytank.graph.OnRealGraph;
import org.storytank.graph.SharedGraph;

@OnRealGraph
class InvitationTests {

    @Autowired
    AccountService accounts;

    @Autowired
    AccessService access;

    @Autowired
    AccountSettings settings;

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
    void aLinkGivesItsRoleAndNoMore() {
        var link = access.invite(ada.id(), place, Role.READER);

        assertThat(access.invited(link)).contains(new Invited(place, Role.READER));
        assertThat(access.accept(ben.id(), link)).isEqualTo(place);
        assertThat(access.roleIn(place, ben.id())).contains(Role.READER);
    }

    @Test
    void aLinkNeverLowersTheRoleSomebodyHas() {
        access.accept(ada.id(), access.invite(ada.id(), place, Role.READER));
        access.accept(ben.id(), access.invite(ada.id(), place, Role.WRITER));
        access.accept(ben.id(), access.invite(ada.id(), place, Role.SUGGESTER));

        assertThat(access.roleIn(place, ada.id())).contains(Role.OWNER);
        assertThat(access.roleIn(place, ben.id())).contains(Role.WRITER);
    }

    @Test
    void aWithdrawnLinkGivesNothingAndThoseWhoCameByItStay() {
        var link = access.invite(ada.id(), place, Role.WRITER);
        access.accept(ben.id(), link);
        access.withdrawInvitations(ada.id(), place);
        var cleo = accounts.arrive("Cléo").person();

        assertThat(access.invited(link)).isEmpty();
        assertThatThrownBy(() -> access.accept(cleo.id(), link)).isInstanceOf(Unknown.class);
        assertThat(access.roleIn(place, ben.id())).contains(Role.WRITER);
    }

    @Test
    void whoeverWasRemovedDoesNotComeBackByTheLinkTheyCameBy() {
        var link = access.invite(ada.id(), place, Role.WRITER);
        access.accept(ben.id(), link);

        access.take(ada.id(), place, ben.id());

        assertThatThrownBy(() -> access.accept(ben.id(), link)).isInstanceOf(Unknown.class);
        assertThat(access.roleIn(place, ben.id())).isEmpty();
        assertThat(access.invitations(ada.id(), place)).isEmpty();
    }

    @Test
    void whoeverWasLoweredDoesNotRiseByTheLinkTheyCameBy() {
        var link = access.invite(ada.id(), place, Role.WRITER);
        access.accept(ben.id(), link);

        access.give(ada.id(), place, ben.id(), Role.READER);

        assertThatThrownBy(() -> access.accept(ben.id(), link)).isInstanceOf(Unknown.class);
        assertThat(access.roleIn(place, ben.id())).contains(Role.READER);
    }

    @Test
    void aLinkStaysOpenWhenSomebodyRisesOrLeavesOfThemselves() {
        var link = access.invite(ada.id(), place, Role.READER);
        access.accept(ben.id(), link);

        access.give(ada.id(), place, ben.id(), Role.WRITER);
        access.take(ben.id(), place, ben.id());

        assertThat(access.accept(ben.id(), link)).isEqualTo(place);
    }

    @Test
    void nobodyIsMadeOwnerByALink() {
        assertThatThrownBy(() -> access.invite(ada.id(), place, Role.OWNER)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void onlyOwnersInvite() {
        access.give(ada.id(), place, ben.id(), Role.WRITER);

        assertThatThrownBy(() -> access.invite(ben.id(), place, Role.READER)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void aPlaceHasOnlySoManyOpenLinks() {
        for (int i = 0; i < settings.invitationsAPlace(); i++) {
            access.invite(ada.id(), place, Role.READER);
        }

        assertThatThrownBy(() -> access.invite(ada.id(), place, Role.READER))
                .isInstanceOf(NotAllowed.class)
                .hasMessageContaining("Withdraw them first");
        assertThat(access.invitations(ada.id(), place)).hasSize(settings.invitationsAPlace());
    }

    @Test
    void theGraphKeepsOnlyTheHashOfALink() {
        var link = access.invite(ada.id(), place, Role.READER);

        assertThat(everythingKept()).doesNotContain(link).contains(Secret.hashOf(link));
    }

    static String everythingKept() {
        return SharedGraph.driver()
                .executableQuery("MATCH (n) RETURN collect(properties(n)) AS all")
                .execute()
                .records()
                .toString();
    }
}
