package org.storytank.account;

/** Links as they are printed at the start, for tests. */
public final class HostLinks {

    private HostLinks() {}

    public static String offer(AccountService accounts) {
        return accounts.offerHost();
    }
}
