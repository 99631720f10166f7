package org.storytank.coediting.live;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.storytank.account.PersonId;
import org.storytank.coediting.authorship.Run;
import org.storytank.coediting.yjs.IdRun;

/**
 * Tells the editors in one document who wrote what: all of it to one who comes, to everybody what is not plain typing under an id they
 * know. People and runs have numbers that count on from message to message. Touched by the document's mailbox only.
 */
final class LedgerTelling {

    private final Surroundings around;
    private final Numbers<PersonId> people = new Numbers<>();
    private final Numbers<String> runs = new Numbers<>();
    private final Set<Long> clients = new HashSet<>();
    private byte @Nullable [] whole;
    private boolean anybodyWasTold;

    LedgerTelling(Surroundings around) {
        this.around = around;
    }

    /** Everything about the characters that live now. */
    byte[] whole(Contents contents) {
        anybodyWasTold = true;
        if (whole == null) {
            whole = write(contents);
        }
        return Objects.requireNonNull(whole);
    }

    private byte[] write(Contents contents) {
        var message = new LedgerMessage(true, people, runs, around);
        var characters = contents.text().ids();
        characters.stream()
                .map(IdRun::client)
                .filter(client -> contents.ids.owner(client) != null)
                .forEach(clients::add);
        clients.forEach(client -> message.client(contents.ids.credit(client, 0, 1)));
        contents.ledger().runsOf(characters).stream()
                .filter(run -> isRemarkable(run, contents))
                .forEach(message::range);
        return message.toFrame();
    }

    /** What these changes add to it; null when everybody can tell for themselves. */
    byte @Nullable [] news(List<Accepted> entered, Contents contents) {
        if (!anybodyWasTold) {
            return null;
        }
        var message = new LedgerMessage(false, people, runs, around);
        for (var accepted : entered) {
            if (accepted.news() != null) {
                tell(accepted.news(), contents, message);
            }
        }
        if (message.isEmpty()) {
            return null;
        }
        whole = null;
        return message.toFrame();
    }

    private void tell(Accepted.New stored, Contents contents, LedgerMessage message) {
        for (var piece : stored.news().pieces()) {
            var client = piece.struct().client();
            if (piece.holdsText() && contents.ids.owner(client) != null && clients.add(client)) {
                message.client(contents.ids.credit(client, 0, 1));
            }
        }
        stored.entry().credits().stream()
                .filter(run -> isRemarkable(run, contents))
                .forEach(message::range);
    }

    private static boolean isRemarkable(Run run, Contents contents) {
        return !run.sameStoryAs(contents.ids.credit(run.client(), run.clock(), run.length()));
    }

    /** Whether this person was spoken of; then everything is to be told again, with their new name. */
    boolean nameChanged(PersonId person) {
        if (!people.knows(person)) {
            return false;
        }
        whole = null;
        return true;
    }
}
