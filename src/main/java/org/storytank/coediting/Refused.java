package org.storytank.coediting;

/** Something that a document does not take, with the code its socket is closed with; nothing was changed. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final CloseCode code;

    /** @param detail for the log, never sent to anybody */
    public Refused(CloseCode code, String detail) {
        super(detail);
        this.code = code;
    }

    public CloseCode code() {
        return code;
    }
}
