package org.storytank.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.storytank.coediting.Typist;
import org.storytank.coediting.yjs.YDoc;
import org.storytank.journey.HostCommand;

/** Backups of a place in a process of its own, made and brought back by the host's commands while people write. */
@ExtendWith(OneAtATime.class)
class BackupJourney {

    @TempDir
    Path folder;

    @Test
    void whatWasSavedBeforeABackupIsInItWhileEverybodyWritesOn() throws Exception {
        var backup = folder.resolve("backup.zip");
        var other = Path.of(folder.toString(), "other");
        int savedBefore;
        try (var server = MortalServer.start(folder)) {
            var ada = join(server, server.first());
            var ben = join(server, server.second());
            var enough = new AtomicBoolean();
            var adasWords = CompletableFuture.supplyAsync(() -> count(ada, "a", enough), Thread::startVirtualThread);
            var bensWords = CompletableFuture.supplyAsync(() -> count(ben, "b", enough), Thread::startVirtualThread);
            ada.awaitSent(30);
            ben.awaitSent(30);
            savedBefore = (int) ada.stored() - 1;

            var answer = HostCommand.ofProduct(folder.resolve("graph"), "backup", backup.toString());

            enough.set(true);
            assertThat(answer.code()).as(answer.said()).isZero();
            assertThat(answer.said()).contains("writing waited").contains("Keep it safe");
            assertThat(adasWords.join()).isGreaterThan(savedBefore);
            assertThat(bensWords.join()).isPositive();
            assertThat(ada.awaitStored().isOpen()).isTrue();
            assertThat(ben.awaitStored().isOpen()).isTrue();
            assertThat(server.terminal()).contains("A backup was made:");
        }

        var answer = HostCommand.ofProduct(other.resolve("graph"), "restore", backup.toString());

        assertThat(answer.code()).as(answer.said()).isZero();
        try (var server = MortalServer.start(other)) {
            var text = join(server, server.first()).text();
            assertThat(wordsInARow(text, "a")).isGreaterThanOrEqualTo(savedBefore);
            assertThat(wordsInARow(text, "b")).isPositive();
            assertThat(server.terminal()).contains("This place was restored at");
        }
    }

    @Test
    void anOlderStateUnderPeopleWhoComeBackBreaksNobodyAndCreditsNobodyWithOthersWords() throws Exception {
        var backup = folder.resolve("backup.zip").toString();
        YDoc adasCopy;
        YDoc bensCopy;
        MortalServer.Seat adasSeat;
        MortalServer.Seat bensSeat;
        try (var server = MortalServer.start(folder)) {
            adasSeat = server.first();
            bensSeat = server.second();
            var ada = join(server, adasSeat).append("Before. ").awaitStored();
            assertThat(HostCommand.ofProduct(folder.resolve("graph"), "backup", backup)
                            .code())
                    .isZero();
            var ben = join(server, bensSeat);
            ada.append("Ada since. ").awaitStored();
            ben.awaitText("Before. Ada since. ").append("Ben since. ").awaitStored();
            ada.awaitText("Before. Ada since. Ben since. ");
            server.kill();
            ada.closeCode();
            ben.closeCode();
            adasCopy = ada.doc();
            bensCopy = ben.doc();
        }
        adasCopy.transact(() -> adasCopy.text("text").insert(0, "Offline. "));
        var graph = folder.resolve("graph");
        assertThat(HostCommand.ofProduct(graph, "restore", backup).said()).contains("--force");
        var restored = HostCommand.ofProduct(graph, "restore", backup, "--force");
        assertThat(restored.code()).as(restored.said()).isZero();
        assertThat(restored.said()).contains("graph.before-");

        try (var server = MortalServer.start(folder)) {
            var ben = new Typist(server.address(bensSeat), true, bensCopy)
                    .sync()
                    .awaitSent(1)
                    .awaitStored();
            var ada = new Typist(server.address(adasSeat), true, adasCopy)
                    .sync()
                    .awaitSent(1)
                    .awaitStored();
            ada.append("Ada again.").awaitStored();

            var whole = "Offline. Before. Ada since. Ben since. Ada again.";
            ben.awaitText(whole);
            ada.awaitText(whole);
            var later = join(server, server.first()).awaitText(whole);
            assertThat(ben.isOpen() && ada.isOpen()).isTrue();
            var credits = Credits.of(later);
            assertThat(credits.nameOf("Offline. ")).isEqualTo("Typist");
            assertThat(credits.nameOf("Before. ")).isEqualTo("Typist");
            assertThat(credits.nameOf("Ada since. ")).isEqualTo("nobody");
            assertThat(credits.nameOf("Ben since. ")).isEqualTo("Another");
            assertThat(credits.nameOf("Ada again.")).isEqualTo("Typist");
            assertThat(server.terminal())
                    .contains("This place was restored at")
                    .contains("11 characters that")
                    .contains("they count as nobody's");
        }
    }

    @Test
    void aStoppedPlaceIsBackedUpTooAndARunningOneIsNotRestoredInto() throws Exception {
        var backup = folder.resolve("backup.zip").toString();
        var graph = folder.resolve("graph");
        try (var server = MortalServer.start(folder)) {
            join(server, server.first()).append("Before the power went.").awaitStored();
            server.kill();
        }
        assertThat(HostCommand.ofProduct(graph, "backup", backup).code()).isZero();

        try (var server = MortalServer.start(folder)) {
            var answer = HostCommand.ofProduct(graph, "restore", backup, "--force");

            assertThat(answer.code()).isEqualTo(1);
            assertThat(answer.said()).contains("Story Tank is running on this data. Stop it first.");
            assertThat(join(server, server.first()).text()).isEqualTo("Before the power went.");
        }
    }

    private static Typist join(MortalServer server, MortalServer.Seat seat) {
        return new Typist(server.address(seat), true, seat.clientId()).sync();
    }

    /** Types one word after the other, at most a few ahead of what is stored. */
    private static int count(Typist typist, String letter, AtomicBoolean enough) {
        var words = 0;
        while (!enough.get() && typist.awaitUnderWay(4)) {
            typist.append(letter + words++ + " ");
        }
        return words;
    }

    private static int wordsInARow(String text, String letter) {
        var words = 0;
        while (text.contains(letter + words + " ")) {
            words++;
        }
        return words;
    }
}
