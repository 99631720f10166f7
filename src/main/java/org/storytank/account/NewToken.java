package org.storytank.account;

/** A token with its secret, which is never told again. */
public record NewToken(ApiToken token, String secret) {}
