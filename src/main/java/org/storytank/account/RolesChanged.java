package org.storytank.account;

import org.jspecify.annotations.Nullable;

/** Roles in a place were given, changed or taken. @param person whose; null when it may be anybody's */
public record RolesChanged(PlaceId place, @Nullable PersonId person) {}
