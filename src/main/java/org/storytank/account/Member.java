package org.storytank.account;

/** A person with a role of their own in a place. */
public record Member(Person person, Role role) {}
