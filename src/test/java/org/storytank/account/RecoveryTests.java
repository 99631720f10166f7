package org.storytank.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.storytank.graph.OnRealGraph;

@OnRealGraph
class RecoveryTests {

    @Autowired
    AccountService accounts;

    Person ada;
    String words;

    @BeforeEach
    void adaNotesHerWords() {
        ada = accounts.arrive("Ada").person();
        words = accounts.firstRecoveryKey(ada.id(), Locale.FRENCH).orElseThrow().toString();
    }

    @Test
    void nameAndWordsBringThePersonBackOnAnotherDevice() {
        var arrival = accounts.bringBack("Ada", words, "elsewhere");

        assertThat(arrival.person()).isEqualTo(ada);
        assertThat(accounts.recognise(arrival.deviceKey())).contains(ada);
    }

    @Test
    void caseAccentsAndWhatStandsBetweenDoNotMatter() {
        var sloppy = "  "
                + new ThreeWords(java.util.List.of(words))
                        .plain()
                        .toUpperCase(Locale.FRENCH)
                        .replace(" ", " - ");

        assertThat(accounts.bringBack("ADA", sloppy, "elsewhere").person()).isEqualTo(ada);
    }

    @Test
    void theNameTheyHadThenAndTheNameTheyHaveNowBothFit() {
        accounts.rename(ada.id(), "Augusta");

        assertThat(accounts.bringBack("ada", words, "elsewhere").person().name())
                .isEqualTo("Augusta");
        assertThat(accounts.bringBack("Augusta 2", words, "elsewhere").person().id())
                .isEqualTo(ada.id());
    }

    @Test
    void theWordsOfOneWithTheNameOfAnotherBringNobodyBack() {
        accounts.arrive("Ben");

        assertThatThrownBy(() -> accounts.bringBack("Ben", words, "elsewhere")).isInstanceOf(NoSuchKey.class);
        assertThatThrownBy(() -> accounts.bringBack("Ada", "abeille bonheur cascade", "elsewhere"))
                .isInstanceOf(NoSuchKey.class);
        assertThatThrownBy(() -> accounts.bringBack("", "", "elsewhere")).isInstanceOf(NoSuchKey.class);
    }

    @Test
    void theFirstWordsAreToldOnce() {
        assertThat(accounts.firstRecoveryKey(ada.id(), Locale.FRENCH)).isEmpty();
        assertThat(accounts.hasRecoveryKey(ada.id())).isTrue();
    }

    @Test
    void newWordsReplaceTheOldOnes() {
        var renewed = accounts.renewRecoveryKey(ada.id(), Locale.ENGLISH).toString();

        assertThatThrownBy(() -> accounts.bringBack("Ada", words, "elsewhere")).isInstanceOf(NoSuchKey.class);
        assertThat(accounts.bringBack("Ada", renewed, "elsewhere").person()).isEqualTo(ada);
    }

    @Test
    void revokedWordsBringNobodyBackAndTheDevicesStay() {
        var device = accounts.bringBack("Ada", words, "elsewhere").deviceKey();
        accounts.revokeRecoveryKey(ada.id(), ada.id());

        assertThatThrownBy(() -> accounts.bringBack("Ada", words, "elsewhere")).isInstanceOf(NoSuchKey.class);
        assertThat(accounts.recognise(device)).contains(ada);
    }

    @Test
    void nobodyTakesBackTheWordsOfAnotherButTheHost() {
        var ben = accounts.arrive("Ben").person();
        assertThatThrownBy(() -> accounts.revokeRecoveryKey(ben.id(), ada.id())).isInstanceOf(NotAllowed.class);

        accounts.becomeHost(ben.id(), accounts.offerHost());
        accounts.revokeRecoveryKey(ben.id(), ada.id());

        assertThat(accounts.hasRecoveryKey(ada.id())).isFalse();
    }

    @Test
    void theGraphKeepsNoneOfTheWords() {
        assertThat(InvitationTests.everythingKept().toLowerCase(Locale.FRENCH)).doesNotContain(words.split(" "));
    }
}
