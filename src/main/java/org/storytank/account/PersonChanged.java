package org.storytank.account;

/** Somebody's name changed, or they became host. @param person as they are now */
public record PersonChanged(Person person) {}
