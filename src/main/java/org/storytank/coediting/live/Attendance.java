package org.storytank.coediting.live;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.storytank.account.PersonId;
import org.storytank.coediting.CloseCode;
import org.storytank.coediting.CoeditingSettings;
import org.storytank.coediting.DocumentId;
import org.storytank.coediting.ProvenTicket;
import org.storytank.coediting.Refused;

/** How many sockets there are, of whom and where; one more only within the limits. */
@Component
public class Attendance {

    private final CoeditingSettings settings;
    private final Map<DocumentId, Integer> inDocument = new HashMap<>();
    private final Map<PersonId, Map<DocumentId, Integer>> ofPerson = new HashMap<>();
    private final Map<DocumentId, Integer> namelessIn = new HashMap<>();
    private int all;
    private int nameless;

    Attendance(CoeditingSettings settings) {
        this.settings = settings;
    }

    /** @throws Refused when a limit is reached; then nothing is counted */
    public synchronized void enter(ProvenTicket ticket) {
        if (all >= settings.connections()) {
            throw new Refused(
                    CloseCode.TOO_SLOW, "This server has its %d connections".formatted(settings.connections()));
        }
        if (inDocument.getOrDefault(ticket.document(), 0) >= settings.connectionsPerDocument()) {
            throw tooMany("The document has its %d connections", settings.connectionsPerDocument());
        }
        if (ticket.person() == null) {
            checkNameless(ticket.document());
            namelessIn.merge(ticket.document(), 1, Integer::sum);
            nameless++;
        } else {
            check(ofPerson.getOrDefault(ticket.person(), Map.of()), ticket.document());
            ofPerson.computeIfAbsent(ticket.person(), _ -> new HashMap<>()).merge(ticket.document(), 1, Integer::sum);
        }
        inDocument.merge(ticket.document(), 1, Integer::sum);
        all++;
    }

    /** They cannot be told from each other, so they are bounded together, and leave most places to people with a name. */
    private void checkNameless(DocumentId document) {
        var inAll = partOf(settings.connections());
        if (nameless >= inAll) {
            throw new Refused(
                    CloseCode.TOO_SLOW, "This server has its %d connections of people without a name".formatted(inAll));
        }
        var inOne = partOf(settings.connectionsPerDocument());
        if (namelessIn.getOrDefault(document, 0) >= inOne) {
            throw tooMany("The document has its %d connections of people without a name", inOne);
        }
    }

    private int partOf(int places) {
        return (int) ((long) places * settings.namelessPercent() / 100);
    }

    private void check(Map<DocumentId, Integer> theirs, DocumentId document) {
        if (theirs.values().stream().mapToInt(Integer::intValue).sum() >= settings.connectionsPerPerson()) {
            throw tooMany("The person has their %d connections", settings.connectionsPerPerson());
        }
        if (!theirs.containsKey(document) && theirs.size() >= settings.documentsPerPerson()) {
            throw tooMany("The person has their %d documents open", settings.documentsPerPerson());
        }
    }

    private static Refused tooMany(String message, int limit) {
        return new Refused(CloseCode.TOO_MANY, message.formatted(limit));
    }

    public synchronized void leave(ProvenTicket ticket) {
        all--;
        inDocument.computeIfPresent(ticket.document(), (_, count) -> count == 1 ? null : count - 1);
        if (ticket.person() == null) {
            namelessIn.computeIfPresent(ticket.document(), (_, count) -> count == 1 ? null : count - 1);
            nameless--;
        } else {
            ofPerson.computeIfPresent(ticket.person(), (_, documents) -> {
                documents.computeIfPresent(ticket.document(), (_, count) -> count == 1 ? null : count - 1);
                return documents.isEmpty() ? null : documents;
            });
        }
    }

    public synchronized int all() {
        return all;
    }
}
