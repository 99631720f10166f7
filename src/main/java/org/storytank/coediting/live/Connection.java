package org.storytank.coediting.live;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.storytank.account.Person;
import org.storytank.account.PersonId;
import org.storytank.coediting.CloseCode;
import org.storytank.coediting.CoeditingSettings;
import org.storytank.coediting.DocumentRight;
import org.storytank.coediting.ProvenTicket;
import org.storytank.coediting.authorship.Owner;

/** One socket of somebody in one document. */
public final class Connection {

    private static final int PROOFS = 100;

    private final ProvenTicket ticket;
    private volatile @Nullable Person person;
    private final boolean speaksStoryTank;
    private final Outbox outbox;
    private volatile DocumentRight right;
    private volatile @Nullable LiveDocument document;
    private volatile long lastHeardAt = System.nanoTime();

    // What follows is touched by the document's mailbox only.
    final Map<Long, Owner> proven = new HashMap<>();
    private OptionalLong announced = OptionalLong.empty();
    boolean askedForState;
    final Copies copies;

    /** @param whenBroken what to do when a frame cannot be sent: the socket is gone */
    public Connection(
            ProvenTicket ticket,
            @Nullable Person person,
            DocumentRight right,
            boolean speaksStoryTank,
            Socket socket,
            CoeditingSettings settings,
            Runnable whenBroken) {
        this.ticket = ticket;
        this.person = person;
        this.right = right;
        this.speaksStoryTank = speaksStoryTank;
        this.outbox = new Outbox(socket, settings.sendQueue().toBytes(), whenBroken);
        this.copies = new Copies(settings.characters());
        proven.put(ticket.clientId(), ownerOf(ticket));
    }

    /** The copy in memory it has joined. */
    LiveDocument document() {
        return Objects.requireNonNull(document);
    }

    void joins(LiveDocument joined) {
        document = joined;
    }

    ProvenTicket ticket() {
        return ticket;
    }

    public @Nullable Person person() {
        return person;
    }

    /** They have another name from now on; others see it when their presence is renewed. */
    void personIs(Person now) {
        person = now;
    }

    public @Nullable PersonId personId() {
        return ticket.person();
    }

    /** Whether the client asked for the sub-protocol {@code storytank.v1}. */
    boolean speaksStoryTank() {
        return speaksStoryTank;
    }

    DocumentRight right() {
        return right;
    }

    void right(DocumentRight now) {
        right = now;
    }

    void send(byte[] frame) {
        outbox.offer(frame);
    }

    void ping() {
        outbox.ping();
    }

    public void close(CloseCode code) {
        outbox.close(code);
    }

    public void heard() {
        lastHeardAt = System.nanoTime();
    }

    long silentSince() {
        return lastHeardAt;
    }

    long quietSince() {
        return outbox.lastOfferedAt();
    }

    /** Another ticket of the same browser: client ids of an earlier page, whose words come home now. */
    void prove(ProvenTicket earlier) {
        if (earlier.document().equals(ticket.document()) && proven.size() < PROOFS) {
            proven.put(earlier.clientId(), ownerOf(earlier));
        }
    }

    /** The id under which this client is here; a foreign client's is the first it announces, ours is the one it was given. */
    boolean isKnownAs(long client) {
        return announced.isPresent() ? announced.getAsLong() == client : speaksStoryTank && client == ticket.clientId();
    }

    boolean hasAnnounced() {
        return announced.isPresent();
    }

    void announce(long client) {
        announced = OptionalLong.of(client);
    }

    Owner owner() {
        return ownerOf(ticket);
    }

    private static Owner ownerOf(ProvenTicket ticket) {
        return ticket.person() == null ? new Owner.Nameless() : new Owner.Somebody(ticket.person());
    }
}
