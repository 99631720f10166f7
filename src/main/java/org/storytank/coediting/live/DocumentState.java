package org.storytank.coediting.live;

import org.jspecify.annotations.Nullable;
import org.storytank.coediting.CloseCode;

/**
 * Where a document in memory stands. {@code Loading → Live ⇄ StoringFails}; {@code Live → Unloading → Ended} when nobody has it open;
 * {@code Loading → Ended} when it cannot be loaded. There is no way from a failed load to anything that writes.
 */
sealed interface DocumentState {

    record Loading() implements DocumentState {}

    record Live(Contents contents) implements DocumentState {}

    /** The last changes could not be stored: nothing is sent on until they are. */
    record StoringFails(Contents contents) implements DocumentState {}

    /** What it amounts to is being kept; nobody has it open. */
    record Unloading(Contents contents) implements DocumentState {}

    /** No longer in memory; who still comes here is closed with this code, or sent to a fresh copy when it is null. */
    record Ended(End end) implements DocumentState {}

    /** Why a document left memory. */
    enum End {
        UNLOADED(null),
        LOAD_FAILED(CloseCode.INTERNAL),
        BROKEN(CloseCode.INTERNAL),
        TAKEN(CloseCode.GOING_AWAY),
        DELETED(CloseCode.GONE),
        STOPPED(CloseCode.GOING_AWAY);

        private final @Nullable CloseCode code;

        End(@Nullable CloseCode code) {
            this.code = code;
        }

        @Nullable
        CloseCode code() {
            return code;
        }
    }
}
