package org.storytank.account;

/** What an invitation gives: this role in that place. */
public record Invited(PlaceId place, Role role) {}
