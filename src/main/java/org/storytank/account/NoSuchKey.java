package org.storytank.account;

import org.storytank.shell.Refusal;

/** A name and three words that bring nobody back: mistyped, revoked, renewed or made up; the answer is the same for all. */
public class NoSuchKey extends RuntimeException implements Refusal {

    private static final long serialVersionUID = 1L;

    NoSuchKey() {
        super("This name and these three words bring nobody back. Check the spelling of both.");
    }

    @Override
    public String words() {
        return "account.key.wrong";
    }
}
