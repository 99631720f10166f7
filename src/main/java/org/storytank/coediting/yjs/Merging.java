package org.storytank.coediting.yjs;

import java.util.Arrays;

/** Joins neighbours that are one run again, exactly those that Yjs would join, so that encodings are equal. */
final class Merging {

    private final Store store;

    Merging(Store store) {
        this.store = store;
    }

    /** Joins the client's current item, and those left of it, to the left as long as they fit; answers how many. */
    private int leftwards(Client client) {
        var joined = 0;
        var right = client.current();
        var left = client.previous();
        while (left != null) {
            if (!join(left, right)) {
                client.next();
                return joined;
            }
            client.next();
            client.removeCurrent();
            joined++;
            right = left;
            left = client.previous();
        }
        return joined;
    }

    void afterDeletes(DeletedRanges deleted) {
        for (var ofClient : deleted.clients) {
            var client = store.clients.find(ofClient.client);
            for (var i = ofClient.size - 2; i >= 0; i -= 2) {
                var from = ofClient.pairs[i];
                client.seek(from + Math.max(ofClient.pairs[i + 1], 1) - 1);
                client.next();
                downTo(client, from);
            }
        }
    }

    void newItems(Client client) {
        client.seek(Math.min(client.stateBefore, client.state - 1));
        var first = client.current().clock == 0 ? 0 : client.current().clock;
        client.seekLast();
        downTo(client, Math.max(first, 1));
    }

    /** From the current item leftwards while items start at {@code clock} or later. */
    private void downTo(Client client, int clock) {
        while (client.current().clock >= clock && client.current().clock > 0) {
            leftwards(client);
            if (client.previous() == null) {
                return;
            }
        }
    }

    void around(Item split) {
        var client = split.client;
        if (split.clock >= client.state) {
            return;
        }
        var found = client.seek(split.clock);
        if (client.next() != null) {
            if (leftwards(client) > 1) {
                return;
            }
            client.seek(found.clock);
        }
        if (client.current().clock > 0) {
            leftwards(client);
        }
    }

    private boolean join(Item left, Item right) {
        if (left.deleted != right.deleted || left.kind != right.kind) {
            return false;
        }
        if (left.kind == Item.GC) {
            left.length += right.length;
            return true;
        }
        if (!right.hasOrigin(left.client, left.end() - 1)
                || left.right != right
                || left.rightClient != right.rightClient
                || left.rightClock != right.rightClock
                || !joinContent(left, right)) {
            return false;
        }
        if (right.place != null) {
            right.parent.index.absorbed(right);
        }
        left.right = right.right;
        if (left.right != null) {
            left.right.left = left;
        }
        left.length += right.length;
        if (right.parentSub != null && right.parent.latest(right.parentSub) == right) {
            right.parent.latest(right.parentSub, left);
        }
        return true;
    }

    private boolean joinContent(Item left, Item right) {
        switch (left.kind) {
            case Item.DELETED -> {
                return true;
            }
            case Item.STRING -> {
                left.text = store.arena.join(left.text, left.length, right.text, right.length);
                return true;
            }
            case Item.ANY -> {
                ((AnyRun) left.content).append((AnyRun) right.content);
                return true;
            }
            case Item.JSON -> {
                var values = (String[]) left.content;
                var more = (String[]) right.content;
                var both = Arrays.copyOf(values, values.length + more.length);
                System.arraycopy(more, 0, both, values.length, more.length);
                left.content = both;
                return true;
            }
            default -> {
                return false;
            }
        }
    }
}
