package org.storytank.coediting.live;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.storytank.coediting.CloseCode;
import org.storytank.coediting.Refused;
import org.storytank.coediting.log.Entry;

/**
 * A stored group, entered into the document as far as it can be.
 *
 * @param taken what may be sent on and acknowledged
 * @param left what may not: too much work, or sent after that by the same connection
 * @param senders who is closed, and why
 */
record Entered(List<Accepted> taken, List<Accepted> left, Map<Connection, Refused> senders) {

    static Entered into(Contents contents, List<Accepted> group) {
        var entered = new Entered(new ArrayList<>(), new ArrayList<>(), new LinkedHashMap<>());
        group.forEach(accepted -> entered.enter(accepted, contents));
        return entered;
    }

    private void enter(Accepted accepted, Contents contents) {
        if (isSpoilt(accepted)) {
            leave(accepted);
            return;
        }
        var refused = accepted.news() == null ? null : contents.apply(accepted.news());
        if (refused == null) {
            taken.add(accepted);
        } else {
            leave(accepted);
            accepted.stored().completeExceptionally(refused);
            if (accepted.from() != null) {
                senders.put(accepted.from(), refused);
            }
        }
    }

    /** Whether it stands or falls with what was left out before it; what brought nothing new may have counted on just that. */
    boolean isSpoilt(Accepted accepted) {
        return !left.isEmpty()
                && accepted.from() != null
                && (senders.containsKey(accepted.from()) || accepted.news() == null);
    }

    void leave(Accepted accepted) {
        left.add(accepted);
        if (accepted.from() != null) {
            senders.putIfAbsent(
                    accepted.from(), new Refused(CloseCode.GOING_AWAY, "It is to be sent again, and judged again"));
        }
    }

    boolean isWhole() {
        return left.isEmpty();
    }

    /** What of it the log keeps. */
    List<Entry> entries() {
        return taken.stream()
                .map(Accepted::news)
                .filter(news -> news != null)
                .map(Accepted.New::entry)
                .toList();
    }
}
