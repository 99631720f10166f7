package org.storytank.account;

/** From now on moderation keeps this person from something they could do before. */
public record Restrained(PersonId person) {}
