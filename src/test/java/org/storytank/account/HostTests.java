package org.storytank.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.storytank.graph.OnRealGraph;

@OnRealGraph
class HostTests {

    @Autowired
    AccountService accounts;

    @Autowired
    AccessService access;

    Person ada;
    Person ben;

    @BeforeEach
    void twoPeople() {
        ada = accounts.arrive("Ada").person();
        ben = accounts.arrive("Ben").person();
    }

    @Test
    void theLinkMakesSomebodyHostOnce() {
        assertThat(accounts.hasHost()).isFalse();
        var link = accounts.offerHost();

        assertThat(accounts.isHostOffered(link)).isTrue();
        assertThat(accounts.becomeHost(ada.id(), link).host()).isTrue();
        assertThat(accounts.hasHost()).isTrue();
        assertThat(accounts.isHostOffered(link)).isFalse();
        assertThatThrownBy(() -> accounts.becomeHost(ben.id(), link)).isInstanceOf(Unknown.class);
    }

    @Test
    void aNewLinkReplacesTheOneBefore() {
        var old = accounts.offerHost();
        var link = accounts.offerHost();

        assertThat(accounts.isHostOffered(old)).isFalse();
        assertThat(accounts.isHostOffered(link)).isTrue();
    }

    @Test
    void ofTwoWhoUseTheLinkAtTheSameMomentOneBecomesHost() throws Exception {
        var link = accounts.offerHost();
        try (var threads = Executors.newFixedThreadPool(2)) {
            var tries = threads.invokeAll(List.<Callable<Person>>of(
                    () -> accounts.becomeHost(ada.id(), link), () -> accounts.becomeHost(ben.id(), link)));
            assertThat(tries)
                    .filteredOn(tried -> tried.state() == Future.State.SUCCESS)
                    .hasSize(1);
        }
    }

    @Test
    void theGraphKeepsOnlyTheHashOfTheLink() {
        var link = accounts.offerHost();

        assertThat(InvitationTests.everythingKept()).doesNotContain(link).contains(Secret.hashOf(link));
    }

    @Test
    void theHostCountsAndFindsPeopleAndOthersDoNot() {
        accounts.arrive("Ada");
        assertThatThrownBy(() -> accounts.countPeople(ada.id())).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> accounts.findByName(ada.id(), "Ben")).isInstanceOf(NotAllowed.class);
        accounts.becomeHost(ada.id(), accounts.offerHost());

        assertThat(accounts.countPeople(ada.id())).isEqualTo(3);
        assertThat(accounts.findByName(ada.id(), "ADA"))
                .extracting(Person::name)
                .containsExactly("Ada", "Ada 2");
    }

    @Test
    void theHostClosesTheLinksOfAPlaceWithoutAnyRoleInIt() {
        var place = Places.ownedBy(ada);
        var link = access.invite(ada.id(), place, Role.READER);
        accounts.becomeHost(ben.id(), accounts.offerHost());

        assertThat(access.roleIn(place, ben.id())).isEmpty();
        access.withdrawInvitations(ben.id(), place);

        assertThat(access.invited(link)).isEqualTo(Optional.empty());
    }
}
