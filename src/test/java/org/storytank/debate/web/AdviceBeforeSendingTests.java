package org.storytank.debate.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
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
import org.storytank.account.PersonId;
import org.storytank.account.Role;
import org.storytank.debate.Claim;
import org.storytank.debate.DebateService;
import org.storytank.debate.RoomId;
import org.storytank.graph.OnRealGraph;
import org.storytank.shell.web.PlainBrowser;

/** What the rules of the house say of words, told to their author before anybody else sees them. */
@OnRealGraph
class AdviceBeforeSendingTests {

    private static final String PHONE = "Call me on 06 12 34 56 78.";

    @Autowired
    private WebApplicationContext server;

    @Autowired
    private DebateService debates;

    @Autowired
    private AccountService accounts;

    @Autowired
    private AccessService access;

    private PersonId owner;
    private RoomId room;
    private String path;
    private PlainBrowser phone;

    @BeforeEach
    void aRoomOpenToEveryone() {
        owner = accounts.arrive("Olga").person().id();
        room = debates.open(owner, "Should the harbour stay where it is?").id();
        access.openToEveryone(owner, room.place(), Role.WRITER);
        path = debates.codeOf(room, owner, Locale.ENGLISH).path();
        phone = new PlainBrowser(server);
    }

    @Test
    void aTelephoneNumberIsAdvisedAgainstAndSentWhenItsAuthorWantsIt() {
        var told = say(phone.open(path), PHONE, Map.of("name", "Ada"));

        assertThat(phone.status()).isEqualTo(422);
        assertThat(told.selectFirst(".refused").text())
                .contains("This looks like a telephone number", "Everyone would see it.", "or send them anyway");
        assertThat(told.selectFirst("textarea[name=text]").wholeText()).isEqualTo(PHONE);
        assertThat(told.selectFirst("button[name=heard]").text()).isEqualTo("Send anyway");
        assertThat(said()).isEmpty();

        say(told, PHONE, Map.of("name", "Ada", "heard", "yes"));

        assertThat(phone.status()).isEqualTo(200);
        assertThat(said()).containsExactly(PHONE);
    }

    @Test
    void inFrenchTheAdviceIsInFrench() {
        var told = say(phone.in("fr").open(path), PHONE, Map.of("name", "Ada"));

        assertThat(told.selectFirst(".refused").text()).contains("Tout le monde le verrait.");
        assertThat(told.selectFirst("button[name=heard]").text()).isEqualTo("Envoyer quand même");
    }

    @Test
    void aThreatIsNotSentAnyway() {
        var words = "On devrait tuer tous les migrants.";
        var told = say(phone.open(path), words, Map.of("name", "Ada"));

        assertThat(told.selectFirst(".refused").text()).contains("violence against a group of people");
        assertThat(told.selectFirst("button[name=heard]")).isNull();

        say(told, words, Map.of("name", "Ada", "heard", "yes"));

        assertThat(phone.status()).isEqualTo(422);
        assertThat(said()).isEmpty();
    }

    @Test
    void whatNoRuleSpeaksOfIsSentAtOnce() {
        say(phone.open(path), "The sea rises.", Map.of("name", "Ada"));

        assertThat(phone.status()).isEqualTo(200);
        assertThat(said()).containsExactly("The sea rises.");
    }

    @Test
    void aNameThatInsultsIsNotTaken() {
        var told = say(phone.open(path), "The sea rises.", Map.of("name", "Gros connard"));

        assertThat(told.selectFirst(".refused").text()).contains("against the rules of this place");
        assertThat(said()).isEmpty();
    }

    private Document say(Document page, String text, Map<String, String> more) {
        var fields = new HashMap<>(Map.of("text", text, "side", "own"));
        fields.putAll(more);
        return phone.submit(page, path + "/say", fields);
    }

    private List<String> said() {
        var debate = debates.read(room, owner);
        return debate.claims().stream()
                .filter(claim -> !claim.id().equals(debate.thesis().id()))
                .map(Claim::wording)
                .map(wording -> wording.text())
                .toList();
    }
}
