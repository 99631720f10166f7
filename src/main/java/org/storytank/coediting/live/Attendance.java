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
    private int all;

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
        if (ticket.person() != null) {
            check(ofPerson.getOrDefault(ticket.person(), Map.of()), ticket.document());
            ofPerson.computeIfAbsent(ticket.person(), _ -> new HashMap<>()).merge(ticket.document(), 1, Integer::sum);
        }
        inDocument.merge(ticket.document(), 1, Integer::sum);
        all++;
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
        if (ticket.person() != null) {
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
