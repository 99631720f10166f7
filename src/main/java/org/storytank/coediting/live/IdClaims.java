package org.storytank.coediting.live;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.storytank.coediting.CloseCode;
import org.storytank.coediting.Refused;
import org.storytank.coediting.authorship.Binding;
import org.storytank.coediting.authorship.ClientIds;
import org.storytank.coediting.authorship.How;
import org.storytank.coediting.authorship.Owner;
import org.storytank.coediting.authorship.Run;
import org.storytank.provenance.Origin;

/**
 * Whose each client id of one document is. Bound ids are somebody's for ever; claimed ones are a foreign client's first announced id,
 * until it writes under it.
 */
final class IdClaims {

    private static final int CLAIMS = 10_000;

    private final Map<Long, Owner> bound = new HashMap<>();
    private final Map<Long, Owner> claimed = new LinkedHashMap<>();
    private final Set<Long> restored = new HashSet<>();
    private final IdSet known;

    /** Whoever wrote last often goes on; a bound id stays whose it is. */
    private @Nullable Run lastStory;

    private @Nullable Connection lastWriter;
    private long lastWritten;

    IdClaims(List<Binding> bindings, IdSet known) {
        bindings.forEach(binding -> bound.put(binding.client(), binding.owner()));
        bindings.stream().filter(Binding::restored).map(Binding::client).forEach(restored::add);
        this.known = known;
    }

    /** The ids that are somebody's. */
    Set<Long> bound() {
        return bound.keySet();
    }

    @Nullable
    Owner owner(long client) {
        return bound.get(client);
    }

    /** Who wrote these characters, by whose id they stand under. */
    Run credit(long client, long clock, long length) {
        return story(client).at(clock, length);
    }

    /** Who writes under this id; the clocks of the answer mean nothing. */
    Run story(long client) {
        var before = lastStory;
        if (before != null && before.client() == client) {
            return before;
        }
        var owner = bound.get(client);
        if (owner == null) {
            return credit(new Owner.Nobody(), client, 0, 1);
        }
        lastStory = credit(owner, client, 0, 1);
        return lastStory;
    }

    private static Run credit(Owner owner, long client, long clock, long length) {
        return switch (owner) {
            case Owner.Somebody(var person) ->
                new Run(client, clock, length, person, new Origin.Human(person), How.TYPED);
            case Owner.Import(var person) ->
                new Run(client, clock, length, person, new Origin.Imported(person), How.IMPORTED);
            case Owner.Draft(var run, var askedBy) ->
                new Run(client, clock, length, askedBy, new Origin.Draft(run), How.DRAFTED);
            case Owner.Nameless _ -> new Run(client, clock, length, null, new Origin.Unknown(), How.TYPED);
            case Owner.Nobody _ -> new Run(client, clock, length, null, new Origin.Unknown(), How.UNKNOWN);
            case Owner.Retired(var before) -> credit(before, client, clock, length);
        };
    }

    /** What is to be bound for new structs under these ids, and which of them nobody can answer for. */
    record Verdict(List<Binding> bindings, Set<Long> unknown) {
        private static final Verdict THEIRS = new Verdict(List.of(), Set.of());
    }

    /** @throws Refused with {@link CloseCode#FORGED} when one of the ids is somebody else's or the server's own */
    Verdict judge(Connection from, Contents.News news) {
        var pieces = news.pieces();
        if (pieces.size() == 1 && isBoundToThem(from, pieces.getFirst().struct().client())) {
            return Verdict.THEIRS;
        }
        return judge(from, news.clients());
    }

    private Verdict judge(Connection from, Set<Long> clients) {
        var bindings = new ArrayList<Binding>();
        var unowned = new LinkedHashSet<Long>();
        var resent = new LinkedHashSet<Long>();
        for (var client : clients) {
            var owner = bound.get(client);
            var proven = from.proven.get(client);
            if (owner != null) {
                if (!isTheirs(from, owner, proven)) {
                    refuseUnlessRestored(client, owner);
                    resent.add(client);
                }
            } else if (proven != null) {
                bindings.add(new Binding(client, proven));
            } else {
                unowned.add(client);
            }
        }
        bindFirstAnnounced(from, unowned, bindings);
        resent.addAll(unowned);
        return new Verdict(bindings, resent);
    }

    /** As nearly every change: somebody goes on writing. */
    private boolean isBoundToThem(Connection from, long client) {
        if (from == lastWriter && client == lastWritten) {
            return true;
        }
        var owner = bound.get(client);
        var theirs = owner != null && isTheirs(from, owner, null);
        if (theirs) {
            lastWriter = from;
            lastWritten = client;
        }
        return theirs;
    }

    private static boolean isTheirs(Connection from, Owner owner, @Nullable Owner proven) {
        return owner instanceof Owner.Somebody && owner.equals(from.owner()) || owner.equals(proven);
    }

    /**
     * After a restored backup other people's browsers hold what its writer wrote since, and nobody can tell that from a forgery: it is
     * taken as nobody's. Retired ids were not written under since.
     */
    private void refuseUnlessRestored(long client, Owner owner) {
        if (!restored.contains(client) || owner instanceof Owner.Retired) {
            throw new Refused(CloseCode.FORGED, "Client id %d is bound to %s".formatted(client, owner));
        }
    }

    /** An unmodified foreign client owns the first unused id it announces, here by writing under it alone. */
    private void bindFirstAnnounced(Connection from, Set<Long> unowned, List<Binding> bindings) {
        if (unowned.size() == 1) {
            mayBeKnownAs(from, unowned.iterator().next());
        }
        for (var client : List.copyOf(unowned)) {
            if (from.owner().equals(claimed.get(client)) && from.isKnownAs(client)) {
                unowned.remove(client);
                bindings.add(new Binding(client, from.owner()));
            }
        }
    }

    void bind(List<Binding> bindings) {
        bindings.forEach(binding -> {
            bound.putIfAbsent(binding.client(), binding.owner());
            claimed.remove(binding.client());
        });
    }

    /** Whether this is the connection's own id; the first one that is nobody's becomes it. */
    boolean mayBeKnownAs(Connection from, long client) {
        if (from.hasAnnounced() || from.speaksStoryTank()) {
            return from.isKnownAs(client);
        }
        if (client == from.ticket().clientId() || isTheirsAlready(from, client) || isFree(client)) {
            if (isFree(client)) {
                claim(client, from.owner());
            }
            from.announce(client);
            return true;
        }
        return false;
    }

    private boolean isTheirsAlready(Connection from, long client) {
        var owner = bound.getOrDefault(client, claimed.get(client));
        return owner instanceof Owner.Somebody && owner.equals(from.owner());
    }

    private boolean isFree(long client) {
        return !ClientIds.isIssued(client)
                && !bound.containsKey(client)
                && !claimed.containsKey(client)
                && !known.knows(client);
    }

    private void claim(long client, Owner owner) {
        if (claimed.size() >= CLAIMS) {
            claimed.remove(claimed.keySet().iterator().next());
        }
        claimed.put(client, owner);
    }
}
