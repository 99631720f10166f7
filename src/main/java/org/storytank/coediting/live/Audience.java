package org.storytank.coediting.live;

import java.time.Duration;
import java.util.Collections;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.storytank.coediting.CloseCode;
import org.storytank.coediting.CoeditingSettings;

/** Everybody who has one document open, and what all of them are told. Changed by the document's mailbox only. */
final class Audience {

    private final Set<Connection> connections = ConcurrentHashMap.newKeySet();

    /** Safe to read from any thread. */
    Set<Connection> connections() {
        return Collections.unmodifiableSet(connections);
    }

    void add(Connection connection) {
        connections.add(connection);
    }

    boolean remove(Connection connection) {
        return connections.remove(connection);
    }

    boolean has(Connection connection) {
        return connections.contains(connection);
    }

    boolean isEmpty() {
        return connections.isEmpty();
    }

    boolean isHall(CoeditingSettings settings) {
        return connections.size() >= settings.hall();
    }

    void clear() {
        connections.clear();
    }

    void tell(byte[] frame) {
        tell(frame, _ -> true);
    }

    /** A frame is encoded once for all of them. */
    private void tell(byte[] frame, Predicate<Connection> who) {
        for (var connection : connections) {
            if (who.test(connection)) {
                connection.send(frame);
            }
        }
    }

    void sendOn(StoredChange change) {
        tell(Frames.update(change.update()), connection -> connection != change.knownTo());
    }

    void tellCondition(boolean storingFails) {
        tell(Frames.condition(storingFails), Connection::speaksStoryTank);
    }

    void tellLedger(byte @Nullable [] frame) {
        if (frame != null) {
            tell(frame, connection -> connection.speaksStoryTank() && connection.askedForState);
        }
    }

    void close(CloseCode code) {
        connections.forEach(connection -> connection.close(code));
    }

    /** Closes who has left without a word, and asks those who were silent for long. */
    void look(long now, CoeditingSettings settings) {
        for (var connection : connections) {
            var silent = Duration.ofNanos(now - connection.silentSince());
            var quiet = Duration.ofNanos(now - connection.quietSince());
            if (silent.compareTo(settings.deadAfter()) > 0) {
                connection.close(CloseCode.GOING_AWAY);
            } else if (quiet.compareTo(settings.quietFor()) > 0) {
                connection.send(Frames.STILL_HERE);
                connection.ping();
            } else if (silent.compareTo(settings.deadAfter().dividedBy(3)) > 0) {
                // Who only reads says nothing by itself, however much is sent to them.
                connection.ping();
            }
        }
    }
}
