package org.storytank.debate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;
import org.storytank.account.AccessService;
import org.storytank.account.AccountService;
import org.storytank.account.LeavingService;
import org.storytank.account.OwnPlaces;
import org.storytank.account.PersonId;
import org.storytank.account.Role;
import org.storytank.account.TooManyTries;
import org.storytank.graph.OnRealGraph;
import org.storytank.shell.web.OurForms;
import org.storytank.shell.web.PlainBrowser;
import org.storytank.source.NotAccepted;

/** In a room that meets in person people raise a hand and get the word in turn. */
@OnRealGraph
class SpeakingTests {

    @Autowired
    private WebApplicationContext server;

    @Autowired
    private DebateService debates;

    @Autowired
    private Speaking speaking;

    @Autowired
    private DebateData data;

    @Autowired
    private DebateSettings settings;

    @Autowired
    private RoomEvents events;

    @Autowired
    private AccountService accounts;

    @Autowired
    private LeavingService leaving;

    @Autowired
    private AccessService access;

    private PersonId olga;
    private PersonId ada;
    private PersonId ben;
    private PersonId lea;
    private RoomId room;
    private RoomCode code;

    @BeforeEach
    void olgaRunsARoomThatMeetsInPerson() {
        olga = accounts.arrive("Olga").person().id();
        ada = accounts.arrive("Ada").person().id();
        ben = accounts.arrive("Ben").person().id();
        lea = accounts.arrive("Léa").person().id();
        room = debates.open(olga, "Should the harbour stay?").id();
        access.openToEveryone(olga, room.place(), Role.WRITER);
        code = debates.codeOf(room, olga, Locale.ENGLISH);
        speaking.choose(olga, room, true);
    }

    @Test
    void whoHasNotSpokenComesBeforeWhoHasAndOtherwiseWhoCameFirst() {
        speaking.raise(ada, room);
        speaking.raise(ada, room);
        assertThat(hands()).containsExactly("Ada");
        speaking.give(olga, room, ada);
        speaking.raise(ada, room);
        speaking.raise(ben, room);
        speaking.raise(lea, room);

        assertThat(hands()).containsExactly("Ben", "Léa", "Ada");
        assertThat(floor().place(lea)).isEqualTo(2);
        assertThat(floor().hasWord(ada)).isTrue();
    }

    @Test
    void whoPressesTwicePassesNobodyOver() {
        speaking.raise(ada, room);
        speaking.raise(ben, room);

        speaking.give(olga, room, ada);
        speaking.give(olga, room, ada);

        assertThat(floor().hasWord(ada)).isTrue();
        assertThat(hands()).containsExactly("Ben");
        speaking.raise(lea, room);
        assertThatThrownBy(() -> speaking.give(olga, room, lea)).isInstanceOf(NotAccepted.class);
        assertThat(floor().hasWord(ada)).isTrue();
    }

    @Test
    void oneLowersOnesOwnHandAndThoseWhoRunTheRoomAnyAndEndTheTurn() {
        List.of(ada, ben, lea).forEach(one -> speaking.raise(one, room));
        List<RoomEvent> heard = new ArrayList<>();
        try (var _ = events.hear(heard::add)) {
            speaking.lower(ada, room);
            speaking.takeDown(olga, room, ben);
            speaking.takeDown(olga, room, ben);
        }

        assertThat(heard).containsExactly(new FloorMoved(room), new FloorMoved(room));
        assertThat(hands()).containsExactly("Léa");
        speaking.give(olga, room, lea);
        speaking.end(olga, room);
        assertThat(floor().word()).isEmpty();
        speaking.raise(lea, room);
        speaking.give(olga, room, lea);
        speaking.lower(lea, room);
        assertThat(floor().word()).isEmpty();
    }

    @Test
    void whoLeavesForGoodOrMayNotSpeakAnyMoreDoesNotGetTheWord() {
        speaking.raise(ada, room);
        speaking.raise(ben, room);
        leaving.leaveForGood(ada, OwnPlaces.PASS_ON);
        assertThat(hands()).containsExactly("Ben");

        access.openToEveryone(olga, room.place(), Role.READER);

        assertThatThrownBy(() -> speaking.give(olga, room, ben)).isInstanceOf(NotAccepted.class);
        assertThat(hands()).isEmpty();
    }

    @Test
    void closingTheQueueForgetsWhoWaitedAndWhoSpoke() {
        speaking.raise(ada, room);
        speaking.give(olga, room, ada);
        speaking.raise(ada, room);
        assertThat(taken(ada))
                .containsExactly(Map.of("debate", room.value(), "handUp", true, "hasWord", true, "hasSpoken", true));

        speaking.choose(olga, room, false);

        assertThat(taken(ada)).isEmpty();
        assertThat(floor()).isEqualTo(Floor.NONE);
        assertThatThrownBy(() -> speaking.raise(ben, room)).isInstanceOf(NotAccepted.class);
        speaking.choose(olga, room, true);
        speaking.raise(ada, room);
        speaking.raise(ben, room);
        assertThat(hands()).containsExactly("Ada", "Ben");
    }

    @Test
    void aHandThatGoesUpAndDownAllTheTimeIsStopped() {
        assertThatThrownBy(() -> {
                    for (var time = 0; time <= settings.handsPerMinute(); time++) {
                        speaking.raise(ada, room);
                    }
                })
                .isInstanceOf(TooManyTries.class);
    }

    @Test
    void theProjectorShowsWhoHasTheWordHowLongAndTheNextThree() {
        List.of("Ida", "Joe", "Kim", "Leo")
                .forEach(name -> speaking.raise(accounts.arrive(name).person().id(), room));
        speaking.raise(ben, room);
        speaking.give(olga, room, floor().hands().getFirst().id());

        var screen = new PlainBrowser(server).open(code.path() + "/screen");

        assertThat(screen.select(".floor .word").text()).isEqualTo("Ida has the word. for less than a minute");
        assertThat(screen.select(".floor [data-since]")).hasSize(1);
        assertThat(screen.select(".floor li").eachText()).containsExactly("Joe", "Kim", "Leo");
        assertThat(screen.select(".floor").text()).endsWith("and one more");
        assertThat(screen.select("a, button, input, form")).isEmpty();
    }

    @Test
    void aPhoneWithoutScriptsRaisesAHandWithANameAndSeesItsPlace() {
        speaking.raise(ben, room);
        var phone = new PlainBrowser(server);
        var page = phone.open(code.path());
        assertThat(page.select("#speaking").text())
                .contains("Nobody has the word.", "Ben", "whoever has not spoken yet comes before");

        var named = press(phone, page, "up");
        assertThat(named.select("h1").text()).isEqualTo("Speaking queue");
        var after = phone.submit(named, code.path() + "/hand", Map.of("name", "Zoe"));

        assertThat(after.select("#done").text()).contains("Your hand is up.");
        assertThat(after.select("#speaking .note").text()).isEqualTo("You are number 2 in the queue.");
        assertThat(hands()).containsExactly("Ben", "Zoe");
        assertThat(after.select("#speaking button").eachText()).containsExactly("Lower my hand");
        assertThat(press(phone, after, "give." + ben).select("[role=alert]").text())
                .contains("Nothing was changed.");
        press(phone, after, "down");
        assertThat(hands()).containsExactly("Ben");
    }

    private Document press(PlainBrowser phone, Document page, String button) {
        var stamp =
                page.selectFirst("form#hand [name=" + OurForms.FIELD + "], form.write [name=" + OurForms.FIELD + "]");
        return phone.post(code.path() + "/hand", Map.of(OurForms.FIELD, stamp.attr("value"), "h", button));
    }

    private Floor floor() {
        return debates.read(room, olga).floor();
    }

    private List<String> hands() {
        assertThat(speaking.in(room, olga)).isEqualTo(floor());
        return floor().hands().stream().map(Author::name).toList();
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> taken(PersonId person) {
        return (List<Map<String, Object>>) data.of(person).get("hands");
    }
}
