package org.storytank.coediting.yjs;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * A document that many write at once, as Yjs 13 keeps it. One thread at a time; its types ({@link YText} and the others)
 * belong to it and follow the same rule.
 */
public final class YDoc {

    /** Hears what each transaction changed, as an update for others; {@code local} when this side made it. */
    @FunctionalInterface
    public interface UpdateListener {
        void updated(byte[] update, boolean local);
    }

    /** Hears what stood under ids whose text is deleted and collected, item by item; the characters are only lent. */
    @FunctionalInterface
    public interface CollectedText {
        void collected(long client, long clock, char[] characters, int from, int length);
    }

    final Store store = new Store();
    final Deletion deletion = new Deletion(store);
    final Yata yata = new Yata(store, deletion);
    private final Merging merging = new Merging(store);
    private final Map<String, SharedType> roots = new LinkedHashMap<>();
    private final List<UpdateListener> listeners = new ArrayList<>(0);
    private final Lib0Writer out = new Lib0Writer();
    private final Transaction transaction = new Transaction(true);
    private final boolean collectsGarbage;
    private long clientId;
    private @Nullable Client self;
    private int open;
    private boolean tidiesFormats = true;
    private long workPerUpdate = 20_000_000;

    @Nullable
    Pending pending;

    @Nullable
    DeletedRanges pendingDeletes;

    /** Collects garbage, as {@code new Y.Doc()} does. */
    public YDoc() {
        this(true);
    }

    /** Without collecting garbage deleted text is kept, which {@link YText#at} needs. */
    public YDoc(boolean collectsGarbage) {
        this(randomClientId(), collectsGarbage);
    }

    public YDoc(long clientId, boolean collectsGarbage) {
        this.clientId = clientId;
        this.collectsGarbage = collectsGarbage;
    }

    private static long randomClientId() {
        return ThreadLocalRandom.current().nextInt() & 0xffff_ffffL;
    }

    /** The id under which this side writes. */
    public long clientId() {
        return clientId;
    }

    public void clientId(long client) {
        clientId = client;
        self = store.clients.find(client);
    }

    /**
     * Whether, like a Yjs client, this document deletes formats that a change of others made superfluous. On by default,
     * because a Yjs document that has asked for the text does so too and only then holds the same bytes. A relay that
     * must not write on its own switches it off; its clients then tidy up.
     */
    public YDoc tidiesFormats(boolean tidies) {
        tidiesFormats = tidies;
        return this;
    }

    /**
     * How many steps past concurrent items one update may take until it is refused. A step takes 6 to 12 ns, so that
     * twenty million, the default, end within a quarter of a second. People need far fewer: what somebody wrote offline
     * at one place, forwards or backwards, is searched a place for once, past what the others wrote there meanwhile, and
     * what was written one after the other is never searched for. The default is enough to go on at two hundred places
     * with twenty thousand scattered changes of others each.
     */
    public YDoc workPerUpdate(long steps) {
        workPerUpdate = steps;
        return this;
    }

    public boolean collectsGarbage() {
        return collectsGarbage;
    }

    public void onUpdate(UpdateListener listener) {
        listeners.add(listener);
    }

    /** One listener; called once the change that deletes has succeeded, before the listeners of updates. */
    public void onTextCollected(CollectedText listener) {
        deletion.onTextCollected(listener);
    }

    /** Applies an update of somebody else; what builds on unknown work waits for it. */
    public void apply(byte[] update) {
        apply(DecodedUpdate.read(update));
    }

    public void apply(DecodedUpdate update) {
        if (open > 0) {
            throw new IllegalStateException("An update cannot be applied within a transaction; apply it after");
        }
        var pendingBefore = pending;
        var pendingDeletesBefore = pendingDeletes;
        var done = false;
        open++;
        transaction.begin(false);
        yata.allow(workPerUpdate);
        try {
            var next = update;
            while (next != null) {
                next = integrate(next);
            }
            done = true;
        } finally {
            open--;
            if (!done) {
                Rollback.undo(store, transaction);
                pending = pendingBefore;
                pendingDeletes = pendingDeletesBefore;
            }
            commit(false);
        }
    }

    /** Answers waiting structs that may find their place now. */
    private @Nullable DecodedUpdate integrate(DecodedUpdate update) {
        var rest = new Integration(this, transaction, update).run();
        var retry = pending != null && pending.canTry(store.clients);
        if (pending == null) {
            pending = rest;
        } else if (rest != null) {
            pending = pending.with(rest);
        }
        var unknown = Deletes.apply(this, transaction, update.deletedRanges());
        if (pendingDeletes != null) {
            var stillUnknown = Deletes.apply(this, transaction, pendingDeletes);
            if (unknown != null && stillUnknown != null) {
                unknown.addAll(stillUnknown);
                unknown.sortAndMerge();
            } else if (unknown == null) {
                unknown = stillUnknown;
            }
        }
        pendingDeletes = unknown;
        if (!retry) {
            return null;
        }
        var again = DecodedUpdate.read(pending.update());
        pending = null;
        return again;
    }

    /** Runs edits as one change; answers the update that tells others of it. Within another transaction that one tells. */
    public byte[] transact(Runnable edits) {
        begin();
        var done = false;
        try {
            edits.run();
            done = true;
        } finally {
            if (!done) {
                end();
            }
        }
        if (--open > 0) {
            return Updates.empty();
        }
        return commit(true);
    }

    Transaction begin() {
        if (open++ == 0) {
            transaction.begin(true);
        }
        return transaction;
    }

    void end() {
        if (--open == 0) {
            commit(false);
        }
    }

    private byte @Nullable [] commit(boolean wanted) {
        var tx = transaction;
        var local = tx.local;
        tx.deleted.sortAndMerge();
        var tidying = local || !tidiesFormats ? null : FormatTidying.after(this, tx);
        cleanUp(tx);
        byte[] update = null;
        var changed = tx.changedAnything();
        if (wanted || changed && !listeners.isEmpty()) {
            update = changed ? Encoding.changes(this, tx, out) : Updates.empty();
        }
        var me = self != null ? self : store.clients.find(clientId);
        if (!local && me != null && me.touched) {
            // Somebody else writes under this id; going on with it would make copies differ.
            clientId(randomClientId());
        }
        tx.releaseClients();
        if (tidying != null) {
            tidying.deleted.sortAndMerge();
            cleanUp(tidying);
        }
        store.clearArena();
        if (changed) {
            tell(update, local);
        }
        if (tidying != null && !tidying.deleted.isEmpty() && !listeners.isEmpty()) {
            tell(Encoding.changes(this, tidying, out), true);
        }
        return update;
    }

    private void cleanUp(Transaction tx) {
        if (collectsGarbage) {
            for (var ofClient : tx.deleted.clients) {
                var client = store.clients.find(ofClient.client);
                for (var i = ofClient.size - 2; i >= 0; i -= 2) {
                    var end = ofClient.pairs[i] + ofClient.pairs[i + 1];
                    for (var item = client.seek(ofClient.pairs[i]);
                            item != null && item.clock < end;
                            item = client.next()) {
                        if (item.deleted && item.kind > Item.DELETED) {
                            deletion.collect(item);
                        }
                    }
                }
            }
        }
        merging.afterDeletes(tx.deleted);
        for (var i = 0; i < tx.touchedCount(); i++) {
            merging.newItems(tx.touched(i));
        }
        for (var i = tx.splitCount() - 1; i >= 0; i--) {
            merging.around(tx.split(i));
        }
    }

    private void tell(byte @Nullable [] update, boolean local) {
        for (var listener : listeners) {
            listener.updated(update, local);
        }
    }

    /** The client under whose id this side writes. */
    Client self() {
        if (self == null) {
            self = store.clients.get(clientId);
        }
        return self;
    }

    /** Everything, as {@code Y.encodeStateAsUpdate(doc)} writes it; what waits is part of it. */
    public byte[] encode() {
        return Encoding.state(this, StateVector.EMPTY);
    }

    /** What somebody who has seen this much does not know yet, and all deletions. */
    public byte[] encodeSince(StateVector seen) {
        return Encoding.state(this, seen);
    }

    public StateVector stateVector() {
        var clocks = new LinkedHashMap<Long, Long>();
        for (var i = 0; i < store.clients.size(); i++) {
            var client = store.clients.at(i);
            if (client.state > 0) {
                clocks.put(client.id, (long) client.state);
            }
        }
        return new StateVector(clocks);
    }

    /** The living text from this id on, at most so many units and perhaps fewer than there are; null when none lives there. */
    public @Nullable String textAt(long client, long clock, long length) {
        return TextUnderIds.at(store, client, clock, length);
    }

    /** Whether some of what was applied waits for something that has not come yet. */
    public boolean hasPending() {
        return pending != null || pendingDeletes != null;
    }

    /** How many bytes wait, for a limit on them. */
    public int pendingBytes() {
        return (pending == null ? 0 : pending.update().length)
                + (pendingDeletes == null ? 0 : new SectionsWriter().finish(pendingDeletes).length);
    }

    public Snapshot snapshot() {
        return new Snapshot(Encoding.deleted(store).toDeleteSet(), stateVector());
    }

    public YText text(String root) {
        return (YText) face(root, Content.Kind.TEXT);
    }

    public YMap map(String root) {
        return (YMap) face(root, Content.Kind.MAP);
    }

    public YArray array(String root) {
        return (YArray) face(root, Content.Kind.ARRAY);
    }

    public YXmlFragment xml(String root) {
        return (YXmlFragment) face(root, Content.Kind.XML_FRAGMENT);
    }

    /** The names of all types at the top, those included that only updates named. */
    public Set<String> roots() {
        return Collections.unmodifiableSet(roots.keySet());
    }

    private Object face(String name, Content.Kind kind) {
        var type = root(name);
        if (type.kind == null) {
            type.kind = kind;
            type.hasFormatting = false;
        } else if (type.kind != kind) {
            throw new IllegalStateException("'" + name + "' is already used as " + type.kind + ", not as " + kind);
        }
        return Faces.of(type);
    }

    SharedType root(String name) {
        var known = roots.get(name);
        if (known != null) {
            return known;
        }
        var type = new SharedType(null, null, name);
        type.doc = this;
        roots.put(name, type);
        return type;
    }
}
