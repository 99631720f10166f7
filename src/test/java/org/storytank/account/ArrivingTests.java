package org.storytank.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.storytank.graph.OnRealGraph;

@OnRealGraph
class ArrivingTests {

    @Autowired
    AccountService accounts;

    @Test
    void aGuestIsTheSamePersonAgainOnTheSameDevice() {
        var arrival = accounts.arrive("Ada");

        assertThat(accounts.recognise(arrival.deviceKey())).contains(arrival.person());
        assertThat(accounts.find(arrival.person().id())).contains(arrival.person());
    }

    @Test
    void theGraphKeepsOnlyTheHashOfADevicesKey() {
        var key = accounts.arrive("Ada").deviceKey();

        assertThat(InvitationTests.everythingKept()).doesNotContain(key).contains(Secret.hashOf(key));
    }

    @Test
    void aDeviceThatWasLeftIsNobodys() {
        var arrival = accounts.arrive("Ada");
        accounts.leave(arrival.deviceKey());

        assertThat(accounts.recognise(arrival.deviceKey())).isEmpty();
        assertThat(accounts.recognise("made up")).isEmpty();
    }

    @Test
    void aNameThatSomebodyHasGetsANumber() {
        accounts.arrive("Ada");

        assertThat(accounts.arrive("  ADA ").person().name()).isEqualTo("ADA 2");
        assertThat(accounts.arrive("Àda").person().name()).isEqualTo("Àda 3");
        assertThat(accounts.arrive("Ada 2").person().name()).isEqualTo("Ada 4");
        assertThat(accounts.arrive("Adam").person().name()).isEqualTo("Adam");
    }

    @Test
    void peopleWhoArriveOneAfterTheOtherHaveDifferentColours() {
        var ada = accounts.arrive("Ada").person();
        var ben = accounts.arrive("Ben").person();

        assertThat(ada.hue()).isNotEqualTo(ben.hue());
    }

    @Test
    void aNameCanBeChangedAndIsThenFreeForOthers() {
        var ada = accounts.arrive("Ada").person();

        assertThat(accounts.rename(ada.id(), "Augusta").name()).isEqualTo("Augusta");
        assertThat(accounts.rename(ada.id(), "augusta").name()).isEqualTo("augusta");
        assertThat(accounts.arrive("Ada").person().name()).isEqualTo("Ada");
        assertThatThrownBy(() -> accounts.rename(new PersonId("missing"), "Ada"))
                .isInstanceOf(Unknown.class);
    }

    @Test
    void aRefusedNameMakesNobody() {
        assertThatThrownBy(() -> accounts.arrive("\u202Eada")).isInstanceOf(NameRefused.class);
        assertThat(InvitationTests.everythingKept()).doesNotContain("nameKey");
    }
}
