package org.storytank.coediting.yjs;

import java.util.List;

/** A text as it was at a snapshot. */
public final class YTextAt {

    private final TextReading reading;

    YTextAt(TextReading reading) {
        this.reading = reading;
    }

    @Override
    public String toString() {
        return reading.characters();
    }

    public Delta delta() {
        return reading.delta();
    }

    public List<IdRun> ids() {
        return reading.ids();
    }
}
