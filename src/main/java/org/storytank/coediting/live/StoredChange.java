package org.storytank.coediting.live;

import org.jspecify.annotations.Nullable;

/**
 * A change that is stored and may be sent on.
 *
 * @param update Update V1
 * @param knownTo a connection that needs no copy, as it sent all of it and will be told the number; null when there is none
 */
public record StoredChange(byte[] update, @Nullable Connection knownTo) {}
