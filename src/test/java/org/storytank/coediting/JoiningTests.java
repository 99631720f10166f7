package org.storytank.coediting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpClient;
import java.net.http.WebSocketHandshakeException;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.storytank.account.Unknown;

class JoiningTests extends LiveTest {

    @Test
    void twoWritersInTheSameSceneEndWithTheSameText() {
        var ada = server.join(scene, server.writer(scene, "Ada")).sync();
        var ben = server.join(scene, server.writer(scene, "Ben")).sync();

        ada.type(0, "Once ").awaitStored();
        ben.awaitText("Once ").append("upon").awaitStored();

        assertThat(ada.awaitText("Once upon").text()).isEqualTo(ben.text());
    }

    @Test
    void whoComesLaterGetsAllThatWasWritten() {
        var ada = server.writer(scene, "Ada");
        server.join(scene, ada).sync().append("The tide came in.").awaitStored().leave();

        var again = server.join(scene, ada).sync();

        assertThat(again.text()).isEqualTo("The tide came in.");
    }

    @Test
    void ourClientIsWelcomedWithItsRightNameAndLimitsBeforeAnythingElse() {
        var ada = server.writer(scene, "Ada");

        var typist = server.join(scene, ada);

        assertThat(typist.welcome())
                .contains("\"right\":\"WRITE\"", "\"clientId\":" + typist.clientId(), "\"name\":\"" + ada.name() + "\"")
                .contains("\"frameLimit\":102400", "\"sizeLimit\":50000", "\"hue\":" + ada.hue());
        assertThat(typist.firstMessageType()).isEqualTo(105);
    }

    @Test
    void aForeignClientHearsNothingItDoesNotKnow() {
        var ada = server.writer(scene, "Ada");

        var foreign = server.joinForeign(scene, ada, 7).sync().append("hello");
        server.join(scene, ada).sync().awaitText("hello");

        assertThat(foreign.firstMessageType()).isZero();
    }

    @Test
    void withoutATicketNobodyComesIn() {
        var stranger = server.connect(server.address(scene, ""), true, 1);

        assertThat(stranger.closeCode()).isEqualTo(4401);
    }

    @Test
    void aTicketForAnotherDocumentDoesNotOpenThisOne() {
        var other = server.document();
        var ada = server.writer(other, "Ada");

        var typist = server.connect(
                server.address(scene, documents.ticket(other, ada.id()).token()), true, 1);

        assertThat(typist.closeCode()).isEqualTo(4401);
    }

    @Test
    void aTicketWithOneLetterChangedIsForged() {
        var token = documents.ticket(scene, server.writer(scene, "Ada").id()).token();
        var forged = token.substring(0, 5) + (token.charAt(5) == 'A' ? "B" : "A") + token.substring(6);

        assertThat(server.connect(server.address(scene, forged), true, 1).closeCode())
                .isEqualTo(4401);
    }

    @Test
    void aTicketAloneGivesNoMoreThanTheRightOfTheMoment() {
        var ada = server.writer(scene, "Ada");
        var token = documents.ticket(scene, ada.id()).token();
        server.change(scene, ada, DocumentRight.NONE);

        assertThat(server.connect(server.address(scene, token), true, 1).closeCode())
                .isEqualTo(4403);
    }

    @Test
    void whoMayNotReadGetsNoTicket() {
        var ada = server.writer(server.document(), "Ada");

        assertThatThrownBy(() -> documents.ticket(scene, ada.id())).isInstanceOf(Unknown.class);
    }

    @Test
    void aPageOfAnotherSiteCannotOpenTheSocket() {
        assertThatThrownBy(() -> open("https://elsewhere.example", "http"))
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(WebSocketHandshakeException.class);
    }

    @Test
    void behindAProxyTheAddressThatPeopleSeeIsThisSite() {
        assertThatThrownBy(() -> open("https://localhost", "http"))
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(WebSocketHandshakeException.class);

        assertThat(open("https://localhost", "https")).isNotNull();
    }

    private java.net.http.WebSocket open(String origin, String asSeenByTheProxy) {
        var token = documents.ticket(scene, server.writer(scene, "Ada").id()).token();
        try (var http = HttpClient.newHttpClient()) {
            var socket = http.newWebSocketBuilder()
                    .header("Origin", origin)
                    .header("X-Forwarded-Proto", asSeenByTheProxy)
                    .buildAsync(server.address(scene, token), new java.net.http.WebSocket.Listener() {})
                    .join();
            socket.abort();
            return socket;
        }
    }
}
