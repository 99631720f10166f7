package org.storytank.coediting.ui;

/** What the editor says about the words on the page. Only {@link #SAVED} promises that the server has stored every one of them. */
public enum SavingState {
    /** Joining: the text is not here yet. */
    OPENING,
    /** Here to read; there is nothing of theirs to save. */
    READING,
    SAVED,
    SAVING,
    /** No connection; the words are kept in the browser and go on their way when it is back. */
    OFFLINE,
    /** The server is there and cannot store at the moment; nothing is sent on to others. */
    STORING_FAILS,
    /** The server said no for good; the words are offered as text to copy. */
    REFUSED
}
