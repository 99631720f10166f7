package org.storytank.coediting;

/** Why a socket was closed. 4400 to 4499 are for good: coming back with the same words meets the same answer. */
public enum CloseCode {
    GOING_AWAY(1001, "the server restarts; come back"),
    FRAME_TOO_BIG(1009, "a frame is larger than the limit told in the welcome"),
    INTERNAL(1011, "something broke here; nothing that was called stored is lost"),
    TOO_SLOW(1013, "more is waiting for you than the limit; come back later"),
    MALFORMED(4400, "bytes that the protocol does not know"),
    NO_TICKET(4401, "the ticket is missing, forged, expired or for another document"),
    NO_RIGHT(4403, "the document is not open to you, or no longer in this way"),
    GONE(4404, "the document was deleted"),
    OUTSIDE_SCHEMA(4406, "the change is outside what this document may hold"),
    FORGED(4409, "a client id in the change belongs to somebody else"),
    DOCUMENT_TOO_LARGE(4413, "the document would become larger than its limit"),
    TOO_MANY(4429, "too many connections, documents or frames"),
    STORING_FAILS(4500, "storing fails and too much is waiting; come back later");

    private final int number;
    private final String reason;

    CloseCode(int number, String reason) {
        this.number = number;
        this.reason = reason;
    }

    public int number() {
        return number;
    }

    /** For the close frame; never holds anything a person wrote. */
    public String reason() {
        return reason;
    }
}
