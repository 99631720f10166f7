package org.storytank.account;

/** Somebody left for good: nothing that is kept leads to them any more. */
public record PersonLeft(PersonId person) {}
