package org.storytank.coediting.yjs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Brings decoded items into a document in an order in which each finds what it builds on; the rest waits. */
final class Integration {

    private final YDoc doc;
    private final Store store;
    private final Transaction tx;
    private final Section[] sections;
    private final byte[] bytes;
    private final List<Item> waiting = new ArrayList<>();
    private final List<Section> unapplied = new ArrayList<>();
    private final Map<Long, Integer> missing = new HashMap<>();

    Integration(YDoc doc, Transaction tx, DecodedUpdate update) {
        this.doc = doc;
        this.store = doc.store;
        this.tx = tx;
        this.sections = update.takeSections();
        this.bytes = update.bytes;
    }

    /** Answers what could not be applied yet, or null. */
    @Nullable
    Pending run() {
        for (var section : sections) {
            while (section.next < section.count) {
                integrateWithDependencies(section);
            }
        }
        return unapplied.isEmpty() ? null : new Pending(missing, encodeUnapplied());
    }

    private void integrateWithDependencies(Section section) {
        var item = section.items[section.next++];
        while (true) {
            if (item.kind != Item.SKIP) {
                var missed = state(item.client) - item.clock;
                if (missed < 0) {
                    waiting.add(item);
                    miss(item.client.id, item.clock - 1);
                    giveUpWaiting();
                } else {
                    var dependency = dependency(item);
                    if (dependency != null) {
                        waiting.add(item);
                        var supplier = dependency.section;
                        if (supplier != null && supplier.next < supplier.count) {
                            item = supplier.items[supplier.next++];
                            continue;
                        }
                        miss(dependency.id, state(dependency));
                        giveUpWaiting();
                    } else if (missed < item.length) {
                        place(item, missed);
                    } else {
                        partPairs(item);
                    }
                }
            }
            if (waiting.isEmpty()) {
                return;
            }
            item = waiting.removeLast();
        }
    }

    /**
     * Yjs looks for the neighbours of an item that it knows already as well, and parts what lies across there: where the sender once
     * parted a surrogate pair, its halves are replaced here too. Elsewhere what is parted is joined again.
     */
    private void partPairs(Item item) {
        if (item.originClient != null) {
            store.partPair(tx, known(item.originClient), item.originClock + 1);
        }
        if (item.rightClient != null) {
            store.partPair(tx, known(item.rightClient), item.rightClock);
        }
    }

    /** The client as the document knows it; null if it does not. */
    private @Nullable Client known(Client inUpdate) {
        if (inUpdate.known == null) {
            inUpdate.known = store.clients.find(inUpdate.id);
        }
        return inUpdate.known;
    }

    private int state(Client inUpdate) {
        var client = known(inUpdate);
        return client == null ? 0 : client.state;
    }

    private void miss(long client, int clock) {
        missing.merge(client, clock, Math::min);
    }

    /** The client of whom something is missing that this item builds on. */
    private @Nullable Client dependency(Item item) {
        if (isMissing(item, item.originClient, item.originClock)) {
            return item.originClient;
        }
        if (isMissing(item, item.rightClient, item.rightClock)) {
            return item.rightClient;
        }
        if (item.place instanceof UpdateReader.ParentId(var client, var clock) && isMissing(item, client, clock)) {
            return client;
        }
        return null;
    }

    private boolean isMissing(Item item, @Nullable Client client, int clock) {
        return client != null && client != item.client && clock >= state(client);
    }

    /** Everything that waits, and all that follows it in its section, cannot be applied by this update. */
    private void giveUpWaiting() {
        for (var item : waiting) {
            var section = item.client.section;
            if (section.firstUnapplied < 0) {
                while (section.items[section.next - 1] != item) {
                    section.next--;
                }
                section.firstUnapplied = section.next - 1;
                section.next = section.count + 1;
                unapplied.add(section);
            }
        }
        waiting.clear();
    }

    private byte[] encodeUnapplied() {
        unapplied.sort((a, b) -> Long.compare(b.client.id, a.client.id));
        var out = new SectionsWriter();
        for (var section : unapplied) {
            for (var i = section.firstUnapplied; i < section.count; i++) {
                out.write(section.items[i], 0, bytes, section.offsets[i + 1]);
            }
        }
        return out.finish(new DeletedRanges());
    }

    /** Resolves what the item builds on to items of the document, and links it in; its first ids may be known. */
    private void place(Item item, int known) {
        if (known(item.client) == null) {
            item.client.known = store.clients.get(item.client.id);
        }
        var client = item.client = item.client.known;
        if (item.kind == Item.GC) {
            item.clock += known;
            item.length -= known;
            tx.touch(client);
            client.append(item);
            return;
        }
        findNeighboursAndParent(item);
        if (known > 0) {
            continueKnown(item, known);
        }
        if (item.kind == Item.STRING && item.parent != null) {
            addText(item, known);
        }
        doc.yata.integrate(tx, item);
    }

    private void findNeighboursAndParent(Item item) {
        if (item.originClient != null) {
            item.originClient = known(item.originClient);
            item.left = store.endingAt(tx, item.originClient, item.originClock);
            item.originClock = item.left.end() - 1;
        }
        if (item.rightClient != null) {
            item.rightClient = known(item.rightClient);
            item.right = store.startingAt(tx, item.rightClient, item.rightClock);
            item.rightClock = item.right.clock;
        }
        var place = item.place;
        item.place = null;
        if (item.left != null && item.left.kind == Item.GC || item.right != null && item.right.kind == Item.GC) {
            item.parent = null;
        } else if (place instanceof String root) {
            item.parent = doc.root(root);
        } else if (place instanceof UpdateReader.ParentId(var client, var clock)) {
            var holder = known(client).seek(clock);
            item.parent = holder.kind == Item.TYPE ? (SharedType) holder.content : null;
        } else if (item.left != null) {
            item.parent = item.left.parent;
            item.parentSub = item.left.parentSub;
        } else if (item.right != null) {
            item.parent = item.right.parent;
            item.parentSub = item.right.parentSub;
        }
    }

    /** Its first ids are in the document already; the rest follows them, whatever this update says about the place. */
    private void continueKnown(Item item, int known) {
        item.clock += known;
        item.length -= known;
        item.left = store.endingAt(tx, item.client, item.clock - 1);
        item.originClient = item.client;
        item.originClock = item.clock - 1;
        item.parent = item.left.parent;
        item.parentSub = item.left.parentSub;
        if (item.kind == Item.ANY) {
            item.content = ((AnyRun) item.content).splitAt(known);
        } else if (item.kind == Item.JSON) {
            var values = (String[]) item.content;
            item.content = Arrays.copyOfRange(values, known, values.length);
        }
    }

    private void addText(Item item, int known) {
        item.text = store.arena.addUtf8(bytes, item.text, known + item.length) + known;
        if (known > 0) {
            store.arena.split(item.text);
            store.arena.free(known);
        }
    }
}
