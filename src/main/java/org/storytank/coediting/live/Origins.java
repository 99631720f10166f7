package org.storytank.coediting.live;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.storytank.coediting.CloseCode;
import org.storytank.coediting.DocumentId;
import org.storytank.coediting.DocumentRight;
import org.storytank.coediting.Refused;
import org.storytank.coediting.authorship.MachineText;

/** Looks up where words come from as far as that lies outside their document, on the thread that read them: no mailbox waits for it. */
final class Origins {

    private static final Logger log = LoggerFactory.getLogger(Origins.class);
    private static final long ANSWER_WITHIN_SECONDS = 5;

    /** Asks another document. */
    interface Asking {
        <T> CompletableFuture<T> ask(DocumentId document, Function<Contents, T> question);
    }

    private final Rights rights;
    private final Asking documents;
    private final MachineText machines;
    private final long unitsLimit;

    Origins(Rights rights, Asking documents, MachineText machines, long unitsLimit) {
        this.rights = rights;
        this.documents = documents;
        this.machines = machines;
        this.unitsLimit = unitsLimit;
    }

    List<Inbound> lookUp(Connection from, List<Inbound> messages) {
        if (messages.stream().noneMatch(this::concerns)) {
            return messages;
        }
        var known = new ArrayList<Inbound>();
        for (var message : messages) {
            switch (message) {
                case Inbound.Copied _ when from.right() != DocumentRight.WRITE -> {}
                case Inbound.Copied copied -> lookUp(from, copied, known);
                case Inbound.Change change when from.right() == DocumentRight.WRITE -> known.add(withMachines(change));
                default -> known.add(message);
            }
        }
        return known;
    }

    private boolean concerns(Inbound message) {
        return message instanceof Inbound.Copied
                || message instanceof Inbound.Change change && machines.mayBeIn(change.update());
    }

    /** What cannot be looked up is not taken for people's words: the page comes back with it. */
    private Inbound.Change withMachines(Inbound.Change change) {
        try {
            return new Inbound.Change(change.number(), change.bytes(), change.update(), machines.in(change.update()));
        } catch (RuntimeException noAnswer) {
            log.warn("It cannot be asked which words are a machine's: {}", noAnswer.toString());
            throw new Refused(CloseCode.GOING_AWAY, "It cannot be asked whose the words are");
        }
    }

    /** Of a document that they may not read, or that does not answer, nothing is said. */
    private void lookUp(Connection from, Inbound.Copied copied, List<Inbound> known) {
        if (copied.source().equals(from.ticket().document())) {
            known.add(copied);
        } else if (rights.of(copied.source(), from.personId()) != DocumentRight.NONE) {
            try {
                known.add(documents
                        .ask(copied.source(), contents -> withOriginals(copied, contents))
                        .orTimeout(ANSWER_WITHIN_SECONDS, TimeUnit.SECONDS)
                        .join());
            } catch (CompletionException noAnswer) {
                log.warn("Document {} did not say what was copied from it: {}", copied.source(), noAnswer.toString());
            }
        }
    }

    private Inbound.Copied withOriginals(Inbound.Copied copied, Contents contents) {
        var originals = new ArrayList<List<Original>>();
        var left = unitsLimit;
        for (var run : copied.runs()) {
            var found = Original.under(contents, run.fromClient(), run.fromClock(), Math.min(left, run.length()));
            originals.add(found);
            left -= found.stream()
                    .mapToLong(original -> original.text().length())
                    .sum();
        }
        return new Inbound.Copied(copied.source(), copied.runs(), originals);
    }
}
