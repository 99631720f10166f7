package org.storytank.coediting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.storytank.account.Person;

class AwarenessTests extends LiveTest {

    @Test
    void nameAndColourAreTheServersWhateverTheClientSays() {
        var ada = server.writer(scene, "Ada");
        var typist = server.join(scene, ada).sync();
        var ben = server.join(scene, server.reader(scene, "Ben")).sync();

        typist.sendAwareness(typist.clientId(), 1, "{\"user\":{\"name\":\"The Mayor\",\"color\":\"#fff\"}}");

        ben.awaitHere(here -> here.containsKey(typist.clientId()), "Ada is here");
        assertThat(ben.here().get(typist.clientId()))
                .contains("\"name\":\"" + ada.name() + "\"", "\"hue\":" + ada.hue())
                .doesNotContain("Mayor", "#fff");
    }

    @Test
    void onlyTheCursorsPositionsPassAndNothingElse() {
        var ada = server.join(scene, server.writer(scene, "Ada")).sync();
        var ben = server.join(scene, server.reader(scene, "Ben")).sync();
        var position = "{\"type\":null,\"tname\":\"text\",\"item\":{\"client\":5,\"clock\":9},\"assoc\":0}";

        ada.sendAwareness(
                ada.clientId(),
                1,
                "{\"cursor\":{\"anchor\":%s,\"head\":%s,\"x\":1},\"html\":\"<script>\",\"user\":{\"name\":\"n\"}}"
                        .formatted(position, position));

        ben.awaitHere(here -> here.containsKey(ada.clientId()), "Ada is here");
        assertThat(ben.here().get(ada.clientId()))
                .contains("\"cursor\":{\"anchor\":" + position + ",\"head\":" + position + "}")
                .doesNotContain("script", "\"x\"");
    }

    @Test
    void nobodySpeaksForSomebodyElse() {
        var ada = server.join(scene, server.writer(scene, "Ada")).sync();
        var ben = server.join(scene, server.reader(scene, "Ben")).sync();
        ada.sendAwareness(ada.clientId(), 5, "{}");
        ben.awaitHere(here -> here.containsKey(ada.clientId()), "Ada is here");

        ben.sendAwareness(ada.clientId(), 99, "null").sendAwareness(ben.clientId(), 1, "{}");

        ada.awaitHere(here -> here.containsKey(ben.clientId()), "Ben is here");
        assertThat(ada.here()).containsKey(ada.clientId());
    }

    @Test
    void whoLeavesIsGoneForEverybody() {
        var ada = server.join(scene, server.writer(scene, "Ada")).sync();
        var ben = server.join(scene, server.reader(scene, "Ben")).sync();
        ada.sendAwareness(ada.clientId(), 1, "{}");
        ben.awaitHere(here -> here.containsKey(ada.clientId()), "Ada is here");

        ada.leave();

        ben.awaitHere(java.util.Map::isEmpty, "Ada is gone");
    }

    @Test
    void whoComesBackIsSeenAtOnceThoughTheirClockDidNotMove() {
        var ada = server.writer(scene, "Ada");
        var ben = server.join(scene, server.reader(scene, "Ben")).sync();
        var first = server.joinForeign(scene, ada, 71).sync().sendAwareness(71, 4, "{}");
        ben.awaitHere(here -> here.containsKey(71L), "Ada is here");
        first.leave();
        ben.awaitHere(java.util.Map::isEmpty, "Ada is gone");

        server.joinForeign(scene, ada, 71).sync().sendAwareness(71, 4, "{}");

        ben.awaitHere(here -> here.containsKey(71L), "Ada is here again");
    }

    @Test
    void presenceThatIsNotRenewedEnds() {
        var ada = server.join(scene, server.writer(scene, "Ada")).sync();
        var ben = server.join(scene, server.reader(scene, "Ben")).sync();
        ada.sendAwareness(ada.clientId(), 1, "{}");
        ben.awaitHere(here -> here.containsKey(ada.clientId()), "Ada is here");

        ben.awaitHere(java.util.Map::isEmpty, "Ada's presence has ended");

        assertThat(ada.isOpen()).isTrue();
    }

    @Test
    void manyMovesBecomeFewFrames() {
        var ada = server.join(scene, server.writer(scene, "Ada")).sync();
        var ben = server.join(scene, server.reader(scene, "Ben")).sync();
        for (var clock = 1; clock <= 100; clock++) {
            ada.sendAwareness(ada.clientId(), clock, "{}");
        }
        ada.append("after all moves").awaitStored();
        ben.awaitText("after all moves");

        assertThat(ben.awaitMessages(1, 1).heard(1)).isLessThan(40);
    }

    @Test
    void whoChangesTheirNameIsSeenUnderTheNewOne() {
        var ada = server.writer(scene, "Ada");
        var typist = server.join(scene, ada).sync();
        var ben = server.join(scene, server.reader(scene, "Ben")).sync();
        server.rename(new Person(ada.id(), "Ada Lovelace", ada.hue(), false));

        typist.sendAwareness(typist.clientId(), 1, "{}");

        ben.awaitHere(
                here -> here.getOrDefault(typist.clientId(), "").contains("Ada Lovelace"), "the new name is here");
    }

    @Test
    void whoOnlyReadsStaysHoweverBusyTheDocumentIs() {
        var ada = server.join(scene, server.writer(scene, "Ada")).sync();
        var reader = server.join(scene, server.reader(scene, "Ben")).sync();
        var longAfter = System.nanoTime() + Duration.ofSeconds(8).toNanos();

        while (System.nanoTime() < longAfter) {
            ada.append("x").awaitStored();
        }

        reader.awaitText(ada.text());
        assertThat(reader.isOpen()).isTrue();
    }

    @Test
    void aQuietServerStillShowsThatItIsThere() {
        var ben = server.join(scene, server.reader(scene, "Ben")).sync();

        ben.awaitMessages(1, 2);
    }
}
