package org.storytank.bench;

import org.storytank.coediting.yjs.YText;

/** At {@code at}, so many characters go and this text comes. */
record Edit(int at, int deleted, String inserted) {

    void in(YText text) {
        if (deleted > 0) {
            text.delete(at, deleted);
        }
        if (!inserted.isEmpty()) {
            text.insert(at, inserted);
        }
    }
}
