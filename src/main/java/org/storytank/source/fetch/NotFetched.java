package org.storytank.source.fetch;

import java.io.IOException;

/** A page could not be had; the message says why, for the log, and holds nothing of the page. */
public class NotFetched extends IOException {

    private static final long serialVersionUID = 1L;

    NotFetched(String why) {
        super(why);
    }
}
