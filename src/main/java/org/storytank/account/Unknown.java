package org.storytank.account;

/** What was asked for does not exist, or not for the one who asks: both get the same answer, so that ids tell nothing. */
public class Unknown extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Unknown(String what) {
        super("There is no such %s, or it is not open to you.".formatted(what));
    }
}
